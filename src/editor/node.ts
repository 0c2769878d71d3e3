import type { Span } from '../analysis/analysis';

/** What a row of the tree stands for; menus ask for it. */
export type NodeKind =
  'group' | 'part' | 'speaker' | 'quote' | 'turn' | 'topic' | 'act' | 'field' | 'name' | 'mention';

/**
 * The rows under a row, made when they are asked for: a document of a megabyte has twenty thousand, of which a person
 * opens a few dozen.
 */
export class Rows implements Iterable<OutlineNode> {
  private made: OutlineNode[] | null = null;

  /** @param length how many there will be */
  constructor(
    private readonly count: number,
    private readonly make: () => OutlineNode[],
  ) {}

  static readonly none = new Rows(0, () => []);

  get length(): number {
    return this.count;
  }

  get areMade(): boolean {
    return this.made !== null;
  }

  all(): OutlineNode[] {
    return (this.made ??= this.make());
  }

  [Symbol.iterator](): Iterator<OutlineNode> {
    return this.all()[Symbol.iterator]();
  }
}

/** One row of the tree. */
export interface OutlineNode {
  /** The same over edits as long as the row means the same, so that what is open stays open. */
  id: string;
  kind: NodeKind;
  label: string;
  /** Where in the label the mention itself stands. */
  highlight?: [number, number];
  description: string;
  /** Lines of plain text, made when they are asked for: they hold more of the text than the row. */
  tooltip: () => string[];
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
  children: Rows;
}

/** A row that only gathers others; the number of them is its description, unless null. */
export function group(
  id: string,
  label: string,
  icon: string,
  total: number | null,
  open: boolean,
  children: Rows,
): OutlineNode {
  return {
    id,
    kind: 'group',
    label,
    description: total === null ? '' : String(total),
    tooltip: () => [],
    spoken: total === null ? label : `${label}, ${total}`,
    icon,
    open,
    children,
  };
}

/** Longer lists are parted: nobody scrolls through thousands of rows, and each that is open has to be drawn. */
const LONGEST_LIST = 300;
const PART = 100;

/**
 * The rows of a list, in parts of a hundred where it is long.
 * @param parent the id of the row above
 * @param length how many rows there are
 * @param make the rows from one index up to another; each id begins with that of the row above
 * @param spanOf where a row of the list stands
 */
export function listed(
  parent: string,
  length: number,
  make: (parent: string, from: number, to: number) => OutlineNode[],
  spanOf: (index: number) => Span,
): Rows {
  if (length <= LONGEST_LIST) return new Rows(length, () => make(parent, 0, length));
  const parts = Math.ceil(length / PART);
  const part = (index: number): OutlineNode => {
    const from = index * PART;
    const to = Math.min(length, from + PART);
    const id = `${parent}/part-${index}`;
    const label = `${from + 1} – ${to}`;
    return {
      id,
      kind: 'part',
      label,
      description: '',
      tooltip: () => [],
      spoken: label,
      icon: 'list-ordered',
      span: { start: spanOf(from).start, end: spanOf(to - 1).end },
      open: false,
      children: new Rows(to - from, () => make(id, from, to)),
    };
  };
  return new Rows(parts, () => Array.from({ length: parts }, (_, i) => part(i)));
}
