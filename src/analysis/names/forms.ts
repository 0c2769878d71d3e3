import { Word } from './lexicon';
import { Join, Shape, type Units } from './units';

/** A person's name as it is compared with others. */
export interface NameForm {
  /** Its words in look-up form; no particles, no titles, initials as one letter. */
  words: readonly string[];
  /** jr, sr or a Roman number behind the name; null without one. */
  suffix: string | null;
  /** Whether a particle leads it: Le Pen, de Gaulle. The words then hold it only if it may be a name: Van Jones. */
  led: boolean;
  /** Whether it says whose son or daughter one is: Salman bin Abdulaziz. */
  filial: boolean;
  /** Whether its first word is nobody's known name while the second is a given name: Rosneft Igor Malenko. */
  doubtful: boolean;
  /** The unit at which the name begins, behind what was taken into the mention with it: "Gov. Mike Pence". */
  from: number;
}

const SUFFIX = /^(?:jr|sr)$/;
const ROMAN = /^(?:i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xi?v|xvi{0,3}|xxi{0,3})$/;
const FILIAL = /^(?:bin|ibn|bint|binti|oglu|kizi)$/;
const PARTICLE =
  /^(?:al|el|as|ar|az|ad|ash|at|an|bin|ibn|bint|binti|ben|von|van|der|den|ter|ten|zu|de|del|della|di|da|do|dos|das|du|la|le|ul|ud|ur|y|e|ould)$/;
/** Of these, the ones that are a particle with a capital at a name's start as well: Von der Leyen, De Klerk, Bin Salman. */
const LEADING = /^(?:bin|ibn|bint|von|zu|de|del|della|der|den|ter|da|dos|das|du|ould)$/;
/** Of these, the ones that may be a given or a family name there: Van Jones, Le Duc Tho, Al Gore. */
const DOUBTFUL = /^(?:al|el|van|le|la|di|do|ben)$/;

/**
 * Reads a mention into the words by which names are compared.
 * @param text the passage's, for words of other scripts, which the tokens know by their length alone
 */
export function nameForm(units: Units, text: string, from: number, to: number): NameForm {
  const start = properStart(units, text, from, to);
  const known = Word.given | Word.family | Word.particle;
  const doubtful =
    start < to - 2 &&
    !(units.bits[start]! & known) &&
    units.shapes[start] !== Shape.initial &&
    (units.bits[start + 1]! & Word.given) !== 0;
  const form = { suffix: null as string | null, led: false, filial: false, doubtful, from: start };
  const words: string[] = [];
  for (let i = start; i < to; i++) {
    const key = units.keys[i]!;
    const shape = units.shapes[i]!;
    if (shape === Shape.mark || key === "'s") continue;
    if (i > start && (SUFFIX.test(key) || (shape === Shape.acronym && ROMAN.test(key)))) {
      form.suffix = key;
      continue;
    }
    if (FILIAL.test(key)) form.filial = true;
    if (i < to - 1 && PARTICLE.test(key)) {
      const hyphened = units.joins[i + 1] === Join.hyphen;
      const leads = i === start || (form.led && words.length === 0);
      if (!leads || shape === Shape.lower || LEADING.test(key) || (hyphened && shape !== Shape.acronym)) {
        form.led ||= leads;
        continue;
      }
      if (DOUBTFUL.test(key)) form.led = true;
    }
    words.push(...spelledOut(units, text, i, to));
  }
  if (words.length === 0) words.push(units.keys[start]!);
  // What names the son may stand outside the mention.
  const behind = units.keys[to] === ',' ? to + 1 : to;
  if (SUFFIX.test(units.keys[behind] ?? '')) form.suffix ??= units.keys[behind]!;
  return { words, ...form };
}

/** Titles, abbreviated ones and plain words that were taken into the mention: "Gov. Mike Pence", "Democrat Anna Berg". */
function properStart(units: Units, text: string, from: number, to: number): number {
  let start = from;
  // "Secretary-General Lopes", parted at the hyphen.
  if (start < to - 1 && units.joins[start] === Join.hyphen && units.bits[start]! & Word.rank) start++;
  const named = Word.given | Word.family | Word.particle;
  const foreign = Word.rank | Word.address | Word.common;
  const abbreviated = (i: number): boolean =>
    /^\p{Lu}\p{Ll}{2,}\.$/u.test(text.slice(units.starts[i], units.ends[i]));
  while (
    // One word may stay behind a title, two behind anything else: "Sir Walter".
    start < to - (units.bits[start]! & (Word.address | Word.rank) ? 1 : 2) &&
    units.joins[start + 1] === Join.space &&
    units.shapes[start] === Shape.capital &&
    (!(units.bits[start]! & named) || rankBeforeGiven(units, start)) &&
    (units.bits[start]! & foreign || abbreviated(start))
  )
    start++;
  return start;
}

/** "General Mark Harlan": a rank that may be a name as well. */
const rankBeforeGiven = ({ bits }: Units, i: number): boolean =>
  (bits[i]! & Word.rank) !== 0 && (bits[i]! & Word.weakName) !== 0 && (bits[i + 1]! & Word.given) !== 0;

/** The words of one unit: `H.W.` and the `JD` of JD Vance are two initials. */
function spelledOut(units: Units, text: string, i: number, to: number): string[] {
  const key = units.keys[i]!;
  const plain = text.slice(units.starts[i], units.ends[i]);
  const initials =
    units.shapes[i] === Shape.acronym &&
    key.length <= 3 &&
    i < to - 1 &&
    (plain.includes('.') || !units.capitals) &&
    units.joins[i + 1] === Join.space;
  if (initials) return Array.from(key);
  return /^x{2,}$/.test(key) ? [plain.toLowerCase()] : [key];
}
