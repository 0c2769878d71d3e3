import type { EntityType } from '../analysis';
import type { Passage } from '../tokens/passage';
import { type Candidate, type Spotted, Sure } from './candidate';
import { hintAround, personBehind } from './context';
import { type Entry, type Lexicon, type TrieNode, Word } from './lexicon';
import { type Units, Join, Shape, unitsOf } from './units';
import { findValues } from './values';

/**
 * Spots what may be names in one passage, by knowledge, titles, head nouns, shape and the words around: a function of
 * the passage alone, so that an edit needs a new look at its own paragraph and no other.
 */
export function spot(passage: Passage, lexicon: Lexicon): Spotted {
  const units = unitsOf(passage, lexicon);
  return { passage, units, candidates: new Spotter(passage, units, lexicon).run() };
}

const LETTERED = (shape: number): boolean =>
  shape === Shape.capital || shape === Shape.acronym || shape === Shape.initial;
/** Particles that may stand between two capitalised words with spaces around them. */
const FREE_PARTICLE =
  /^(?:al|el|bin|ibn|bint|ben|abu|von|van|der|de|del|della|di|da|dos|das|du|la|le|las|los|zu|ould|wa|ya|y)$/;
/** Particles that may begin a name. */
const FIRST_PARTICLE = /^(?:al|el|von|van|bin|ibn|de|der|del|di|da|du)$/;
/** What may stand between a head and what it heads: Ministry *of* Foreign Affairs *and* Trade. */
const LINK = /^(?:of|for|on|in|to|against|under)$/;
const HYPHENED =
  /(?:ed|ing|ish)$|^(?:led|based|born|run|held|made|style|era|wide|like|day|year|old|time|term|own|built|war|type|size|only|bound|plus|free|up|off|on|to|and|of|the|run|made|level|held|wing)$/;
/** MPs, NGOs: a class of things. */
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/;
const LONGEST_NAME = 14;

/** A known name and the unit behind it. */
interface Known {
  to: number;
  entry: Entry;
}

class Spotter {
  private readonly candidates: Candidate[] = [];
  private readonly looked: (Known | null | undefined)[];
  /** A title that waits for its person. */
  private title: { from: number; to: number } | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly u: Units,
    private readonly lexicon: Lexicon,
  ) {
    this.looked = new Array<undefined>(u.count);
  }

  run(): Candidate[] {
    const { u } = this;
    const taken = this.takeValues();
    this.takeDateline(taken);
    this.takeLabel(taken);
    for (let i = 0; i < u.count;) {
      if (taken[i]) {
        this.title = null;
        i++;
        continue;
      }
      if (!this.begins(i)) {
        i = this.readLower(i);
        continue;
      }
      const end = this.chunkEnd(i, taken);
      this.readChunk(i, end, taken);
      i = Math.max(end, this.done);
    }
    return this.candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The unit behind the last one that was read into a candidate or a title. */
  private done = 0;

  private takeValues(): Uint8Array {
    const { u } = this;
    const taken = new Uint8Array(u.count);
    let unit = 0;
    for (const value of findValues(this.passage.block.text)) {
      while (unit < u.count && u.ends[unit]! <= value.start) unit++;
      const from = unit;
      while (unit < u.count && u.starts[unit]! < value.end) taken[unit++] = 1;
      const candidate: Candidate = {
        from,
        to: unit,
        type: value.type,
        sure: Sure.sure,
        entry: null,
        title: null,
        hint: null,
        start: value.start,
        end: value.end,
      };
      if (value.value !== undefined) candidate.value = value.value;
      this.candidates.push(candidate);
    }
    return taken;
  }

  private takeDateline(taken: Uint8Array): void {
    const { dateline } = this.passage.block;
    if (!dateline) return;
    for (const [span, type] of [
      [dateline.place, 'location'],
      [dateline.outlet, 'organization'],
    ] as const) {
      if (!span) continue;
      const from = this.unitAt(span.start);
      const to = this.unitAt(span.end - 1) + 1;
      if (from >= to || taken[from]) continue;
      // A place that names two, "Kyiv, Ukraine", is two places.
      let start = from;
      for (let i = from; i <= to; i++) {
        if (i < to && this.u.keys[i] !== ',') continue;
        if (i > start) this.push(start, i, type, Sure.sure, this.lookUp(start, i)?.entry ?? null);
        start = i + 1;
      }
      for (let i = from; i < to; i++) taken[i] = 1;
    }
  }

  /** A speaker's label in the form of a name: a person with a title, whatever the letters ("SERGEY LAVROV:"). */
  private takeLabel(taken: Uint8Array): void {
    const { u } = this;
    const { label } = this.passage.block;
    if (label?.form !== 'name') return;
    const from = this.unitAt(label.start);
    let to = this.unitAt(label.end - 1) + 1;
    for (let i = from; i < to; i++) if (u.shapes[i] === Shape.mark && /^[(,[]/.test(u.keys[i]!)) to = i;
    const name = Math.min(this.readTitle(from, to), to);
    const title = this.title;
    this.title = null;
    let at = name;
    // "Foreign Minister of Vietnam Bui Thanh Son:", a body's name: the common way reads those.
    for (; at < to; at++)
      if (
        u.bits[at]! & (Word.organization | Word.opener) ||
        u.keys[at] === 'of' ||
        this.lookUp(at, to)?.entry.weak === false
      )
        return;
    if (name >= to || taken[name]) return;
    const candidate = this.push(name, to, 'person', Sure.sure, null);
    candidate.title = title && title.to === name ? title : null;
    for (let i = from; i < to; i++) taken[i] = 1;
  }

  private unitAt(offset: number): number {
    const { ends, count } = this.u;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private begins(i: number): boolean {
    const { u } = this;
    if (LETTERED(u.shapes[i]!)) return true;
    if (u.shapes[i] !== Shape.lower || i + 1 >= u.count) return false;
    return (
      FIRST_PARTICLE.test(u.keys[i]!) && u.shapes[i + 1] === Shape.capital && u.joins[i + 1] !== Join.slash
    );
  }

  /** A lower-case word: part of a lower-case title, or a name that is written small (al-Qaeda, mainland China). */
  private readLower(i: number): number {
    const { u } = this;
    const known = u.shapes[i] === Shape.mark ? null : this.longest(i);
    if (known && known.to > i + 1) {
      this.push(i, known.to, known.entry.type, Sure.sure, known.entry);
      this.title = null;
      return known.to;
    }
    const bits = u.bits[i]!;
    const key = u.keys[i]!;
    if (u.shapes[i] === Shape.lower && bits & (Word.rank | Word.address | Word.modifier | Word.portfolio)) {
      const goesOn = this.title?.to === i;
      if (bits & (Word.rank | Word.address))
        this.title = { from: goesOn ? this.title!.from : this.lowerTitleStart(i), to: i + 1 };
      else if (!goesOn) this.title = null;
      return i + 1;
    }
    // "minister of", "spokesman for the": the title goes on.
    if (this.title?.to === i && /^(?:of|for|the|and|to)$/.test(key))
      this.title = { from: this.title.from, to: i + 1 };
    else this.title = null;
    return i + 1;
  }

  private lowerTitleStart(i: number): number {
    const { u } = this;
    let from = i;
    while (
      from > 0 &&
      u.shapes[from - 1] === Shape.lower &&
      u.bits[from - 1]! & (Word.modifier | Word.portfolio | Word.rank)
    )
      from--;
    return from;
  }

  /** Where the run of capitalised words ends that begins at `i`. */
  private chunkEnd(i: number, taken: Uint8Array): number {
    const { u } = this;
    let end = i + 1;
    while (end < u.count && !taken[end]) {
      const join = u.joins[end]!;
      if (u.opens[end] && u.shapes[end] !== Shape.mark) break;
      if (join === Join.slash) break;
      const shape = u.shapes[end]!;
      if (LETTERED(shape)) {
        end++;
        continue;
      }
      if (shape === Shape.lower) {
        if (join === Join.hyphen && u.keys[end]!.length > 1 && this.hyphenTail(i, end)) {
          end++;
          continue;
        }
        const next = this.pastParticles(end);
        if (next > end && next < u.count && !taken[next] && LETTERED(u.shapes[next]!) && !u.opens[next]) {
          end = next + 1;
          continue;
        }
      }
      if (this.possessiveInside(end)) {
        end += 2;
        continue;
      }
      if (u.keys[end] === '&' && end + 1 < u.count && LETTERED(u.shapes[end + 1]!)) {
        end += 2;
        continue;
      }
      break;
    }
    return end;
  }

  /** "Han Duck-soo", "Moon Jae-in"; not "Saudi-led". */
  private hyphenTail(i: number, end: number): boolean {
    const { u } = this;
    if (!(u.bits[end]! & Word.common)) return true;
    if (
      end - i < 2 ||
      u.keys[end]!.length > 5 ||
      u.shapes[end - 1] !== Shape.capital ||
      u.bits[end - 1]! & Word.common
    )
      return false;
    return this.lookUp(end - 1, end) === null && !HYPHENED.test(u.keys[end]!);
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

  private readChunk(from: number, to: number, taken: Uint8Array): void {
    for (let p = from; p < to;) {
      if (this.title && this.title.to !== p) this.title = null;
      const next = this.readAt(p, to, taken);
      p = Math.max(next, p + 1);
      this.done = p;
    }
    if (this.title && this.title.to !== to && this.title.to !== this.done) this.title = null;
  }

  /** Reads what begins at `p`; gives the unit behind it. */
  private readAt(p: number, to: number, taken: Uint8Array): number {
    const { u } = this;
    const known = this.longest(p);
    const bits = u.bits[p]!;
    // Openers never begin a name, unless a known one ("The Hague").
    if (!known && bits & Word.opener && u.shapes[p] !== Shape.acronym) return p + 1;
    if (!known && u.shapes[p] === Shape.initial && u.keys[p] === 'i') return p + 1;
    const headed = this.readHeaded(p, to, taken, known?.to ?? p);
    if (headed > p) return headed;
    const titled = this.readTitle(p, to);
    if (titled > p) return titled;
    if (known && !this.yieldsToPerson(known, p, to)) {
      const { entry } = known;
      this.push(
        p,
        known.to,
        entry.type,
        entry.weak || this.plain(p, known.to) ? Sure.likely : Sure.sure,
        entry,
      );
      // "Foreign Minister of Vietnam Bui Thanh Son", "EU foreign policy chief"
      if (this.title) this.title = { from: this.title.from, to: known.to };
      return known.to;
    }
    // "Minister of Foreign Affairs Wang Yi": the portfolio belongs to the title.
    if (this.title && this.portfolioWord(p)) {
      this.title = { from: this.title.from, to: p + 1 };
      return p + 1;
    }
    return this.readName(p, to);
  }

  private portfolioWord(p: number): boolean {
    const bits = this.u.bits[p]!;
    if (!(bits & (Word.portfolio | Word.common))) return false;
    const last = this.u.keys[this.title!.to - 1]!;
    const before = this.title!.to - 2 >= 0 ? this.u.keys[this.title!.to - 2]! : '';
    const afterLink =
      /^(?:of|for|the|and)$/.test(last) ||
      /^(?:of|for|and)$/.test(before) ||
      !!(
        this.u.bits[this.title!.to - 1]! & (Word.portfolio | Word.common) &&
        !(this.u.bits[this.title!.to - 1]! & Word.rank)
      );
    return afterLink && !(bits & Word.given && !(bits & Word.portfolio));
  }

  /** "Jordan Smith", "Chad Brown": a place's name before a family name is a given name. */
  private yieldsToPerson(known: { to: number; entry: Entry }, p: number, to: number): boolean {
    const { u } = this;
    if (known.to - p > 1 || known.entry.type !== 'location') return false;
    const next = known.to;
    if (next >= to || u.joins[next] === Join.hyphen)
      return this.title !== null && known.entry.weak && next >= to && u.keys[next] !== ',';
    if (!(u.bits[p]! & (Word.given | Word.family)) && !known.entry.weak) return false;
    const nextBits = u.bits[next]!;
    if (
      u.shapes[next] !== Shape.capital ||
      nextBits &
        (Word.rank |
          Word.modifier |
          Word.organization |
          Word.location |
          Word.event |
          Word.address |
          Word.opener)
    )
      return false;
    if (this.longest(next)?.entry.type === 'nationality') return false;
    return nextBits & Word.family ? true : !(nextBits & Word.common) && !!(u.bits[p]! & Word.given);
  }

  /** A single common word ("Congress", "West") shows little where a capital shows nothing. */
  private plain(p: number, to: number): boolean {
    const { u } = this;
    if (!(to - p === 1 && u.bits[p]! & Word.common && u.shapes[p] !== Shape.acronym)) return false;
    return u.opens[p] === 1 || u.titleCase || u.capitals;
  }

  // ---- titles

  /** "Russian Defense Minister", "Deputy Prime Minister", "Mr": words of a title up to its rank. */
  private readTitle(p: number, to: number): number {
    const { u } = this;
    let end = p;
    for (let i = p; i < to && i < p + 8; i++) {
      const bits = u.bits[i]!;
      if (bits & Word.organization && !(bits & Word.rank)) break;
      if (bits & (Word.rank | Word.address)) {
        // "Martin Luther King": a rank at a name's end is a family name; here a rank stands first or behind its like.
        end = i + 1;
        continue;
      }
      if (bits & (Word.modifier | Word.portfolio)) continue;
      if (bits & Word.common && !(bits & (Word.given | Word.family)) && i > p) continue;
      break;
    }
    if (end === p) return p;
    // A lone rank that opens a sentence before a small letter: "General discussions".
    const from = this.title?.to === p ? this.title.from : p;
    this.title = { from, to: end };
    return end;
  }

  // ---- names with a head noun

  /**
   * "Russian Foreign Ministry", "Ministry of Foreign Affairs of Vietnam", "Lake Chad", "Paris Agreement", "Battle of …":
   * a head noun gives the type, and the name runs from the chunk's start to it, or on over "of …".
   */
  private readHeaded(p: number, to: number, taken: Uint8Array, knownTo: number): number {
    const { u } = this;
    if (u.capitals) return p;
    const first = u.bits[p]!;
    if (
      first & Word.locationPrefix &&
      p + 1 < to &&
      u.shapes[p + 1] === Shape.capital &&
      !(u.bits[p + 1]! & (Word.rank | Word.organization))
    ) {
      let end = p + 2;
      while (end < to && end < p + 4 && !(u.bits[end]! & (Word.rank | Word.common))) end++;
      this.push(p, end, 'location', Sure.sure, null);
      this.title = null;
      return end;
    }
    let head = -1;
    for (let i = p; i < to && i < p + 10; i++) {
      const bits = u.bits[i]!;
      const isHead =
        (bits & (Word.organization | Word.location | Word.agreement | Word.event)) !== 0 &&
        u.shapes[i] !== Shape.lower;
      if (isHead) {
        if (i >= knownTo || i === knownTo - 1) head = i;
        continue;
      }
      if (bits & (Word.rank | Word.address) && !(i === p && this.kingdom(i, to))) {
        // "Attorney General's Office", "Chiefs of Staff": ranks end the search, but "Council" behind "General" does not.
        if (head >= 0 || !this.rankInBody(i, to)) break;
      }
      if (head >= 0 && !(bits & (Word.common | Word.portfolio)) && !this.bodyBehind(i, to)) break;
    }
    if (head < 0) return p;
    const type = this.headType(head);
    let end = this.extend(head + 1, taken, type);
    const bare = head === p;
    const extended = end > head + 1;
    const headBits = u.bits[head]!;
    if (bare && !extended) {
      if (!(headBits & Word.loneOrganization) || u.titleCase) return p;
      if (u.opens[p] && !(headBits & Word.loneOrganization)) return p;
    }
    if (end <= knownTo && knownTo > head + 1) return p;
    let from = p;
    while (from < head && u.bits[from]! & Word.opener) from++;
    if (u.titleCase && this.allCommon(from, head)) return p;
    if (u.opens[from] && from === p && head - from >= 1 && this.verbLike(from)) from++;
    const company = head - from > 0;
    if (!company && !extended && !(headBits & Word.loneOrganization)) return p;
    if (
      headBits & Word.weakHead &&
      !extended &&
      this.allCommon(from, head) &&
      head - from < 2 &&
      type !== 'organization'
    )
      return p;
    if (from > head) return p;
    // A known place or people alone before a weak head that is no name: "US Government", "Israeli Army" are names.
    const strong = !(headBits & Word.weakHead) || extended || !this.allCommon(from, head);
    if (end > u.count) end = u.count;
    const known = this.lookUp(from, end);
    this.push(
      from,
      end,
      type,
      strong ? Sure.sure : Sure.likely,
      known?.to === end && known.entry.type === type ? known.entry : null,
    );
    this.title = this.title?.to === from || this.titleLinks() ? { from: this.title!.from, to: end } : null;
    return end;
  }

  /** "Ross River Dena Council": an unknown word, then the head of a body that ends the chunk. */
  private bodyBehind(i: number, to: number): boolean {
    const { u } = this;
    return (
      i + 2 === to &&
      !(u.bits[i]! & Word.given) &&
      (u.bits[i + 1]! & (Word.organization | Word.rank)) === Word.organization
    );
  }

  private titleLinks(): boolean {
    return this.title !== null && /^(?:of|for|the|to)$/.test(this.u.keys[this.title.to - 1]!);
  }

  private kingdom(i: number, to: number): boolean {
    return i + 1 < to && !!(this.u.bits[i + 1]! & Word.organization);
  }

  private rankInBody(i: number, to: number): boolean {
    const next = i + 1 < to ? this.u.bits[i + 1]! : 0;
    return this.u.keys[i] === 'general' && !!(next & (Word.organization | Word.common));
  }

  private verbLike(i: number): boolean {
    const pos = this.passage.tokens.pos[this.u.tokens[i]!];
    return pos === 'VERB' || pos === 'ADV' || pos === 'ADP' || pos === 'SCONJ' || pos === 'AUX';
  }

  private allCommon(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (!(this.u.bits[i]! & (Word.common | Word.opener)) || this.u.shapes[i] === Shape.acronym)
        return false;
    return true;
  }

  private headType(head: number): EntityType {
    const bits = this.u.bits[head]!;
    if (bits & Word.organization && !(bits & Word.location)) return 'organization';
    if (bits & Word.event) return bits & Word.organization ? 'organization' : 'event';
    if (bits & Word.agreement) return 'agreement';
    return bits & Word.location ? 'location' : 'organization';
  }

  /** The end of a headed name over "of the …", "for … and …". */
  private extend(start: number, taken: Uint8Array, type: EntityType): number {
    const { u } = this;
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
      const stop = this.headedPart(next, taken);
      if (stop === next) break;
      end = at = stop;
    }
    return end;
  }

  /** Capitalised words, with "and" and commas between them, behind a head's link; ranks and people's names end them. */
  private headedPart(start: number, taken: Uint8Array): number {
    const { u } = this;
    let end = start;
    for (let i = start; i < u.count && i < start + LONGEST_NAME && !taken[i]; i++) {
      const shape = u.shapes[i]!;
      if (u.opens[i] || (i > start && u.joins[i] === Join.slash)) break;
      if (LETTERED(shape)) {
        const bits = u.bits[i]!;
        if (bits & (Word.rank | Word.address)) {
          // "Office of the Prime Minister"; but "Government of President …" ends before the title.
          const next =
            i + 1 < u.count && LETTERED(u.shapes[i + 1]!) && !u.opens[i + 1] ? u.bits[i + 1]! : null;
          if (!this.titleOnly(start, i) || (next !== null && !(next & (Word.rank | Word.portfolio)))) break;
        }
        if (i > start && end === i && u.bits[i - 1]! && this.placeEnded(start, i)) break;
        end = i + 1;
        continue;
      }
      const and = u.keys[i] === 'and' || u.keys[i] === '&';
      const next = i + 1 < u.count ? i + 1 : -1;
      if (
        next > 0 &&
        LETTERED(u.shapes[next]!) &&
        u.bits[next]! & Word.common &&
        !(u.bits[next]! & (Word.rank | Word.address))
      ) {
        if (and && u.bits[i - 1]! & Word.common) continue;
        if (u.keys[i] === ',' && u.bits[i - 1]! & Word.common && this.listGoesOn(next)) continue;
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
    while (at < u.count && at < i + 3 && LETTERED(u.shapes[at]!)) at++;
    return (
      at < u.count &&
      (u.keys[at] === 'and' || u.keys[at] === '&') &&
      at + 1 < u.count &&
      LETTERED(u.shapes[at + 1]!)
    );
  }

  /** A country's name is whole, and another word follows: "… of Vietnam Bui Thanh Son". */
  private placeEnded(start: number, i: number): boolean {
    const known = this.lookUp(start, i);
    return (
      known?.to === i &&
      known.entry.type === 'location' &&
      !(this.u.bits[i]! & (Word.organization | Word.common))
    );
  }

  // ---- names without one

  private readName(p: number, to: number): number {
    const { u } = this;
    const bits = u.bits[p]!;
    const person = bits & Word.given && !(bits & Word.weakName && bits & Word.common);
    let end = p + 1;
    while (end < to && end < p + 7 && this.continues(p, end, to)) end++;
    const length = end - p;
    const titled = this.title?.to === p;
    const title = titled ? this.title : null;
    const lastTitleRank = titled && this.titleNamesPerson();
    this.title = null;
    // A capital that shows nothing: a common word at a sentence's start or in a headline.
    const allCommon = this.allCommon(p, end);
    if (allCommon && !lastTitleRank && (u.opens[p] || u.titleCase || u.capitals)) return end;
    if (
      u.opens[p] &&
      bits & Word.common &&
      !person &&
      !lastTitleRank &&
      length > 1 &&
      !(bits & Word.family)
    ) {
      return this.readName(p + 1, to);
    }
    if (length === 1 && PLURAL_ACRONYM.test(this.passage.tokens.words[u.tokens[p]!]!)) return end;
    const hint = hintAround(this.passage, u, p, end);
    const behind = personBehind(u, end);
    const candidate = this.push(p, end, null, Sure.maybe, null);
    candidate.hint = behind ? 'person' : hint;
    if (lastTitleRank && !(length === 1 && allCommon && u.titleCase)) {
      candidate.type = 'person';
      candidate.sure = Sure.sure;
      candidate.title = title;
      return end;
    }
    this.guess(candidate, allCommon);
    return end;
  }

  /** Whether a title stands right before the name, not only words of an office ("foreign policy"). */
  private titleNamesPerson(): boolean {
    const { u } = this;
    for (let i = this.title!.from; i < this.title!.to; i++)
      if (u.bits[i]! & (Word.rank | Word.address))
        return !/^(?:of|for|the|and|to)$/.test(u.keys[this.title!.to - 1]!);
    return false;
  }

  private continues(p: number, i: number, to: number): boolean {
    const { u } = this;
    const bits = u.bits[i]!;
    if (u.keys[i] === '&') return true;
    if (u.shapes[i] === Shape.lower) return true; // particle or hyphened part
    if (bits & (Word.address | Word.rank | Word.opener) && u.shapes[i] !== Shape.initial) {
      // "Martin Luther King", "John Major": at the end of a chunk behind a given name.
      return (
        i === to - 1 &&
        !!(u.bits[p]! & Word.given) &&
        !!(bits & (Word.given | Word.family)) &&
        u.joins[i] !== Join.hyphen
      );
    }
    if (u.joins[i] === Join.hyphen) return true;
    const known = this.longest(i);
    if (known && known.entry.type === 'nationality') return false;
    if (known && known.entry.type !== 'location')
      return !!(bits & (Word.given | Word.family)) && known.to === i + 1;
    if (known && !known.entry.weak && !(bits & (Word.given | Word.family))) return false;
    if (u.shapes[i] === Shape.acronym && !u.capitals)
      return bits === 0 && /^(?:i{2,3}|iv|jr|sr)$/.test(u.keys[i]!);
    if (u.capitals) return !(bits & Word.common) || !!(bits & (Word.given | Word.family));
    return true;
  }

  private guess(candidate: Candidate, allCommon: boolean): void {
    const { u } = this;
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
    if (candidate.hint === 'person' && length <= 4) {
      candidate.type = 'person';
      candidate.sure = Sure.likely;
    }
  }

  // ---- knowledge

  /** The longest known name that begins at `i`, written as it must be. Looked up once for each unit. */
  private longest(i: number): Known | null {
    let known = this.looked[i];
    if (known === undefined) this.looked[i] = known = this.lookUp(i, this.u.count);
    return known;
  }

  private lookUp(i: number, limit: number): Known | null {
    const { u } = this;
    let node: TrieNode | undefined = this.lexicon.root;
    let found: Known | null = null;
    for (let k = i; k < limit && k < i + 24; k++) {
      if (k > i && u.opens[k] && u.shapes[k] !== Shape.mark) break;
      node = node.next?.get(u.keys[k]!);
      if (!node) break;
      const form = node.form;
      if (form && this.written(i, k + 1, form.capitals, form.acronym))
        found = { to: k + 1, entry: form.entry };
    }
    return found;
  }

  private written(from: number, to: number, capitals: number, acronym: number): boolean {
    const { u } = this;
    if (u.capitals) return !(to - from === 1 && acronym && u.bits[from]! & (Word.common | Word.opener));
    for (let i = from; i < to; i++) {
      const bit = 1 << (i - from);
      if (acronym & bit && u.shapes[i] !== Shape.acronym) return false;
      if (capitals & bit && u.shapes[i] === Shape.lower) return false;
    }
    return capitals !== 0 || to - from > 1;
  }

  private push(
    from: number,
    to: number,
    type: EntityType | null,
    sure: number,
    entry: Entry | null,
  ): Candidate {
    const candidate: Candidate = {
      from,
      to,
      type,
      sure,
      entry,
      title: null,
      hint: null,
      start: this.u.starts[from]!,
      end: this.u.ends[to - 1]!,
    };
    this.candidates.push(candidate);
    return candidate;
  }
}
