import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/analysis/analysis';
import { blockQuote } from '../../../src/reports/escape';
import { verbatim } from '../../../src/reports/verbatim';
import { spanOf } from './sample';

/** Texts of the characters that trip Markdown and line counts, and any others. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\n\r\t #>-+=*_`|<&[]()\\:/.~$@1“”‘’!'.split(''), '\r\n', '\n\n', '    '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 60,
});

/** A text, and spans of it in rising order. */
const quoted = texts.chain((text) =>
  fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).map((offsets) => {
    offsets.sort((a, b) => a - b);
    const fragments = offsets.flatMap((start, i): Span[] => {
      const end = offsets[i + 1];
      return i % 2 || end === undefined ? [] : [{ start, end }];
    });
    return { text, fragments };
  }),
);

/** Undoes a block quote and its escapes, by the letter of CommonMark. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/(^|\r\n|\n|\r)> /g, '$1')
    .replace(
      /\\([!-/:-@[-`{-~])|&#(\d+);/g,
      (_, mark: string | undefined, code: string) => mark ?? String.fromCharCode(Number(code)),
    );
}

describe('what is quoted is verbatim', () => {
  it('consists of the document’s own characters, and marks what is left out', () => {
    fc.assert(
      fc.property(quoted, ({ text, fragments }) => {
        let rest = verbatim(text, fragments);
        fragments.forEach(({ start, end }, i) => {
          if (i > 0) {
            const between = text.slice(fragments[i - 1]!.end, start);
            const joint = between.trim() === '' ? between : ' […] ';
            expect(rest.startsWith(joint)).toBe(true);
            rest = rest.slice(joint.length);
          }
          expect(rest.startsWith(text.slice(start, end))).toBe(true);
          rest = rest.slice(end - start);
        });
        expect(rest).toBe('');
      }),
    );
  });

  it('is the same in a Markdown block quote, once escapes are undone', () => {
    fc.assert(
      fc.property(quoted, ({ text, fragments }) => {
        const words = verbatim(text, fragments);
        expect(unescaped(blockQuote(words))).toBe(words);
      }),
    );
  });

  it('joins what its cue interrupts by […]', () => {
    const text = '“We will not,” he said, “accept [the] ‘offer’.”';
    const fragments = [spanOf(text, '“We will not,”'), spanOf(text, '“accept [the] ‘offer’.”')];
    expect(verbatim(text, fragments)).toBe('“We will not,” […] “accept [the] ‘offer’.”');
  });

  it('keeps the paragraphs of a long quotation, of which nothing is left out', () => {
    const text = '“One.\r\n\r\n“Two.”';
    expect(verbatim(text, [spanOf(text, '“One.'), spanOf(text, '“Two.”')])).toBe(text);
  });
});
