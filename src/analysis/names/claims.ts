import type { Passage } from '../tokens/passage';
import { type Candidate, candidateOf, Sure } from './candidate';
import type { Matcher } from './match';
import { type Units, unitAt } from './units';
import { findValues } from './values';

/** Dates, sums and the like, by their patterns, but for what a known name holds; claims the units that they cover. */
export function claimValues(passage: Passage, u: Units, matcher: Matcher, taken: Uint8Array): Candidate[] {
  const candidates: Candidate[] = [];
  let unit = 0;
  for (const value of findValues(passage.block.text)) {
    while (unit < u.count && u.ends[unit]! <= value.start) unit++;
    const from = unit;
    // The "2030 Agenda" has its year in its name.
    if (value.type === 'date' && (matcher.longest(from)?.to ?? 0) > from + 1) continue;
    while (unit < u.count && u.starts[unit]! < value.end) taken[unit++] = 1;
    if (unit === from) continue;
    const candidate = candidateOf(u, from, unit, value.type, Sure.certain, null);
    candidate.start = value.start;
    candidate.end = value.end;
    if (value.value !== undefined) candidate.value = candidate.key = value.value;
    candidates.push(candidate);
  }
  return candidates;
}

/** The place and the agency of a dateline, whatever their letters; claims the units that they cover. */
export function claimDateline(passage: Passage, u: Units, matcher: Matcher, taken: Uint8Array): Candidate[] {
  const candidates: Candidate[] = [];
  const { dateline } = passage.block;
  const parts = [[dateline?.place, 'location'], [dateline?.outlet, 'organization']] as const; // prettier-ignore
  for (const [span, type] of parts) {
    if (!span) continue;
    const from = unitAt(u, span.start);
    const to = unitAt(u, span.end - 1) + 1;
    if (from >= to || taken[from]) continue;
    // "Kyiv, Ukraine" is two places.
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && u.keys[i] !== ',') continue;
      if (i > start)
        candidates.push(candidateOf(u, start, i, type, Sure.certain, entryOf(matcher, start, i, type)));
      start = i + 1;
    }
    taken.fill(1, from, to);
  }
  return candidates;
}

function entryOf(matcher: Matcher, from: number, to: number, type: Candidate['type']): Candidate['entry'] {
  const known = matcher.lookUp(from, to);
  return known?.to === to && known.entry.type === type ? known.entry : null;
}
