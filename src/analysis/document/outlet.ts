import { MEDIA } from '../../knowledge/mediaAndCompanies';
import type { Span } from '../analysis';
import type { Passage } from '../tokens/passage';

/** Papers and agencies by their names without spaces, as addresses have them. */
const byHost = new Map<string, string>();
for (const line of MEDIA.trim().split('\n')) {
  const [acronyms = '', name = '', variants = ''] = line.split('|');
  for (const form of [name, ...acronyms.split(','), ...variants.split(',')]) {
    const key = form.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (key.length > 2 && !byHost.has(key)) byHost.set(key, name);
  }
}

const ADDRESS =
  /\bhttps?:\/\/(?:www\.|en\.|english\.|m\.)?([a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2})(?=[/\s:]|$)/i;
const ISSUER =
  /^(?:the white house|(?:.{0,40}\b)?office of the (?:press secretary|spokes(?:person|man|woman))|ministry of (?:foreign|external) affairs.{0,60}|.{0,40}\b(?:news agency|press service|press office))\b.{0,30}$/i;

/** Who publishes: the paper of a page's address, else the office whose name stands alone at the top. */
export function outletOf(
  head: readonly Passage[],
  text: string,
): { value: string; passage: Passage; span: Span } | null {
  for (const passage of head) {
    const { block } = passage;
    const source = text.slice(block.start, block.end);
    const address = block.text.trim() === '' || block.kind === 'boilerplate' ? ADDRESS.exec(source) : null;
    if (address) {
      const host = address[1]!.toLowerCase();
      const start = address.index + address[0].length - host.length;
      return {
        value: byHost.get(host.split('.')[0]!) ?? host,
        passage,
        span: { start, end: start + host.length },
      };
    }
    const line = block.text.trim().replace(/\s+/g, ' ');
    if (block.kind === 'heading' && ISSUER.test(line)) {
      const start = block.text.search(/\S/);
      return { value: line, passage, span: { start, end: block.text.trimEnd().length } };
    }
  }
  return null;
}
