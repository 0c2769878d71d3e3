import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown, inlineMarkdown, plainLine } from '../../../src/reports/escape';
import { rendered, textOf } from '../../rendered';

/** What a reader sees of one rendered paragraph; throws when anything else than plain paragraphs was made of it. */
function seen(markdown: string): string {
  const html = rendered(markdown);
  if (/<(?!\/?p>)/.test(html)) throw new Error(`markup came through: ${html}`);
  return textOf(html);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '<!-- gone -->',
    '[x](command:workbench.action.quit)',
    '![x](https://example.org/pixel.png)',
    '[1]: https://example.org',
    '`code` and ```fence',
    '```\nfence\n```',
    'a | b\n--|--\n1 | 2',
    'a | b\n:--\nc',
    '# heading',
    '   ## indented heading',
    'under\n===',
    'under\n---',
    '***',
    '- item',
    '+ item',
    '12. item',
    '3) item',
    '> quoted',
    '    code',
    '\tcode',
    'hard  \nbreak',
    'hard\\\nbreak',
    '=cmd|"/c calc"!A1',
    '*bold* __strong__ ~~gone~~',
    'a &amp; b &lt;i&gt; &#35;',
    'https://example.org/a_b_c www.example.org mail@example.org',
    '$(zap) and $x^2$',
    'S/RES/2231 (2015), A/76/L.5 \\ back',
  ])('shows %j as it stands', (text) => {
    expect(squeezed(seen(escapeMarkdown(text)))).toBe(squeezed(text));
  });

  it('lets no text become markup', () => {
    const hostile = fc.constantFrom(
      ...'\n\t #>-+=*_`|<&[]()\\:/.~$@1!ax;"'.split(''),
      '    ',
      'www.',
      'http://a',
      '<b>',
      '](',
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(squeezed(seen(escapeMarkdown(text)))).toBe(squeezed(text));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves plain words alone', () => {
    const text = 'Sergey Lavrov, the Foreign Minister (Russia), said: “We’ll see” – on 11 June 2021!';
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('plainLine', () => {
  it('makes runs of white space one space', () => expect(plainLine('  a\r\n\tb\u00a0c ')).toBe('a b c'));
  it('drops what moves a cursor or turns the direction of writing', () =>
    expect(plainLine('a\u202eb\u2066c\u0000d\u001b[2J\u061ce')).toBe('abcd[2Je'));
});

describe('inlineMarkdown', () => {
  it('keeps number signs at the end of a heading', () => {
    expect(rendered(`# ${inlineMarkdown('Part ##')}`)).toBe('<h1>Part ##</h1>\n');
  });
  it('keeps words on their line', () => {
    expect(inlineMarkdown(' Sergey\r\n  Lavrov ')).toBe('Sergey Lavrov');
  });
});

describe('blockQuote', () => {
  it('lets no control character through to a terminal, and says where one stands', () => {
    expect(blockQuote('“\u001b[2J\u202e”')).toBe('> “&#27;\\[2J&#8238;”');
  });
  it('keeps every line of the words inside the quote, at any list depth', () => {
    expect(blockQuote('one\n\n# two\r\nthree', '  ')).toBe('  > one\n  > \n  > \\# two\r\n  > three');
  });
});
