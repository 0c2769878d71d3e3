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

/** Who publishes, and where it stands. */
interface Outlet {
  value: string;
  passage: Passage;
  span: Span;
  /** Whether it is the press, by its address. */
  isPaper: boolean;
}

/** Offices have addresses too. */
const OFFICIAL = /(?:^|\.)(?:gov|int|mil|gob|gouv|go|europa|un|mfa|mid|kremlin|president)(?:\.|$)/;

/** The paper of a host's name: "asahi" is the Asahi Shimbun. */
function paperOf(host: string): string | undefined {
  const [key = ''] = host.split('.');
  const whole = byHost.get(key);
  if (whole !== undefined || key.length < 5) return whole;
  const longer = new Set([...byHost].filter(([name]) => name.startsWith(key)).map(([, paper]) => paper));
  return longer.size === 1 ? [...longer][0] : undefined;
}

/** Who publishes: the paper of a page's address, else the office whose name stands alone at the top. */
export function outletOf(head: readonly Passage[], text: string): Outlet | null {
  for (const passage of head) {
    const { block } = passage;
    const source = text.slice(block.start, block.end);
    const address = block.text.trim() === '' || block.kind === 'boilerplate' ? ADDRESS.exec(source) : null;
    if (address) {
      const host = address[1]!.toLowerCase();
      const start = address.index + address[0].length - host.length;
      return {
        value: paperOf(host) ?? host,
        passage,
        span: { start, end: start + host.length },
        isPaper: !OFFICIAL.test(host),
      };
    }
    const line = block.text.trim().replace(/\s+/g, ' ');
    if (block.kind === 'heading' && ISSUER.test(line)) {
      const start = block.text.search(/\S/);
      return { value: line, passage, span: { start, end: block.text.trimEnd().length }, isPaper: false };
    }
  }
  return null;
}
