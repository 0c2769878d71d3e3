import { type Spotted, Sure } from './candidate';
import { isLettered, Join, Shape, type Units } from './units';

/** Small words and marks that may stand inside a name, between capitals. */
const LINK =
  /^(?:of|the|and|for|in|on|to|at|a|as|an|by|from|with|against|under|&|'s?|,|\.|"|-|\(|de|del|la|las|los|le|les|du|des|di|da|do|dos|das|von|van|der|den|zu|et|und|al|el|ul|ur|bin|ibn|bint|ben|abu|y|e|wa|ou|mon)$/;
/** Small words that may open one. */
const PARTICLE = /^(?:al|el|de|von|van|bin|ibn|da|di|du|la|le|abu)$/;
/** So many links in a row at most. */
const LONGEST_GAP = 3;

/**
 * Marks the units that may be part of a name, which are the tagger's to read: words with a capital, what a candidate or a
 * known name covers, and what may join them. All others are no names, and cost nothing. What a pattern or the layout
 * has claimed (values, datelines, labels) stays shut.
 * @returns 1 for each open unit
 */
export function openUnits({ units: u, candidates, matcher }: Spotted): Uint8Array {
  const open = new Uint8Array(u.count);
  const shut = new Uint8Array(u.count);
  for (const { from, to, sure } of candidates) (sure === Sure.certain ? shut : open).fill(1, from, to);
  for (let i = 0; i < u.count; i++) {
    if (isLettered(u.shapes[i]!)) open[i] = 1;
    else if (u.shapes[i] === Shape.lower) {
      const known = matcher.longest(i);
      if (known) open.fill(1, i, known.to);
    }
    if (shut[i]) open[i] = 0;
  }
  for (let i = 0; i < u.count; i++) if (open[i]) openBehind(u, open, shut, i);
  for (let i = 1; i < u.count; i++) {
    if (!open[i] || open[i - 1] || shut[i - 1]) continue;
    const numbered = u.shapes[i - 1] === Shape.number && !u.opens[i];
    if (u.joins[i] === Join.hyphen || numbered || PARTICLE.test(u.keys[i - 1]!)) open[i - 1] = 1;
  }
  return open;
}

/** Opens the links between an open unit and the next, or a hyphened part or a number behind it. */
function openBehind(u: Units, open: Uint8Array, shut: Uint8Array, i: number): void {
  let next = i + 1;
  while (next < u.count && !open[next] && !shut[next] && next - i <= LONGEST_GAP + 1 && links(u, next))
    next++;
  if (next > i + 1 && next < u.count && open[next]) {
    open.fill(1, i + 1, next);
    return;
  }
  for (let at = i + 1; at < u.count && !open[at] && !shut[at] && u.shapes[at] !== Shape.mark; at++) {
    if (u.joins[at] !== Join.hyphen && !(at === i + 1 && u.shapes[at] === Shape.number)) break;
    open[at] = 1;
  }
}

function links(u: Units, i: number): boolean {
  if (u.opens[i] && u.shapes[i] !== Shape.mark) return false;
  return LINK.test(u.keys[i]!) || (u.shapes[i] !== Shape.mark && u.joins[i] === Join.hyphen);
}
