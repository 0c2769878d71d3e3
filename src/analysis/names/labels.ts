import { ENTITY_TYPES, type EntityType } from '../analysis';

/** The types of names, those before dates and sums: candidates of which are the tagger's evidence. */
export const TAGGED_TYPES: readonly EntityType[] = ENTITY_TYPES.slice(0, ENTITY_TYPES.indexOf('date'));

/**
 * The tagger's labels (BIO, Ramshaw & Marcus 1995): 0 for no name, then for each of these the odd label of a name's first
 * unit and the even one behind it of the others. `other` is a name of another kind: an event, an agreement, a product.
 */
export const LABELLED = ['person', 'organization', 'location', 'nationality', 'other'] as const;

export const LABELS = 1 + 2 * LABELLED.length;

export const beginOf = (kind: number): number => 1 + 2 * kind;
export const isBegin = (label: number): boolean => (label & 1) === 1;
/** Index into `LABELLED` of a label other than 0. */
export const kindOf = (label: number): number => (label - 1) >> 1;

/** Whether a label may follow another; `null` stands for a sequence's start. */
export function mayFollow(before: number | null, label: number): boolean {
  if (label === 0 || isBegin(label)) return true;
  return before !== null && (before === label || before === label - 1);
}
