import type { Passage } from '../tokens/passage';

/** A resolution's paragraphs, numbered as they are cited: PP1 … before the first that decides, OP1 … from there on. */
export interface Resolution {
  /** The passage in which the body is named that resolves: "The Security Council,". */
  opening: number;
  /** "PP2", "OP4", by passage. */
  paragraphs: ReadonlyMap<number, string>;
}

/** The body alone, before what it does. */
const BODY =
  /^\s*The (?:[\p{Lu}][\p{L}'’-]+ |of |on |the |for |and ){0,8}(?:Council|Assembly|Committee|Conference|Commission|Parliament|Board|Congress|Union|Senate|States Parties),?\s*$/u;
/** How a paragraph of the preamble begins. */
const PREAMBLE =
  /^\s*(?:(?:Also|Further|Deeply|Gravely|Strongly|Fully|Taking|Having|Bearing|Profoundly)\s)?(?:\p{L}+ing|Alarmed|Concerned|Convinced|Mindful|Conscious|Determined|Aware|Guided|Encouraged|Disturbed|Appalled|Committed)\b/iu;
/** How one begins that decides: its number, and a verb in the third person. */
const OPERATIVE =
  /^\s*(?:OP)?\(?(\d{1,3})[.)]\s+(?:(?:Also|Further|Strongly|Firmly|Once again|Again|Solemnly)\s){0,2}\p{Lu}?\p{L}+s\b/u;

/** The paragraphs of a resolution; null where the document is none. */
export function resolutionOf(passages: readonly Passage[]): Resolution | null {
  const opening = passages.findIndex(({ block }) => BODY.test(block.text));
  if (opening < 0) return null;
  const paragraphs = new Map<number, string>();
  let preamble = 0;
  let operative = 0;
  for (let index = opening + 1; index < passages.length; index++) {
    const { block } = passages[index]!;
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    const number = OPERATIVE.exec(block.text)?.[1];
    if (number !== undefined) {
      operative++;
      paragraphs.set(index, `OP${number}`);
    } else if (operative === 0 && PREAMBLE.test(block.text)) paragraphs.set(index, `PP${++preamble}`);
  }
  return operative > 0 ? { opening, paragraphs } : null;
}
