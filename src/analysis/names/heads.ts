import type { EntityType } from '../analysis';
import { Word } from './lexicon';
import type { Matcher } from './match';
import { isLettered, Join, Shape, type Units } from './units';

/** What may stand between a head and what it heads: Ministry *of* Foreign Affairs *and* Trade. */
const LINK = /^(?:of|for|on|in|to|against|under)$/;
/** In units; no name is longer, and no look ahead either. */
const LONGEST_NAME = 14;

/** Reads on behind a head noun: Ministry *of* …, Conference *on* … */
export class Heads {
  constructor(
    private readonly u: Units,
    private readonly matcher: Matcher,
    private readonly taken: Uint8Array,
  ) {}

  /** The end of a headed name over "of the …", "for … and …". */
  extend(start: number, type: EntityType): number {
    const { u, taken } = this;
    let end = start;
    for (let at = start; at < u.count && at < start + LONGEST_NAME;) {
      let next = at;
      const key = u.keys[next]!;
      if (
        taken[next] ||
        u.shapes[next] !== Shape.lower ||
        !LINK.test(key) ||
        (key !== 'of' && key !== 'for' && end > start)
      )
        break;
      if (key === 'in' || key === 'under' || (key === 'to' && type === 'organization')) break;
      next++;
      if (next < u.count && /^(?:the|all|its)$/.test(u.keys[next]!)) next++;
      const stop = this.headedPart(next);
      if (stop === next) break;
      end = at = stop;
    }
    return end;
  }

  /** Capitalised words, with "and" and commas between them, behind a head's link; ranks and people's names end them. */
  private headedPart(start: number): number {
    const { u, taken } = this;
    let end = start;
    for (let i = start; i < u.count && i < start + LONGEST_NAME && !taken[i]; i++) {
      const shape = u.shapes[i]!;
      if (u.opens[i] || (i > start && u.joins[i] === Join.slash)) break;
      if (isLettered(shape)) {
        const bits = u.bits[i]!;
        if (bits & (Word.rank | Word.address)) {
          // "Office of the Prime Minister"; but "Government of President …" ends before the title.
          const next =
            i + 1 < u.count && isLettered(u.shapes[i + 1]!) && !u.opens[i + 1] ? u.bits[i + 1]! : null;
          if (!this.titleOnly(start, i) || (next !== null && !(next & (Word.rank | Word.portfolio)))) break;
        }
        if (i > start && end === i && u.bits[i - 1]! && this.placeEnded(start, i)) break;
        // "Committee on International Affairs Leonid Slutsky"
        if (i > start && bits & Word.given && !(bits & Word.common) && u.bits[i - 1]! & Word.common) break;
        end = i + 1;
        continue;
      }
      const and = u.keys[i] === 'and' || u.keys[i] === '&';
      const next = i + 1 < u.count ? i + 1 : -1;
      if (
        next > 0 &&
        isLettered(u.shapes[next]!) &&
        u.bits[next]! & (Word.common | Word.portfolio) &&
        !(u.bits[next]! & (Word.rank | Word.address))
      ) {
        if (and && u.bits[i - 1]! & (Word.common | Word.portfolio)) continue;
        if (u.keys[i] === ',' && u.bits[i - 1]! & (Word.common | Word.portfolio) && this.listGoesOn(next))
          continue;
      }
      if (shape === Shape.lower && u.joins[i] === Join.hyphen) {
        end = i + 1;
        continue;
      }
      break;
    }
    return end;
  }

  private titleOnly(start: number, end: number): boolean {
    for (let i = start; i < end; i++)
      if (!(this.u.bits[i]! & (Word.modifier | Word.portfolio | Word.rank))) return false;
    return true;
  }

  /** "Culture, Sports and Tourism": an "and" stands behind the words that follow. */
  private listGoesOn(i: number): boolean {
    const { u } = this;
    let at = i;
    while (at < u.count && at < i + 3 && isLettered(u.shapes[at]!)) at++;
    return (
      at < u.count &&
      (u.keys[at] === 'and' || u.keys[at] === '&') &&
      at + 1 < u.count &&
      isLettered(u.shapes[at + 1]!)
    );
  }

  /** A country's name is whole, and another word follows: "… of Vietnam Bui Thanh Son". */
  private placeEnded(start: number, i: number): boolean {
    const known = this.matcher.lookUp(start, i);
    return (
      known?.to === i &&
      known.entry.type === 'location' &&
      !(this.u.bits[i]! & (Word.organization | Word.common))
    );
  }

  /** The type that a head noun gives; a word that heads bodies and places alike heads a place. */
  headType(head: number): EntityType {
    const bits = this.u.bits[head]!;
    if (bits & Word.organization && !(bits & Word.location)) return 'organization';
    if (bits & Word.event) return bits & Word.organization ? 'organization' : 'event';
    if (bits & Word.agreement) return 'agreement';
    return bits & Word.location ? 'location' : 'organization';
  }
}
