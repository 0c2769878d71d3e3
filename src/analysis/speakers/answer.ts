import type { Speaker } from '../analysis';
import type { Names } from '../names/names';

/** Whom a source names. `sure` scales the rule's confidence: 1 for a name, less for a pronoun or an office. */
export interface Answer {
  speaker: Speaker;
  sure: number;
}

/** The answer of one identity; null when the document has none by that id. */
export function named(id: string, { names }: Names, sure: number): Answer | null {
  const record = names[id];
  return record ? { speaker: { id, name: record.name }, sure } : null;
}

/** The answer of several who speak together. */
export function joint(members: readonly string[], { names }: Names, sure: number): Answer {
  const name = members.map((id) => names[id]?.name ?? id).join(' and ');
  return { speaker: { id: members.join('+'), name, members: [...members] }, sure };
}
