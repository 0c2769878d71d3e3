import type { Span } from '../analysis/analysis';

/** What a row of the tree stands for; menus ask for it. */
export type NodeKind = 'group' | 'speaker' | 'quote' | 'turn' | 'topic' | 'name' | 'mention';

/** One row of the tree, as plain data. */
export interface OutlineNode {
  /** The same over edits as long as the row means the same, so that what is open stays open. */
  id: string;
  kind: NodeKind;
  label: string;
  /** Where in the label the mention itself stands. */
  highlight?: [number, number];
  description: string;
  /** Lines of plain text. */
  tooltip: string[];
  /** What a screen reader says. */
  spoken: string;
  icon: string;
  /** The colour of the icon, by its id. */
  color?: string;
  /** What a click selects. */
  span?: Span;
  /** Index of the quote. */
  quote?: number;
  open: boolean;
  children: OutlineNode[];
}

/** A row that only gathers others; the number of them is its description, unless null. */
export function group(
  id: string,
  label: string,
  icon: string,
  total: number | null,
  open: boolean,
  children: OutlineNode[],
): OutlineNode {
  return {
    id,
    kind: 'group',
    label,
    description: total === null ? '' : String(total),
    tooltip: [],
    spoken: total === null ? label : `${label}, ${total}`,
    icon,
    open,
    children,
  };
}
