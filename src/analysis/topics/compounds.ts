import type { Span } from '../analysis';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { stemsOf } from './stems';
import { WIDEST_SPACE } from './phrases';
import { isIssueNoun, OPENERS } from './words';

/** A noun of events or issues with the name that it is about: "the war in Ukraine", "Bhutan's graduation". */
export interface Compound extends Span {
  /** The stem of the noun. */
  head: string;
  /** Index of the name's mention. */
  mention: number;
}

/** So many words between a name and its noun, or before the noun. */
const REACH = 3;
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);
/** Begins the object of a verb, and never follows a noun at once. */
const OBJECT = new Set(['DET', 'NUM', 'PRON', 'ADV', 'ADJ', 'NOUN', 'PROPN']);
const LINKS = new Set(
  'of in on to with against by over for from between towards toward at within'.split(' '),
);
const IN_COMPOUND = new Set(['person', 'organization', 'location', 'nationality', 'agreement', 'event']);

/** The compounds of a passage, in order. @param mentions the passage's named mentions, in order */
export function findCompounds({ tokens, block }: Passage, mentions: readonly Mention[]): Compound[] {
  const found: Compound[] = [];
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  const isNominal = (t: number): boolean =>
    NOMINAL.has(tokens.pos[t] ?? '') && /^[A-Za-z][A-Za-z-]*$/.test(tokens.words[t]!);
  const headAt = (t: number): string | null => {
    if (tokens.pos[t] !== 'NOUN' && tokens.pos[t] !== 'PROPN') return null;
    return isIssueNoun(tokens.words[t]!) ? (stemsOf(tokens.words[t]!)[0] ?? null) : null;
  };
  let t = 0;
  for (const [index, { type, start, end, title }] of mentions.entries()) {
    if (!IN_COMPOUND.has(type) || start < from) continue;
    while (t < tokens.count && tokens.starts[t]! < end) t++;
    const behind = t;
    let before = t - 1;
    while (before >= 0 && tokens.starts[before]! >= Math.min(start, title?.start ?? start)) before--;

    // "Russia's military aggression": up to the last noun, which is the head.
    let next = behind;
    const owns = /^['’]s?$/.test(tokens.words[next] ?? '');
    if (owns) next++;
    if (type !== 'person' || owns) {
      let last = -1;
      for (let k = next; k < next + REACH && isNominal(k) && isJoined(k); k++)
        if (tokens.pos[k] !== 'ADJ') last = k;
      const head = last < 0 || isVerbAt(last) ? null : headAt(last);
      if (head) {
        found.push({ start: leftOf(index), end: tokens.ends[last]!, head, mention: index });
        continue;
      }
    }

    // "by the Ukrainian | leadership": such a name tells whose the next noun is.
    if (type === 'nationality' || (behind < tokens.count && isNominal(behind) && isJoined(behind))) continue;
    // "the long war in eastern Ukraine": back over the link and the article.
    let k = before;
    if (/^(?:the|its|their|his|her)$/i.test(tokens.words[k] ?? '')) k--;
    if (!LINKS.has(tokens.words[k]?.toLowerCase() ?? '')) continue;
    const link = k--;
    const head = k < 0 || tokens.starts[k]! < from ? null : headAt(k);
    if (!head) continue;
    let first = k;
    while (first > 0 && k - first < REACH && isNominal(first - 1) && isJoined(first)) first--;
    while (first < k && OPENERS.has(tokens.words[first]!.toLowerCase())) first++;
    const owner = ownerBefore(first, index);
    found.push({
      start: Math.max(from, owner ?? tokens.starts[first]!),
      end: /^between$/i.test(tokens.words[link]!) ? secondEnd(index) : end,
      head,
      mention: index,
    });
  }
  return found;

  /** "Algeria supplies 40 per cent": what follows is an object. */
  function isVerbAt(k: number): boolean {
    return tokens.words[k]!.endsWith('s') && OBJECT.has(tokens.pos[k + 1] ?? '');
  }

  function isJoined(k: number): boolean {
    return tokens.starts[k]! - tokens.ends[k - 1]! <= WIDEST_SPACE;
  }

  /** Where the second of two names ends: "between Chad | and the Sudan". */
  function secondEnd(index: number): number {
    const [first, second] = [mentions[index]!, mentions[index + 1]];
    const joined =
      second &&
      second.type !== 'nationality' &&
      /^\s+and\s+(?:the\s+)?$/.test(block.text.slice(first.end, second.start));
    return joined ? second.end : first.end;
  }

  /** Where a name begins, or the one that it is joined to by a hyphen: "Saudi-Iranian talks". */
  function leftOf(index: number): number {
    const { start } = mentions[index]!;
    const joined = mentions[index - 1];
    return joined?.end === start - 1 && /[-–]/.test(block.text[start - 1]!) ? joined.start : start;
  }

  /** Where the name begins that owns what a token begins: "Russia's | war". */
  function ownerBefore(first: number, index: number): number | null {
    if (!/^['’]s?$/.test(tokens.words[first - 1] ?? '')) return null;
    const mark = tokens.starts[first - 1]!;
    let owner = index - 1;
    while (owner >= 0 && mentions[owner]!.end > mark) owner--;
    return mentions[owner]?.end === mark ? mentions[owner]!.start : null;
  }
}
