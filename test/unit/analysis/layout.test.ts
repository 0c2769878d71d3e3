import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/analysis/layout/layout';

const blocks = (text: string, markdown = false): [string, string][] =>
  layOut(text, markdown).map((block) => [block.kind, text.slice(block.start, block.end)]);

describe('layout', () => {
  it('parts paragraphs at blank lines, whatever the line endings', () => {
    expect(blocks('One is here.\r\n\r\nTwo is here.\r\rThree is here.')).toEqual([
      ['paragraph', 'One is here.'],
      ['paragraph', 'Two is here.'],
      ['paragraph', 'Three is here.'],
    ]);
  });

  it('joins hard-wrapped lines and keeps lines that are paragraphs apart', () => {
    const wrapped =
      'The two ministers met in the capital and talked about the border,\nthe river and the trade between their two countries, which has\ngrown by a third in the last ten years.';
    expect(blocks(wrapped)).toHaveLength(1);
    expect(blocks('The ministers met in Oslo.\nThey talked about trade.\nThen they left.')).toHaveLength(3);
  });

  it.each([
    ['MOSCOW, June 11. /TASS/. The ministers met.', 'MOSCOW, June 11. /TASS/.'],
    ['PHNOM PENH, May 27 (Xinhua) -- The ministers met.', 'PHNOM PENH, May 27 (Xinhua) --'],
    ['WASHINGTON (Reuters) - The ministers met.', 'WASHINGTON (Reuters) -'],
    ['GENEVA, 12 March 2021 – The ministers met.', 'GENEVA, 12 March 2021 –'],
    ['TEHRAN — The ministers met.', 'TEHRAN —'],
  ])('reads the dateline of %s', (text, dateline) => {
    const [block] = layOut(text, false);
    expect(text.slice(block!.dateline!.start, block!.dateline!.end)).toBe(dateline);
  });

  it('knows a first line that is a URL, separators and a site’s own lines', () => {
    expect(
      blocks('https://example.org/a\n\n* * *\n\nJoin the Example.org mailing list\n\nThe ministers met.').map(
        ([kind]) => kind,
      ),
    ).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'paragraph']);
  });

  it('reads through Markdown’s marks, and past code and front matter', () => {
    const text =
      '---\ntitle: x\n---\n\n# Remarks *today*\n\nThe **minister** met [his friend](https://example.org) and `code`.\n\n```\nlet x = "a";\n```\n\n> She said “no”.';
    const read = layOut(text, true);
    expect(read.map((block) => block.kind)).toEqual([
      'opaque',
      'heading',
      'paragraph',
      'opaque',
      'paragraph',
    ]);
    for (const block of read) expect(block.text).toHaveLength(block.end - block.start);
    expect(read[2]!.text.replace(/\s+/g, ' ')).toBe('The minister met his friend and .');
    expect(read[3]!.text.trim()).toBe('');
  });

  it.each([
    ['blanks inside a line', `It ends. ${' '.repeat(60_000)}It goes on.`],
    ['blanks between letters', `It${' '.repeat(60_000)}goes on`],
    ['backticks', '`'.repeat(60_000)],
    ['line breaks', `It ends.${'\n'.repeat(60_000)}It goes on.`],
    ['opening marks', `Remarks by Lena Okoye\n\nI say ${'“'.repeat(60_000)}.`],
  ])('reads a long run of %s in linear time', (_, text) => {
    for (const markdown of [false, true]) {
      const start = performance.now();
      layOut(text, markdown);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
