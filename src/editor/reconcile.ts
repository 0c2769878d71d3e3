import { type OutlineNode, Rows } from './node';

/** Whether two rows look the same, their children apart. Where they stand and their index do not show. */
function looksSame(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.spoken === b.spoken &&
    a.icon === b.icon &&
    a.color === b.color &&
    a.open === b.open &&
    (a.children.length === 0) === (b.children.length === 0) &&
    String(a.highlight) === String(b.highlight)
  );
}

/**
 * Takes a newer tree over into the one that is shown, row by row, so that rows keep their identity and only what looks
 * different is drawn again.
 *
 * @param roots the tree that is shown; changed in place
 * @returns the rows to draw again with what is under them; 'all' when the roots themselves differ
 */
export function reconcile(roots: OutlineNode[], newer: readonly OutlineNode[]): OutlineNode[] | 'all' {
  const changed: OutlineNode[] = [];
  const same = takeOver(roots, newer, changed);
  return same ? changed : 'all';
}

/** @returns whether the list holds the same rows in the same order as before */
function takeOver(list: OutlineNode[], newer: readonly OutlineNode[], changed: OutlineNode[]): boolean {
  const old = new Map(list.map((node) => [node.id, node]));
  const sameOrder = list.length === newer.length && newer.every((node, i) => list[i]?.id === node.id);
  const next = newer.map((node) => {
    const kept = old.get(node.id);
    if (!kept) return node;
    const looks = looksSame(kept, node);
    const below: OutlineNode[] = [];
    // Rows that nobody has asked for are nowhere to be drawn.
    const areShown = kept.children.areMade;
    const sameChildren = !areShown || takeOver(kept.children.all(), node.children.all(), below);
    const children = areShown ? keeping(kept.children.all()) : node.children;
    // What a row no longer has must go as well.
    delete kept.highlight;
    delete kept.color;
    delete kept.span;
    delete kept.quote;
    Object.assign(kept, node, { children });
    // Drawing a row again draws what is under it.
    if (looks && sameChildren) changed.push(...below);
    else changed.push(kept);
    return kept;
  });
  list.splice(0, list.length, ...next);
  return sameOrder;
}

/** Rows that are made already. */
function keeping(rows: OutlineNode[]): Rows {
  const kept = new Rows(rows.length, () => rows);
  kept.all();
  return kept;
}

/**
 * The row of a list, or in one of its parts, whose span holds the offset; the last that does.
 * @param below gives the rows under one
 */
export function nodeAt(
  nodes: readonly OutlineNode[],
  offset: number,
  below: (node: OutlineNode) => readonly OutlineNode[],
): OutlineNode | undefined {
  const here = nodes.filter(({ span }) => span && span.start <= offset && offset <= span.end);
  for (const node of here.reverse()) {
    const found = node.kind === 'part' ? nodeAt(below(node), offset, below) : node;
    if (found) return found;
  }
  return undefined;
}
