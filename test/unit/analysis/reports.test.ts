import { describe, expect, test } from 'vitest';
import { Label, mayFollow, REPORT_LABELS } from '../../../src/analysis/quotes/reportLabels';
import { quotesIn } from './support';

/** Labels that can be reached from one, none of some on the way. */
function reachable(from: number, without: readonly number[]): Set<number> {
  const found = new Set<number>();
  const open = [from];
  for (let label; (label = open.pop()) !== undefined;)
    for (let next = 0; next < REPORT_LABELS; next++)
      if (!found.has(next) && !without.includes(next) && mayFollow(label, next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}

describe('labels', () => {
  test('no cue stands without content behind it', () => {
    expect(reachable(Label.cueBefore, [Label.content])).not.toContain(Label.none);
  });

  test('no content stands without a cue behind it', () => {
    const cues = [Label.cueBefore, Label.cueBehind];
    expect(reachable(Label.contentFirst, cues)).not.toContain(Label.none);
  });

  test('a sentence opens with nothing that hangs on words before it', () => {
    for (const label of [Label.content, Label.waiting, Label.owing, Label.cueBehind])
      expect(mayFollow(null, label)).toBe(false);
  });
});

test.each([
  ['a setting before "that"', 'Lena Okoye said on Monday in Oslo that the talks would go on.', 'said', 'the talks would go on'],
  ['a verb that no list has', 'Lena Okoye quipped that the talks would outlive her.', 'quipped', 'the talks would outlive her'],
  ['the cue in the middle', 'The talks, Lena Okoye said, would go on in Oslo.', 'said', 'The talks | would go on in Oslo'],
  ['a noun phrase', 'Lena Okoye condemned the raid on the village.', 'condemned', 'the raid on the village'],
])('a report with %s', (_, text, cue, words) => {
  const quotes = quotesIn(text);
  expect(quotes.map((quote) => [quote.speaker, quote.cue, quote.words.join(' | ')])).toEqual([
    ['Lena Okoye', cue, words],
  ]);
}); // prettier-ignore

test('who is described behind the name is named by the name', () => {
  const [quote] = quotesIn(
    'Anna Berg, director of the Institute of River Studies in Oslo, said the talks would go on.',
  );
  expect([quote!.speaker, quote!.source]).toEqual(['Anna Berg', 'Anna Berg']);
});
