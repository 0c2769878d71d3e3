/**
 * In letters: few paragraphs of any author are as long, and the stages read so many in a few milliseconds, so that one
 * step of the analysis never holds its host up.
 */
export const LONGEST_BLOCK = 8192;

/** Of a text over a limit in letters as much as comes before the last gap between paragraphs, else the last line break or space. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const gaps = ['\n\n', '\n\r\n', '\n', ' '].map((gap) => text.lastIndexOf(gap, limit - 1));
  return text.slice(0, gaps.find((at) => at > limit / 2) ?? wholeLetter(text, limit));
}

/** Closing marks and spaces aside, the end of a sentence: behind a word, so that "Mr." is none. */
const SENTENCE_END = /\p{Ll}{4}[.?!…]["'”’)\]»]*$/u;
const OPENERS = '“„«';
const CLOSERS = '”»';

/**
 * Where a text without paragraphs is cut into parts to be read one by one: behind a sentence, outside quotation marks
 * where there is such a place, else at a space, else in the middle of a run of letters.
 * @param source a paragraph
 * @returns offsets in rising order; none when it is short enough
 */
export function longCuts(source: string): number[] {
  const cuts: number[] = [];
  for (let from = 0; source.length - from > LONGEST_BLOCK;) cuts.push((from = nextCut(source, from)));
  return cuts;
}

function nextCut(source: string, from: number): number {
  const limit = from + LONGEST_BLOCK;
  let straight = false;
  let depth = 0;
  let outside = -1;
  let behindSentence = -1;
  let space = -1;
  for (let i = from; i < limit; i++) {
    const char = source[i]!;
    if (char === '"') straight = !straight;
    else if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (i > from + LONGEST_BLOCK / 2 && /\s/.test(char)) {
      space = i;
      if (!SENTENCE_END.test(source.slice(i - 10, i))) continue;
      behindSentence = i;
      if (depth === 0 && !straight) outside = i;
    }
  }
  const place = [outside, behindSentence, space].find((at) => at >= 0);
  if (place !== undefined) return place;
  return wholeLetter(source, limit);
}

/** An offset, or the one before where it would split a letter of two code units. */
function wholeLetter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}
