/**
 * What the words of a sentence are to what it reports. The labels remember what is still owed: behind a cue whose content
 * follows, nothing but its content ends the wait; behind content whose cue follows, nothing but the cue. So no cue stands
 * without content and no content without a cue.
 */
export const Label = {
  none: 0,
  source: 1,
  /** A cue with its content behind it. */
  cueBefore: 3,
  /** Between such a cue and its content: "on Tuesday that". */
  waiting: 5,
  sourceWaiting: 6,
  /** Content behind its cue. */
  content: 8,
  /** Content before its cue. */
  contentFirst: 10,
  /** Between such content and its cue. */
  owing: 12,
  sourceOwing: 13,
  /** A cue behind its content. */
  cueBehind: 15,
  /** What somebody thinks, hopes or plans: in the like of content, and none. */
  belief: 17,
} as const;

export const REPORT_LABELS = 19;

const SPANS: readonly number[] = [
  Label.source, Label.cueBefore, Label.sourceWaiting, Label.content, Label.contentFirst, Label.sourceOwing, Label.cueBehind, Label.belief,
]; // prettier-ignore

/** Where the span of a label begins: the label of its first word; -1 for labels that are no span. */
export const spanOf = (label: number): number =>
  SPANS.includes(label) ? label : SPANS.includes(label - 1) ? label - 1 : -1;

export const isBegin = (label: number): boolean => SPANS.includes(label);

/** What may begin behind a state in which nothing is owed. */
const FREE: readonly number[] = [Label.none, Label.source, Label.cueBefore, Label.contentFirst, Label.belief];
const BEHIND: ReadonlyMap<number, readonly number[]> = new Map([
  [Label.none, FREE],
  [Label.source, FREE],
  // Beliefs are told apart from content by something between.
  [Label.content, [Label.none, Label.source, Label.cueBefore, Label.contentFirst, Label.content]],
  [Label.belief, FREE],
  [Label.cueBehind, [...FREE, Label.content]],
  [Label.cueBefore, [Label.waiting, Label.sourceWaiting, Label.content, Label.cueBefore]],
  [Label.waiting, [Label.waiting, Label.sourceWaiting, Label.content, Label.cueBefore]],
  [Label.sourceWaiting, [Label.waiting, Label.content, Label.cueBefore]],
  [Label.contentFirst, [Label.owing, Label.sourceOwing, Label.cueBehind, Label.cueBefore, Label.contentFirst]],
  [Label.owing, [Label.owing, Label.sourceOwing, Label.cueBehind, Label.cueBefore, Label.contentFirst]],
  [Label.sourceOwing, [Label.owing, Label.cueBehind, Label.cueBefore]],
]); // prettier-ignore

/** Whether a label may follow another; `null` stands for a sentence's start. */
export function mayFollow(before: number | null, label: number): boolean {
  if (before === null) return FREE.includes(label);
  const span = spanOf(before);
  if (span >= 0 && label === span + 1) return true;
  return BEHIND.get(span >= 0 ? span : before)!.includes(label);
}
