import model from 'wink-eng-lite-web-model';
import { expect, it, vi } from 'vitest';

it('reads the same, and loads no more than it needs, after more new words than are remembered', async () => {
  // Each time that it is asked, the model encodes these once more: after two dozen times no string is long enough.
  const metaCER = vi.spyOn(model as unknown as { metaCER: () => unknown }, 'metaCER');
  const { read } = await import('../../../src/analysis/tokens/wink');
  const text = 'Foreign Minister Ana Orlo said that the talks would go on in Oslo.';
  const first = read(text);
  const digits = 'bcdfghjklm';
  for (let word = 0; word < 220_000; word += 400)
    read(
      Array.from({ length: 400 }, (_, i) => `${word + i}`.replace(/\d/g, (d) => digits[Number(d)]!)).join(
        ' ',
      ),
    );
  expect(read(text)).toEqual(first);
  expect(metaCER).toHaveBeenCalledOnce();
});
