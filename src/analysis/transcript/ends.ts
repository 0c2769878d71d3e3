import type { Passage } from '../tokens/passage';

/** What a record says between and behind the turns: that somebody takes the chair, votes are counted, the meeting ends. */
const STAGE =
  /^[([]?(?:(?:the|this) (?:[\w-]{1,20} ){0,3}(?:meeting|briefing|conference|session|interview|call|hearing|debate|discussion|event) (?:rose|ended|began|resumed|was (?:called to order|adjourned|suspended|concluded|closed|resumed|over)|concluded|is over)\b|a (?:recorded |roll-call )?vote was taken\b|[^.?!]{2,90}(?:\. ?[^.?!]{3,90})? (?:took|resumed|returned to|left) the chair\b|the agenda was adopted\b|end of (?:call|transcript|briefing|interview|recording)\b|to be continued\b)/i;
/** What stands alone and is nobody's: marks of what was left out, times, brackets. */
const ALONE =
  /^(?:<[…. ]*>|\[[…. ]*\]|[*•·–—_# ]{1,20}|\d{1,2}[:.]\d{2}(?: ?[AP]\.?M\.?)?(?: [A-Z]{2,4})?(?: ?[–—-][^.?!]{0,80})?|[([][^()[\]]{1,160}[)\]]|END\b.{0,80})$/i;
/** The first word of a line of a site or an office behind the last turn. */
const FURNITURE =
  /^\s*(?:published|publication|photos?|pictures?|layout|contacts?|see also|see|note|notes|text version|source|tags?|topics?|share|print|related|read more|download|video|audio|subscribe|follow us|copyright|©)\b[^.?!]{0,40}:/i;

/** Whether a passage is what the record says of the meeting, not what somebody says in it. */
function isStage({ block }: Passage): boolean {
  return block.label === null && STAGE.test(block.text.trimStart());
}

/** Whether a passage may be the last of a turn: speech, not what a record or a site adds behind it. */
function mayEnd({ block }: Passage, before: Passage | undefined): boolean {
  if (ALONE.test(block.text.trim()) || STAGE.test(block.text.trimStart())) return false;
  if (block.label === null && FURNITURE.test(block.text)) return false;
  if (block.kind === 'paragraph' || block.kind === 'list') return true;
  if (block.kind !== 'heading') return false;
  // A line cut off in the middle counts as speech, and what a colon announces; a section's heading does not.
  return block.label !== null || /[—–-]\s*$/.test(block.text) || /:\s*$/.test(before?.block.text ?? '');
}

/** A turn goes on to the last prose before the next label or a word of the record; what a site adds below is not spoken. */
export function lastOfTurn(passages: readonly Passage[], first: number, limit: number): number {
  let last = first;
  while (last < limit && !isStage(passages[last + 1]!)) last++;
  while (last > first && !mayEnd(passages[last]!, passages[last - 1])) last--;
  return last;
}
