import type { Span } from '../analysis';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';

/** Words for where something takes place. */
export const VENUE =
  /\b(?:room|palace|halls?|house|gardens?|lawn|building|cent(?:er|re)|hotel|airport|headquarters|kremlin|office|embassy|library|university|studio|residence|castle|museum|theat(?:er|re)|stadium|pavilion|chamber|campus|base|auditorium|hangar|college|school|chapel|club|plaza|park|avenue|street|aboard air force (?:one|two))\b/i;
export const ENDS_IN_VENUE = new RegExp(`${VENUE.source}\\s*$`, 'i');
const LONGEST_VENUE = 90;

/** The place that a line of the head names and nothing else: "Rose Garden", "Beijing, People's Republic of China". */
export function placeAlone({ block }: Passage, mentions: readonly Mention[]): Span | null {
  const text = block.text.trim();
  if (text.length === 0 || text.length > LONGEST_VENUE || block.label !== null) return null;
  const start = block.text.indexOf(text);
  const span = { start, end: start + text.length };
  if (/[.!?:]$/.test(text) || text.split(/\s+/).length > 9) return null;
  const capitals = text.split(/\s+/).every((word) => /^(?:\p{Lu}|\d|of$|the$|and$|at$|,)/u.test(word));
  if (capitals && ENDS_IN_VENUE.test(text)) return span;
  const locations = mentions.filter(({ type }) => type === 'location');
  let rest = block.text;
  for (const mention of locations.toReversed()) rest = rest.slice(0, mention.start) + rest.slice(mention.end);
  return locations.length > 0 && /^[\s,]*$/.test(rest) ? span : null;
}

const MEETS =
  /\b(?:met|meeting|meets|welcomed|visited|visit|held|hosted|gathered|chaired|took place|arrived|attended|spoke|talks)\b/i;
const THERE =
  /(?<!\b(?:situation|developments?|war|crisis|conflict|progress|peace|events|violence|elections?)\s)\b(?:in|at|to|visited|visit)\s+(?:the\s+)?$/i;

/**
 * The place of which a sentence says that it took place there: "met … in Tokyo", "welcomed … to the White House".
 * @param mentions the passage's, in order
 */
export function placeOfMeeting({ block }: Passage, mentions: readonly Mention[]): Span | null {
  const end = block.text.search(/[.!?](?=\s+["“]?\p{Lu})/u);
  const sentence = end < 0 ? block.text : block.text.slice(0, end);
  const verb = sentence.search(MEETS);
  if (verb < 0) return null;
  for (const mention of mentions) {
    if (mention.type !== 'location' || mention.start < verb || mention.end > sentence.length) continue;
    if (!THERE.test(sentence.slice(Math.max(0, mention.start - 40), mention.start))) continue;
    // "to the United States’ commitment", "in Ukraine and the region": what is spoken of.
    if (/^['’]|^\s+(?:and|crisis|war|relations|issue)\b/.test(sentence.slice(mention.end))) continue;
    return { start: mention.start, end: mention.end };
  }
  return null;
}
