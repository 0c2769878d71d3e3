import { reportingVerb } from '../../knowledge/verbs';
import type { EntityType } from '../analysis';
import { PosNumber } from '../tokens/posNumber';
import { Word } from './lexicon';
import { type Units, Shape } from './units';

/** Prepositions behind which a bare name is a place more often than not. */
const PLACE_BEFORE =
  /^(?:in|at|near|across|throughout|around|outside|inside|northern|southern|eastern|western|central|downtown|nearby|from)$/;
const AGENT_BEFORE = /^(?:by|with|told|met|asked|replaced|succeeded|named|thanked|against|late|according)$/;
/** "the city of X", "X province" */
const PLACE_NOUN =
  /^(?:city|town|village|province|district|region|state|port|island|capital|municipality|county|area|neighbou?rhood|governorate|suburb|town|camp|valley|river|border|airport|peninsula|coast|prefecture|oblast|township|hamlet|locality|canton|provinces|districts|cities|towns|villages|regions|municipalities|territory|desert|mountains?|highlands?|beach|harbou?r|street|road|outskirts|north|south|east|west|centre|center|shores?)$/;
const PEOPLE_NOUN =
  /^(?:language|people|community|communities|tribe|tribes|culture|dialect|nationals?|citizens?|traditions?|cuisine|minority|population|clan|clans|tribesmen|ethnic)$/;
const BODY_NOUN =
  /^(?:party|group|newspaper|company|team|agency|organi[sz]ation|movement|network|magazine|website|channel|militia|militants|fighters|firm|brand|airline|club|faction|bloc|station|platform)$/;
const RELATIVE = /^(?:who|whose|himself|herself)$/;

/** What the words before and behind a bare name say of its type. */
export function hintAround(u: Units, from: number, to: number): EntityType | null {
  const next = to < u.count ? u.keys[to]! : '';
  if (to < u.count && u.shapes[to] === Shape.lower) {
    if (RELATIVE.test(next)) return 'person';
    if (PLACE_NOUN.test(next)) return 'location';
    if (PEOPLE_NOUN.test(next)) return 'nationality';
    if (BODY_NOUN.test(next)) return 'organization';
    const verb = reportingVerb(next);
    if (
      verb?.some((reading) => reading.form === 'past' || reading.form === 'present') &&
      u.pos[to] !== PosNumber.NOUN
    )
      return 'person';
  }
  if (next === ',' && to + 1 < u.count && RELATIVE.test(u.keys[to + 1]!)) return 'person';
  const at = from - 1;
  if (at >= 1 && u.keys[at] === 'of' && PLACE_NOUN.test(u.keys[at - 1]!)) return 'location';
  if (at >= 0 && u.keys[at] === 'the') return null;
  if (at >= 0 && !u.opens[from]) {
    const before = u.keys[at]!;
    if (PLACE_BEFORE.test(before)) return 'location';
    if (AGENT_BEFORE.test(before)) return 'person';
    const verb = u.shapes[at] === Shape.lower ? reportingVerb(before) : undefined;
    // “…,” said Shoigu
    if (verb?.some((reading) => reading.form === 'past' && reading.complement === 'clause')) return 'person';
  }
  return null;
}

/** Whether an age or an apposition with a rank shows that the name before it is a person's: "X, 43, …", "X, the foreign minister". */
export function personBehind(u: Units, to: number): boolean {
  if (to + 1 >= u.count || u.keys[to] !== ',') return false;
  const first = to + 1;
  if (u.shapes[first] === Shape.number)
    return /^\d{2}$/.test(u.keys[first]!) && /^[,.]$/.test(u.keys[first + 1] ?? '');
  for (let i = first; i < u.count && i < first + 7; i++) {
    if (u.shapes[i] === Shape.mark && u.keys[i] !== "'s" && u.keys[i] !== "'") return false;
    if (i > first && /^(?:said|says|is|was|and|who|has|had|will)$/.test(u.keys[i]!)) return false;
    if (
      u.bits[i]! & Word.rank &&
      !(u.bits[i]! & Word.given) &&
      i + 1 < u.count &&
      !(u.shapes[i + 1] === Shape.capital)
    )
      return true;
  }
  return false;
}
