import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown, inlineMarkdown } from '../../../src/reports/escape';

/** As VS Code's preview renders: HTML let through, addresses made links. */
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false });

/** What a reader sees of one rendered paragraph; throws when anything else than plain paragraphs was made of it. */
function seen(markdown: string): string {
  const html = renderer.render(markdown);
  if (/<(?!\/?p>)/.test(html)) throw new Error(`markup came through: ${html}`);
  return html
    .replace(/<\/?p>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
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

describe('inlineMarkdown', () => {
  it('keeps words on their line', () => {
    expect(inlineMarkdown(' Sergey\r\n  Lavrov ')).toBe('Sergey Lavrov');
  });
});

describe('blockQuote', () => {
  it('keeps every line of the words inside the quote, at any list depth', () => {
    expect(blockQuote('one\n\n# two\r\nthree', '  ')).toBe('  > one\n  > \n  > \\# two\r\n  > three');
  });
});
