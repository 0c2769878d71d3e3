import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { excerpt, plainLine, safe } from '../../../src/editor/text';

const render = (markdown: string) => new MarkdownIt({ html: true, linkify: true }).render(markdown);

describe('safe', () => {
  it.each([
    '[x](command:chancery.goTo)',
    '![x](https://example.org/x.png)',
    '`code` ``more``',
    '<script>alert(1)</script>',
    '<https://example.org>',
    'https://example.org and www.example.org and a@example.org',
    '**bold** _it_ ~~gone~~ # heading',
    '&lt;b&gt; &#x5b;x](y)',
    '\\[x](y)',
    '| a | b |',
  ])('lets %s form nothing', (hostile) => {
    expect(render(`a ${safe(hostile)} z`)).not.toMatch(/<(?!\/?p>)/);
  });

  it('lets no icon form', () => expect(safe('$(trash)')).toBe('\\$(trash)'));

  it('keeps a name on its line', () => expect(safe('A\n\n# B')).not.toContain('\n'));

  it('reads as the same characters', () => {
    const text = 'Bui *Thanh* Son [acting] <x> & “Co.”';
    expect(render(safe(text))).toBe(`<p>${text.replace('&', '&amp;').replace('<x>', '&lt;x&gt;')}</p>\n`);
  });
});

describe('plainLine', () => {
  it('makes runs of white space one space', () => expect(plainLine('  a\r\n\tb\u00a0c ')).toBe('a b c'));
  it('drops what turns the direction of writing', () =>
    expect(plainLine('a\u202eb\u2066c\u0000d')).toBe('abcd'));
});

describe('excerpt', () => {
  it('leaves a short text as it is', () => expect(excerpt('We will.', 20)).toBe('We will.'));
  it('cuts between words', () => expect(excerpt('We will not accept it', 13)).toBe('We will not…'));
  it('cuts a single long word', () => expect(excerpt('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`));
  it('never splits a surrogate pair', () =>
    expect(encodeURIComponent(excerpt('😀'.repeat(20), 10))).toContain('%'));
});
