import MarkdownIt from 'markdown-it';

/** As VS Code's preview renders: HTML let through, addresses made links. */
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false });

/** HTML from Markdown. */
export function rendered(markdown: string): string {
  return renderer.render(markdown);
}

/** The tags in HTML, each once, with their attributes. */
export function tagsIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/<(?!\/)([^>]*)>/g), ([, tag]) => tag!.trim()))].sort();
}

/** What a reader sees of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
