import { describe, expect, it } from 'vitest';
import { lineList, lineNumbers, lineRange } from '../../../src/reports/lines';

const text = 'a\nb\r\nc\rd\n';

describe('line numbers', () => {
  it('count from 1, as an editor does, over \\n, \\r\\n and \\r', () => {
    const lineAt = lineNumbers(text);
    expect(['a', 'b', 'c', 'd'].map((letter) => lineAt(text.indexOf(letter)))).toEqual([1, 2, 3, 4]);
    expect(lineAt(text.length)).toBe(5);
    expect(lineNumbers('')(0)).toBe(1);
  });

  it('name a range by its first and last line', () => {
    const lineAt = lineNumbers(text);
    expect(lineRange({ start: 0, end: 1 }, lineAt)).toBe('line 1');
    expect(lineRange({ start: 0, end: 1 + text.indexOf('c') }, lineAt)).toBe('lines 1–3');
  });

  it('list each line once, and not more than a reader can use', () => {
    const lineAt = lineNumbers('\n'.repeat(40));
    const at = (offset: number) => ({ start: offset, end: offset + 1 });
    expect(lineList([at(3), at(3)], lineAt)).toBe('line 4');
    expect(lineList([at(0), at(3), at(3)], lineAt)).toBe('lines 1, 4');
    expect(
      lineList(
        Array.from({ length: 20 }, (_, i) => at(i)),
        lineAt,
      ),
    ).toMatch(/^lines 1, .*, 12 and 8 more$/);
  });
});
