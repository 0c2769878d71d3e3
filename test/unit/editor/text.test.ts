import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { excerpt, safe, withoutIcons } from '../../../src/editor/text';

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

  // What remains when the Markdown is read: a backslash before it keeps VS Code from drawing the icon.
  it.each(['$(trash)', '$(sync~spin)'])('lets no icon form of %s', (icon) =>
    expect(render(safe(icon))).toBe(`<p>\\${icon}</p>\n`),
  );

  it('keeps a name on its line', () => expect(safe('A\n\n# B')).not.toContain('\n'));

  it('reads as the same characters', () => {
    const text = 'Bui *Thanh* Son [acting] <x> & “Co.”';
    expect(render(safe(text))).toBe(`<p>${text.replace('&', '&amp;').replace('<x>', '&lt;x&gt;')}</p>\n`);
  });
});

describe('withoutIcons', () => {
  it('lets no icon form', () => expect(withoutIcons('a $(sync~spin)')).toBe('a \\$(sync~spin)'));
  it('leaves alone what is none', () => expect(withoutIcons('$(a b) $100')).toBe('$(a b) $100'));
});

describe('excerpt', () => {
  it('leaves a short text as it is', () => expect(excerpt('We will.', 20)).toBe('We will.'));
  it('cuts between words', () => expect(excerpt('We will not accept it', 13)).toBe('We will not…'));
  it('cuts a single long word', () => expect(excerpt('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`));
  it('never splits a surrogate pair', () =>
    expect(encodeURIComponent(excerpt('😀'.repeat(20), 10))).toContain('%'));
});
