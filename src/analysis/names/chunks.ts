import { Word } from './lexicon';
import type { Matcher } from './match';
import { isLettered, Join, Shape, type Units } from './units';

/** Particles that may stand between two capitalised words with spaces around them. */
const FREE_PARTICLE =
  /^(?:al|el|bin|ibn|bint|ben|abu|von|van|der|de|del|della|di|da|dos|das|du|la|le|las|los|zu|ould|wa|ya|y)$/;
/** What makes an adjective of a name and a hyphen: Saudi-led, Geneva-based. */
const HYPHENED =
  /(?:ed|ing|ish)$|^(?:led|based|born|run|held|made|style|era|wide|like|day|year|old|time|term|own|built|war|type|size|only|bound|plus|free|up|off|on|to|and|of|the|run|made|level|held|wing)$/;

/** Cuts a passage into chunks: runs of capitalised words with what may stand inside a name. */
export class Chunker {
  constructor(
    private readonly u: Units,
    private readonly matcher: Matcher,
    private readonly taken: Uint8Array,
  ) {}

  /** Where the run of capitalised words ends that begins at `i`. */
  chunkEnd(i: number): number {
    const { u, taken } = this;
    let end = i + 1;
    while (end < u.count && !taken[end]) {
      const join = u.joins[end]!;
      if (u.opens[end] && u.shapes[end] !== Shape.mark) break;
      if (join === Join.slash) break;
      const shape = u.shapes[end]!;
      if (isLettered(shape)) {
        end++;
        continue;
      }
      if (shape === Shape.lower) {
        if (join === Join.hyphen && this.hyphenTail(i, end)) {
          end++;
          continue;
        }
        const next = this.pastParticles(end);
        if (next > end && next < u.count && !taken[next] && isLettered(u.shapes[next]!) && !u.opens[next]) {
          end = next + 1;
          continue;
        }
      }
      const joined = this.joinedHead(end, i);
      if (joined > 0) {
        end = joined;
        continue;
      }
      if (this.possessiveInside(end)) {
        end += 2;
        continue;
      }
      if (u.keys[end] === '&' && end + 1 < u.count && isLettered(u.shapes[end + 1]!)) {
        end += 2;
        continue;
      }
      break;
    }
    return end;
  }

  private pastParticles(i: number): number {
    const { u } = this;
    let at = i;
    while (at < u.count && at < i + 3 && u.shapes[at] === Shape.lower && u.bits[at]! & Word.particle) {
      const hyphened = at + 1 < u.count && u.joins[at + 1] === Join.hyphen;
      if (!hyphened && !FREE_PARTICLE.test(u.keys[at]!)) break;
      at++;
    }
    return at;
  }

  /** "National Security *and* Foreign Policy Committee": plain words on both sides, and the head behind the second. */
  private joinedHead(i: number, from: number): number {
    const { u } = this;
    if (u.keys[i] !== 'and' && u.keys[i] !== '&') return 0;
    const plain = (k: number): boolean => u.shapes[k] === Shape.capital && (u.bits[k]! & (Word.common | Word.portfolio)) !== 0 && !(u.bits[k]! & (Word.opener | Word.organization | Word.rank)); // prettier-ignore
    if (!plain(i - 1) || u.titleCase || (i - 1 === from && u.opens[from])) return 0;
    let at = i + 1;
    while (at < u.count && at < i + 5 && plain(at)) at++;
    const head =
      at < u.count &&
      at > i + 1 &&
      u.shapes[at] === Shape.capital &&
      (u.bits[at]! & (Word.organization | Word.rank)) === Word.organization;
    return head ? at + 1 : 0;
  }

  /** "Han Duck-soo", "Moon Jae-in"; not "Saudi-led". */
  private hyphenTail(i: number, end: number): boolean {
    const { u } = this;
    if (u.keys[end]!.length === 1) return end + 1 < u.count && u.joins[end + 1] === Join.hyphen; // Chan-o-cha
    if (!(u.bits[end]! & Word.common)) return true;
    if (
      end - i < 2 ||
      u.keys[end]!.length > 5 ||
      u.shapes[end - 1] !== Shape.capital ||
      u.bits[end - 1]! & Word.common
    )
      return false;
    return this.matcher.lookUp(end - 1, end) === null && !HYPHENED.test(u.keys[end]!);
  }

  /** "National People's Party", "Prosecutor's Office": the apostrophe does not end the name. */
  private possessiveInside(i: number): boolean {
    const { u } = this;
    if (
      !/^'s?$/.test(u.keys[i]!) ||
      u.joins[i] !== Join.glued ||
      i + 1 >= u.count ||
      u.shapes[i + 1] !== Shape.capital
    )
      return false;
    const owner = u.bits[i - 1]!;
    if (owner & Word.rank && !/^(?:people|workers)$/.test(u.keys[i - 1]!))
      return /^(?:office|department|bureau)$/.test(u.keys[i + 1]!);
    return /^(?:people|peoples|workers|women|children|farmers|teachers|veterans|lawyers|students|journalists|men|youth|writers|doctors|nurses|defenders|owners|employers|ministers|leaders)$/.test(u.keys[i - 1]!) && (u.bits[i + 1]! & (Word.organization | Word.common)) !== 0; // prettier-ignore
  }
}
