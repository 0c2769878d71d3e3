import { type Candidate, Sure } from './candidate';
import { Word } from './lexicon';
import { Shape, type Units } from './units';

/** A first guess at the type of a name that nothing certain shows: by given and family names, shape, and the words around. */
export function guess(u: Units, candidate: Candidate, allCommon: boolean): void {
  const { from, to } = candidate;
  const length = to - from;
  let names = 0;
  let plain = 0;
  let acronyms = 0;
  for (let i = from; i < to; i++) {
    const bits = u.bits[i]!;
    if (u.shapes[i] === Shape.acronym && !u.capitals) acronyms++;
    else if (bits & (Word.given | Word.family | Word.particle) || u.shapes[i] === Shape.initial) names++;
    else if (bits & Word.common) plain++;
  }
  const firstGiven = !!(u.bits[from]! & Word.given);
  if (length === 1) {
    if (acronyms) candidate.hint = candidate.hint === 'person' ? null : candidate.hint;
    if (acronyms && candidate.hint === null) candidate.hint = 'organization';
    if (!acronyms && u.bits[from]! & (Word.given | Word.family) && !allCommon) candidate.hint ??= 'person';
    return;
  }
  // "Johnson & Johnson"
  for (let i = from; i < to; i++) {
    if (u.keys[i] !== '&') continue;
    candidate.type = 'organization';
    candidate.sure = Sure.likely;
    return;
  }
  // "HV Seshadri": initials written together.
  const initials =
    u.shapes[from] === Shape.acronym &&
    u.keys[from]!.length === 2 &&
    acronyms === 1 &&
    plain === 0 &&
    length <= 3;
  if (initials && candidate.hint !== 'organization') {
    candidate.type = 'person';
    candidate.sure = Sure.likely;
    return;
  }
  if (acronyms && length > 1 && names === 0) {
    candidate.type = 'organization';
    return;
  }
  if (firstGiven && plain <= 1 && length <= 5 && u.shapes[from] !== Shape.initial) {
    candidate.type = 'person';
    candidate.sure = plain === 0 || names > plain ? Sure.sure : Sure.likely;
    return;
  }
  if (plain === 0 && length <= 5) {
    candidate.type =
      names > 0 || candidate.hint === 'person' || candidate.hint === null ? 'person' : candidate.hint;
    candidate.sure = names > 0 && candidate.hint !== 'location' ? Sure.sure : Sure.likely;
    return;
  }
  if (candidate.hint === 'person' && length <= 4 && !allCommon) {
    candidate.type = 'person';
    candidate.sure = Sure.likely;
  }
}
