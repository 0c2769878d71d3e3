import type { EntityType } from '../analysis';
import type { Passage } from '../tokens/passage';
import { PosNumber } from '../tokens/posNumber';
import { type Candidate, candidateOf, type Spotted, Sure } from './candidate';
import { Chunker } from './chunks';
import { claimDateline, claimValues } from './claims';
import { hintAround, personBehind } from './context';
import { guess } from './guess';
import { Heads } from './heads';
import { type Entry, type Lexicon, Word } from './lexicon';
import { type Known, Matcher } from './match';
import type { Vocabulary } from './vocabulary';
import { isLettered, Join, Shape, type Units, unitAt, unitsOf } from './units';

/**
 * Spots what may be names in one passage, by knowledge, titles, head nouns, shape and the words around: a function of
 * the passage alone, so that an edit needs a new look at its own paragraph and no other.
 */
export function spot(passage: Passage, lexicon: Lexicon, vocabulary: Vocabulary): Spotted {
  const units = unitsOf(passage, vocabulary);
  return new Spotter(passage, units, new Matcher(units, lexicon)).run();
}

/** Particles that may begin a name. */
const FIRST_PARTICLE = /^(?:al|el|von|van|bin|ibn|de|der|del|di|da|du)$/;
/** Parts of a document. */
const PART =
  /^(?:annex|annexes|chapter|chapters|title|titles|article|articles|section|sections|part|parts|appendix|schedule|table|figure|phase|volume|book|item|paragraph)$/;
/** Roman numbers, and what is more number than name: B1526. */
const CODE = /^[ivxlc]{1,6}[a-d]?$|\d\D?\d/;
/** What is made in a city and named after it, or between two parties. */
const MADE_IN = /^(?:agreements|accords?|protocols?|declaration|summit|conference)$/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const VOTE = /^(?:elections?|referendum)$/;
const MADE_BETWEEN = /^(?:agreement|treaty|pact|accord)$/;
/** What states call themselves. */
const STYLE =
  /^(?:republic|kingdom|sultanate|emirate|principality|duchy|federation|union|commonwealth|state|democratic|people'?s?|islamic|federal|socialist|arab|united|cooperative|co|operative|bolivarian|plurinational|grand|hashemite|independent|'s?)$/;
const isParty = ({ type }: Entry): boolean => type === 'location' || type === 'organization';
const isState = ({ id }: Entry): boolean => /^location:[A-Z]{2}$/.test(id);
/** MPs, NGOs: a class of things. */
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/;

/** Titles of address that begin no body's or place's name. */
const MERE_ADDRESS = /^(?:mr|mrs|ms|miss|messrs|mme|madam|madame|monsieur|excellency|highness)$/;

/** Parts of speech of a capital at a sentence's start that is no part of the name behind it. */
const BEFORE_NAMES = new Set<number>([
  PosNumber.VERB,
  PosNumber.ADV,
  PosNumber.ADP,
  PosNumber.SCONJ,
  PosNumber.AUX,
]);

/** Most passages have none, and those of an open document are kept. */
const NO_TITLES: Spotted['titles'] = new Map();

class Spotter {
  private readonly candidates: Candidate[] = [];
  private readonly chunker: Chunker;
  private readonly heads: Heads;
  /** 1 where a value, a dateline or a label has claimed the unit. */
  private readonly taken: Uint8Array;
  /** A title that waits for its person. */
  private title: { from: number; to: number } | null = null;
  private readonly titles = new Map<number, { from: number; to: number }>();

  constructor(
    private readonly passage: Passage,
    private readonly u: Units,
    private readonly matcher: Matcher,
  ) {
    this.taken = new Uint8Array(u.count);
    this.chunker = new Chunker(u, matcher, this.taken);
    this.heads = new Heads(u, matcher, this.taken);
  }

  /** Remembers a title that waits for its person; the passage keeps all of them. */
  private wait(title: { from: number; to: number }): void {
    this.title = title;
    this.titles.set(title.to, title);
  }

  run(): Spotted {
    const { u } = this;
    const { taken } = this;
    // One by one: a line of a megabyte may hold more values than a call takes arguments.
    for (const value of claimValues(this.passage, u, this.matcher, taken)) this.candidates.push(value);
    this.candidates.push(...claimDateline(this.passage, u, this.matcher, taken));
    this.takeLabel();
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
      const end = this.chunker.chunkEnd(i);
      this.readChunk(i, end);
      i = Math.max(end, this.done);
    }
    // A copy of its exact size: the candidates of an open document are kept.
    const candidates = this.candidates.sort((a, b) => a.start - b.start || b.end - a.end).slice();
    return {
      passage: this.passage,
      units: u,
      matcher: this.matcher,
      candidates,
      passedOver: [],
      titles: this.titles.size > 0 ? this.titles : NO_TITLES,
    };
  }

  /** The unit behind the last one that was read into a candidate or a title. */
  private done = 0;

  /** A speaker's label in the form of a name: a person with a title, whatever the letters ("SERGEY LAVROV:"). */
  private takeLabel(): void {
    const { u, taken } = this;
    const { label } = this.passage.block;
    if (label?.form === 'mark') taken.fill(1, unitAt(u, label.start), unitAt(u, label.end - 1) + 1);
    if (label?.form !== 'name') return;
    // "Q2 Tom Brandon:", as committees number their questions.
    const numbered = /^q\d{1,3}$/.test(u.keys[unitAt(u, label.start)]!) ? 1 : 0;
    const from = unitAt(u, label.start) + numbered;
    let to = unitAt(u, label.end - 1) + 1;
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
        this.matcher.lookUp(at, to)?.entry.weak === false
      )
        return;
    if (name >= to || taken[name]) return;
    const candidate = this.push(name, to, 'person', Sure.certain, null);
    candidate.title = title?.to === name ? title : null;
    for (let i = from; i < to; i++) taken[i] = 1;
  }

  private begins(i: number): boolean {
    const { u } = this;
    if (isLettered(u.shapes[i]!)) return true;
    if (u.shapes[i] !== Shape.lower || i + 1 >= u.count) return false;
    return (
      FIRST_PARTICLE.test(u.keys[i]!) && u.shapes[i + 1] === Shape.capital && u.joins[i + 1] !== Join.slash
    );
  }

  /** A lower-case word: part of a lower-case title, or a name that is written small (al-Qaeda, mainland China). */
  private readLower(i: number): number {
    const { u } = this;
    const known = u.shapes[i] === Shape.mark ? null : this.matcher.longest(i);
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
        this.wait({ from: goesOn ? this.title!.from : this.lowerTitleStart(i), to: i + 1 });
      else if (!goesOn) this.title = null;
      return i + 1;
    }
    // "minister of", "spokesman for the": the title goes on.
    if (this.title?.to === i && /^(?:of|for|the|and|to)$/.test(key))
      this.wait({ from: this.title.from, to: i + 1 });
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

  private readChunk(from: number, to: number): void {
    for (let p = from; p < to;) {
      if (this.title && this.title.to !== p) this.title = null;
      const next = this.readAt(p, to);
      p = Math.max(next, p + 1);
      this.done = p;
    }
    if (this.title && this.title.to !== to && this.title.to !== this.done) this.title = null;
  }

  /** Reads what begins at `p`; gives the unit behind it. */
  private readAt(p: number, to: number): number {
    const { u } = this;
    const known = this.matcher.longest(p);
    const bits = u.bits[p]!;
    // Openers never begin a name, unless a known one ("The Hague").
    const opens = !known && bits & Word.opener && u.shapes[p] !== Shape.acronym;
    // "Minister Do"; but "Remarks by the President After Dinner".
    const isTitled =
      this.title?.to === p && !((u.titleCase || u.capitals) && !(bits & (Word.given | Word.family)));
    const isOffice =
      p + 1 < to && /^(?:first|second)$/.test(u.keys[p]!) && /^(?:lady|gentleman)$/.test(u.keys[p + 1]!);
    if (opens && !isTitled && !isOffice) return p + 1;
    if (!known && u.shapes[p] === Shape.initial && u.keys[p] === 'i') return p + 1;
    // "Annex IV", "Chapter II"
    if (!known && PART.test(u.keys[p]!) && p + 1 < to && CODE.test(u.keys[p + 1]!)) return p + 2;
    const headed = this.readHeaded(p, to, known?.to ?? p);
    if (headed > p) return headed;
    // "Saint Lucia", "Attorney General's Office": known whole, whatever title begins them.
    const whole = known !== null && known.to - p > 1 && !known.entry.weak;
    const titled = whole ? p : this.readTitle(p, to);
    if (titled > p) {
      // "Shah", "King": a title that stands alone may be somebody's family name.
      if (titled === to && to === p + 1 && bits & Word.family && u.shapes[p] === Shape.capital)
        this.push(p, to, null, Sure.maybe, null).borne = true;
      return titled;
    }
    // "Minister of Foreign Affairs of Romania": there a portfolio, not the journal.
    if (known?.entry.type === 'organization' && this.titleLinks() && this.title!.to === p) {
      let at = p;
      while (at < known.to && u.bits[at]! & (Word.portfolio | Word.common)) at++;
      if (at === known.to && u.bits[p]! & Word.portfolio) {
        this.wait({ from: this.title!.from, to: at });
        return at;
      }
    }
    const named = known ? Math.max(this.readNamedAfter(p, known), this.readElection(p, known)) : p;
    if (named > p) return named;
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
      if (this.title) this.wait({ from: this.title.from, to: known.to });
      return known.to;
    }
    // "Minister of Foreign Affairs Wang Yi": the portfolio belongs to the title.
    if (this.title && this.portfolioWord(p)) {
      this.wait({ from: this.title.from, to: p + 1 });
      return p + 1;
    }
    return this.readName(p, to);
  }

  /**
   * "the Minsk agreements", "the Jeddah summit", "the Japan-EU trade agreement": named after the city where it was made or
   * after its two parties, the head written small.
   */
  private readNamedAfter(p: number, known: Known): number {
    const { u } = this;
    let head = known.to;
    const city = known.entry.type === 'location' && known.entry.country !== null && !isState(known.entry);
    let pattern = city ? MADE_IN : null;
    if (u.joins[head] === Join.hyphen) {
      const other = this.matcher.longest(head);
      if (!other || !isParty(known.entry) || !isParty(other.entry)) return p;
      pattern = MADE_BETWEEN;
      head = other.to;
      while (
        head < other.to + 3 &&
        u.shapes[head] === Shape.lower &&
        u.bits[head]! & Word.common &&
        !MADE_BETWEEN.test(u.keys[head]!)
      )
        head++;
      if (head === other.to) return p;
    }
    if (
      !pattern ||
      u.shapes[head] !== Shape.lower ||
      u.joins[head] !== Join.space ||
      !pattern.test(u.keys[head]!)
    )
      return p;
    this.push(
      p,
      head + 1,
      /^(?:summit|conference)$/.test(u.keys[head]!) ? 'event' : 'agreement',
      Sure.sure,
      null,
    );
    this.title = null;
    return head + 1;
  }

  /** "the 2019 Canadian federal election": a vote named after its year and its state. */
  private readElection(p: number, known: Known): number {
    const { u } = this;
    if (!YEAR.test(u.keys[p - 1] ?? '') || u.joins[p] !== Join.space) return p;
    let head = known.to;
    while (head < known.to + 3 && u.shapes[head] === Shape.lower && !VOTE.test(u.keys[head]!)) head++;
    if (!VOTE.test(u.keys[head] ?? '')) return p;
    this.push(p - 1, head + 1, 'event', Sure.sure, null);
    this.title = null;
    return head + 1;
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
        !(this.u.bits[this.title!.to - 1]! & (Word.rank | Word.address))
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
    if (this.matcher.longest(next)?.entry.type === 'nationality') return false;
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
      if (bits & Word.rank && this.rankInBody(i, to)) break;
      // "Mr. Tan", "Mrs. Field": behind a mere form of address stands a name, whatever else the word is.
      if (i > p && i === to - 1 && MERE_ADDRESS.test(u.keys[i - 1]!)) break;
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
    const from = this.title?.to === p ? this.title.from : p;
    this.wait({ from, to: end });
    return end;
  }

  // ---- names with a head noun

  /**
   * "Russian Foreign Ministry", "Ministry of Foreign Affairs of Vietnam", "Lake Chad", "Paris Agreement", "Battle of …":
   * a head noun gives the type, and the name runs from the chunk's start to it, or on over "of …".
   */
  private readHeaded(p: number, to: number, knownTo: number): number {
    const { u } = this;
    const first = u.bits[p]!;
    if (u.capitals || MERE_ADDRESS.test(u.keys[p]!)) return p;
    if (
      first & Word.locationPrefix &&
      !(u.bits[to - 1]! & Word.organization) &&
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
      if (bits & (Word.rank | Word.address) && !(i === p && this.headFollows(i, to))) {
        // "Attorney General's Office", "Chiefs of Staff": ranks end the search, but "Council" behind "General" does not.
        if (head >= 0 || !this.rankInBody(i, to)) break;
      }
      if (head >= 0 && !(bits & (Word.common | Word.portfolio)) && !this.bodyBehind(i, to)) break;
    }
    // "Ministry of Foreign Affairs of the Russian Federation": known without its country.
    if (head < 0 && first & Word.organization && u.keys[knownTo] === 'of' && knownTo > p + 1) head = p;
    if (head < 0) return p;
    const type = this.heads.headType(head);
    let end = this.heads.extend(head + 1, type);
    const bare = head === p;
    const extended = end > head + 1;
    const headBits = u.bits[head]!;
    if (bare && !extended && (!(headBits & Word.loneOrganization) || u.titleCase)) return p;
    // What is known whole is not added to: the Slovak Republic (of …), the European Investment Bank (for …).
    if (end <= knownTo || (knownTo === head + 1 && head > p)) return p;
    let from = p;
    while (
      from < head &&
      u.bits[from]! & Word.opener &&
      !this.numbered(from, type) &&
      !this.matcher.longest(from)
    )
      from++;
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
    // "US Government", "Israeli Army": a weak head needs more than plain words before it.
    const strong = !(headBits & Word.weakHead) || extended || !this.allCommon(from, head);
    if (end > u.count) end = u.count;
    const known = this.matcher.lookUp(from, end);
    this.push(
      from,
      end,
      type,
      strong ? Sure.sure : Sure.likely,
      known?.to === end && known.entry.type === type ? known.entry : this.styledState(from, end),
    );
    if (this.title?.to === from || this.titleLinks()) this.wait({ from: this.title!.from, to: end });
    else this.title = null;
    return end;
  }

  /** "the Republic of the Gambia", "the Hashemite Kingdom of Jordan": a state by its style, whose entry is its short name's. */
  private styledState(from: number, to: number): Entry | null {
    const { u } = this;
    let at = from;
    while (at < to && STYLE.test(u.keys[at]!)) at++;
    if (at === from || u.keys[at] !== 'of') return null;
    at += u.keys[at + 1] === 'the' ? 2 : 1;
    const state = at < to ? this.matcher.lookUp(at, to) : null;
    return state?.to === to && isState(state.entry) ? state.entry : null;
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

  /** "Second Karabakh War": the ordinal is part of the name. */
  private numbered(i: number, type: EntityType): boolean {
    return type === 'event' && /^(?:first|second|third|fourth|fifth)$/.test(this.u.keys[i]!);
  }

  private titleLinks(): boolean {
    return this.title !== null && /^(?:of|for|the|to)$/.test(this.u.keys[this.title.to - 1]!);
  }

  /** "General Assembly": a body's head behind a rank. */
  private headFollows(i: number, to: number): boolean {
    return i + 1 < to && !!(this.u.bits[i + 1]! & Word.organization);
  }

  private rankInBody(i: number, to: number): boolean {
    const next = i + 1 < to ? this.u.bits[i + 1]! : 0;
    if (i + 1 >= to) return false;
    return (
      (this.u.keys[i] === 'general' && (next & Word.common) !== 0) ||
      (next & (Word.organization | Word.rank)) === Word.organization
    );
  }

  private verbLike(i: number): boolean {
    return BEFORE_NAMES.has(this.u.pos[i]!);
  }

  private allCommon(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (!(this.u.bits[i]! & (Word.common | Word.opener)) || this.u.shapes[i] === Shape.acronym)
        return false;
    return true;
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
    if (allCommon && !lastTitleRank && (u.opens[p] || u.titleCase || u.capitals)) {
      if (length === 1 && u.opens[p] && !u.titleCase && !u.capitals && u.shapes[p] === Shape.capital) {
        const opening = this.push(p, end, null, Sure.maybe, null);
        opening.borne = true;
        opening.hint = hintAround(u, p, end);
      }
      return end;
    }
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
    if (length === 1 && u.shapes[p] === Shape.acronym && bits & Word.noName) return end;
    if (length === 1 && u.shapes[p] === Shape.acronym && CODE.test(u.keys[p]!)) return end;
    if (length === 1 && PLURAL_ACRONYM.test(this.passage.tokens.words[u.tokens[p]!]!)) return end;
    const hint = hintAround(u, p, end);
    const behind = personBehind(u, end);
    const candidate = this.push(p, end, null, Sure.maybe, null);
    candidate.hint = behind ? 'person' : hint;
    if (lastTitleRank && !(length === 1 && allCommon && u.titleCase)) {
      candidate.type = 'person';
      candidate.sure = Sure.sure;
      candidate.title = title;
      return end;
    }
    guess(u, candidate, allCommon);
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
    const known = this.matcher.longest(i);
    if (known?.entry.type === 'nationality') return false;
    if (known && known.entry.type !== 'location')
      return !!(bits & (Word.given | Word.family)) && known.to === i + 1;
    if (known && !known.entry.weak && !(bits & (Word.given | Word.family))) return false;
    if (u.shapes[i] === Shape.acronym && !u.capitals)
      return bits === 0 && /^(?:i{2,3}|iv|jr|sr)$/.test(u.keys[i]!);
    if (u.capitals) return !(bits & Word.common) || !!(bits & (Word.given | Word.family));
    return true;
  }

  private push(
    from: number,
    to: number,
    type: EntityType | null,
    sure: number,
    entry: Entry | null,
  ): Candidate {
    const { keys } = this.u;
    const article = to - from > 1 && keys[from] === 'the' && keys[from + 1] !== 'hague' ? 1 : 0;
    const candidate = candidateOf(this.u, from + article, to, type, sure, entry);
    this.candidates.push(candidate);
    return candidate;
  }
}
