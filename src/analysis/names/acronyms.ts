import { type Candidate, type Spotted, Sure } from './candidate';
import { Word } from './lexicon';
import { Shape } from './units';

/** An acronym and the name that the text gives for it, in either order: `ASEAN (Association of …)`, `… Group (APR)`. */
export interface Introduction {
  acronym: string;
  expansion: Candidate;
}

/**
 * Finds acronyms that brackets introduce (the letters must be initials of the name's words, after Schwartz & Hearst,
 * PSB 2003), and gives the acronym's mention there the type of its name.
 */
export function findAcronyms(spotted: Spotted): Introduction[] {
  const { units, candidates } = spotted;
  const found: Introduction[] = [];
  if (!spotted.passage.block.text.includes('(')) return found;
  const starting = new Map(candidates.map((candidate) => [candidate.from, candidate]));
  for (const candidate of candidates) {
    const open = candidate.to;
    if (units.keys[open] !== '(' || open + 1 >= units.count) continue;
    const inner = starting.get(open + 1);
    if (inner === undefined || !/^[),;]/.test(units.keys[inner.to] ?? '')) continue;
    const outerShort = isAcronym(spotted, candidate);
    const innerShort = isAcronym(spotted, inner);
    if (outerShort === innerShort) continue;
    const [short, long] = outerShort ? [candidate, inner] : [inner, candidate];
    const acronym = units.keys[short.from]!;
    if (!initialsMatch(spotted, long, acronym)) continue;
    // A known acronym may stand for something else here: the text decides.
    if (
      long.type === null ||
      (long.type === 'person' && long.title === null && !ledByInitials(spotted, long))
    )
      long.type = short.entry?.type ?? 'organization';
    long.sure = Sure.sure;
    Object.assign(short, {
      type: long.type,
      sure: Sure.sure,
      entry: long.entry ?? (short.entry?.type === long.type ? short.entry : null),
    });
    if (short.entry?.type === long.type) long.entry ??= short.entry;
    found.push({ acronym, expansion: long });
  }
  return found;
}

/** "Mohammed bin Salman (MBS)", "John F. Kennedy (JFK)": a particle or an initial shows a person's name. */
function ledByInitials({ units }: Spotted, { from, to, sure }: Candidate): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (
      units.shapes[i] === Shape.initial ||
      (units.shapes[i] === Shape.lower && units.bits[i]! & Word.particle)
    )
      return sure === Sure.sure;
  return false;
}

function isAcronym({ units }: Spotted, candidate: Candidate): boolean {
  return candidate.to - candidate.from === 1 && units.shapes[candidate.from] === Shape.acronym;
}

/** Each letter of the acronym begins a word of the name, in order; small words may be passed over. */
function initialsMatch({ units }: Spotted, long: Candidate, acronym: string): boolean {
  let at = 0;
  const letters = acronym.replace(/[^a-z]/g, '');
  for (let i = long.from; i < long.to && at < letters.length; i++)
    if (units.keys[i]!.startsWith(letters[at]!)) at++;
  return long.to - long.from > 1 && at >= Math.max(2, letters.length - 1);
}
