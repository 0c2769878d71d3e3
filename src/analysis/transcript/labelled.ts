import { bareLabel, isTitled } from '../layout/labels';
import { isChair } from './chairs';
import { HEAD } from './fields';
import { labelsByForm } from './labelForms';
import type { Label } from '../layout/layout';
import { lexicon, Word } from '../names/lexicon';
import type { Mention, Names } from '../names/names';
import { lookupKey } from '../tokens/fold';
import type { Passage } from '../tokens/passage';

const QUESTION =
  /^(?:(?:an?|another|several|some|many|(?:un)?identified|male|female|foreign|local|first|second|third)\s)?(?:q|questions?|(?:audience|floor|online|written) question|follow-?up|questioner|journalists?|reporters?|members? of the (?:press|media)|(?:press|media)(?!\s(?:secretary|officer|attach[eé]|spokes\p{L}+|advis[eo]r|service|office|chief|director|relations))|correspondents?|interviewer)\b/iu;

/** A label of the document, with what speaks for its being a speaker's. */
export interface Labelled {
  /** Index of its passage. */
  index: number;
  label: Label;
  words: string;
  /** Entity id of the person whom it names. */
  speaker: string | null;
  /** Whether it names a speaker whatever stands around it: by its form, as a known person, or because it recurs. */
  sure: boolean;
  /** Whether it names nobody but a newspaper or a station: "AFP". */
  outlet: boolean;
  question: boolean;
}

const NUMBER = /^Q\d{1,3}\s+(?=\p{Lu})/u;

/** The labels of a document that may be speakers', in document order. */
export function findSpeakers(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, Mention[]>,
  { mentions, names }: Names,
): Labelled[] {
  const isLabel = ({ passage, start }: Mention): boolean =>
    start < (passages[passage]!.block.label?.end ?? 0);
  const met = new Set(mentions.filter((m) => m.type === 'person' && !isLabel(m)).map((m) => m.id));
  let known: ReturnType<typeof surnamesOf> | null = null;
  const bySurname = () => (known ??= surnamesOf(mentions, names));
  const quoted = insideQuotation(passages);
  const forms = labelsByForm(passages);
  const lists = passages.every(
    ({ block }) => !block.label || block.kind === 'list' || block.kind === 'heading',
  );
  // In a block quote stands what somebody else recorded, unless the whole is one.
  const allQuoted = passages.every(({ block }) => !block.label || block.quoted);
  const found = passages.flatMap((passage, index): Labelled[] => {
    const { kind } = passage.block;
    const label = forms.get(index) ?? passage.block.label;
    if (passage.block.quoted && !allQuoted) return [];
    if (!label || kind === 'boilerplate' || kind === 'opaque' || quoted.has(index)) return [];
    // "- Licences: forty vessels" is an item of what somebody lists.
    if (kind === 'list' && !lists) return [];
    const bare = bareLabel(passage.block.text.slice(label.start, label.end)).replace(/\s+/g, ' ');
    // "Q2 Tom Brandon:", as committees number their questions.
    const numbered = NUMBER.exec(bare)?.[0].length ?? 0;
    const words = label.form === 'mark' ? bare.slice(0, 1) : bare.slice(numbered);
    const here = mentionsOf.get(index) ?? [];
    const own = numbered > 0 ? here.filter(({ start }) => start !== label.start) : here;
    const speaker = speakerOf(label, words, own, bySurname);
    if (speaker === undefined) return [];
    const inside = here.filter((mention) => mention.start >= label.start && mention.end <= label.end);
    const known = speaker !== null && (met.has(speaker) || looksLikePerson(words));
    const named = label.form === 'name';
    const titled = isTitled(words) && (speaker !== null || words.split(' ').length <= 4);
    return [
      {
        index,
        label,
        words,
        speaker,
        sure: !named || titled || known || numbered > 0,
        outlet:
          named &&
          !titled &&
          !known &&
          (looksLikeOutlet(words) || inside.some((m) => m.type === 'organization')),
        question: numbered > 0 || words === 'Q' || QUESTION.test(words),
      },
    ];
  });
  decideDoubtful(found);
  return found;
}

/** A label without a known name is a speaker's when it recurs, answers a question or looks like those around it. */
function decideDoubtful(found: readonly Labelled[]): void {
  const times = new Map<string, number>();
  for (const { words } of found) times.set(words.toLowerCase(), (times.get(words.toLowerCase()) ?? 0) + 1);
  const recurs = ({ words }: Labelled): boolean => times.get(words.toLowerCase())! >= 2;
  const named = found.filter(({ label }) => label.form === 'name');
  const capitals = named.filter(({ words }) => isCapitals(words)).length > named.length * 0.8;
  const spoken =
    found.filter(recurs).length >= found.length * 0.6 ||
    found.some(({ question, label }) => question || label.form === 'role');
  const mixed = !capitals && found.filter(recurs).length >= found.length * 0.6;
  for (const [i, entry] of found.entries()) {
    const short = entry.words.split(' ').length <= 3 && !isPlainWord(entry.words);
    entry.sure ||=
      recurs(entry) ||
      (found[i - 1]?.question ?? false) ||
      (short && ((capitals && spoken && isCapitals(entry.words)) || mixed));
  }
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** One word that is a plain one of English and nobody's name: "Budget". */
function isPlainWord(words: string): boolean {
  const bits = lexicon().bits(lookupKey(words), true);
  return (
    !words.includes(' ') &&
    !isCapitals(words) &&
    (bits & Word.common) !== 0 &&
    !(bits & (Word.given | Word.family))
  );
}

/** In so many paragraphs a quotation that stands open is closed, or never. */
const LONGEST_QUOTED = 12;

/** The passages that begin within a quotation that an earlier one opened: labels there are quoted with the rest. */
function insideQuotation(passages: readonly Passage[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [index, { block }] of passages.entries()) {
    if (!staysOpen(block.text)) continue;
    for (let next = index + 1; next < passages.length && next <= index + LONGEST_QUOTED; next++) {
      const mark = MARK.exec(passages[next]!.block.text)?.[0];
      if (mark === undefined) continue;
      // Each paragraph of a long quotation opens anew.
      if (!CLOSES.test(mark)) break;
      for (let within = index + 1; within <= next; within++) inside.add(within);
      break;
    }
  }
  return inside;
}

/** The first quotation mark of a text, with the letter before it where it is straight. */
const MARK = /[“”]|(?:^|[\s\S])"/;
const CLOSES = /”|\S"$/;
/** A straight mark that opens: the last of an odd number, before a letter and behind none. */
const OPENS = /(?:^|[\s(—–-])"(?=\S)[^"]*$/;

/** Whether a paragraph ends within a quotation. */
function staysOpen(text: string): boolean {
  const curly = text.lastIndexOf('“');
  if (curly >= 0) return !text.includes('”', curly);
  return text.includes('"') && (text.match(/"/g)!.length & 1) === 1 && OPENS.test(text);
}

/** A given name, or a word that is none of English's and no body's, in a label of two words or more. */
function looksLikePerson(words: string): boolean {
  const bits = words.split(/[\s-]+/).map((word) => lexicon().bits(lookupKey(word), true));
  if (bits.length < 2 || bits.some((bit) => bit & (Word.organization | Word.loneOrganization))) return false;
  return (
    bits.some((bit) => bit & (Word.given | Word.family) && !(bit & Word.common)) ||
    bits.every((bit) => !(bit & Word.common))
  );
}

/** "AFP", "Beijing Daily". */
function looksLikeOutlet(words: string): boolean {
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(words)) return true;
  return words
    .split(/\s+/)
    .some(
      (word) =>
        lexicon().bits(lookupKey(word), false) & (Word.organization | Word.loneOrganization) ||
        OUTLET.test(word),
    );
}

const OUTLET =
  /^(?:news|daily|times|post|tv|television|radio|agency|press|herald|tribune|gazette|journal|weekly|media|network|broadcasting)$/i;

/** "Mr. President:" addresses him. */
const ADDRESSED = /^(?:mr|mrs|ms|madam|mme|your|dear)\.?\s(?:\p{L}+\s)?(?:president|chair\p{L}*|speaker|secretary|secretary-general|moderator|ambassador|minister|prime minister|excellenc\p{L}+)$/iu; // prettier-ignore

/**
 * A text with labels is a transcript when labels recur, or when a question stands beside a named speaker, or when its
 * one label is a person's name, or an office's below the title of a speech; but not when most of its labels stand there
 * once and name nobody.
 * @param announced whether a title says that what follows was spoken
 */
export function isTranscript(labelled: readonly Labelled[], announced: boolean): boolean {
  const speakers = labelled.filter(({ sure }) => sure);
  if (speakers.some(({ question }) => question))
    return (
      speakers.some(({ question }) => !question) ||
      speakers.some(({ label }) => label.form === 'mark' && label.end - label.start === 1)
    );
  const doubtful = labelled.filter(({ sure, outlet }) => !sure && !outlet).length;
  if (doubtful > speakers.length) return false;
  const named = speakers.filter(({ label }) => label.form === 'name');
  const seen = new Set(named.map(({ words }) => words.toLowerCase()));
  if (named.length >= 2 && seen.size < named.length) return true; // a label recurs
  const people = speakers.filter(
    ({ speaker, label, words }) => speaker !== null || label.form === 'role' || isTitled(words),
  );
  if (people.length >= 2) return true;
  const [first] = people;
  if (announced && first && first.index < HEAD && !ADDRESSED.test(first.words)) return true;
  return (
    named.length === 1 &&
    labelled.length === 1 &&
    named[0]!.index < HEAD &&
    named[0]!.speaker !== null &&
    /\s/.test(named[0]!.words)
  );
}

/** @returns the id of the person whom a label names, null when it names a part, undefined when it is no speaker's */
function speakerOf(
  label: Label,
  words: string,
  here: readonly Mention[],
  bySurname: () => ReadonlyMap<string, ReadonlySet<string>>,
): string | null | undefined {
  if (label.form !== 'name' || isChair(words)) return null;
  const inside = here.filter((mention) => mention.start >= label.start && mention.end <= label.end);
  const person = inside.find((mention) => mention.type === 'person');
  if (person) return person.id;
  if (inside.some((mention) => /^(?:date|time|event|agreement)$/.test(mention.type))) return undefined;
  // "MR. PRICE": the one person whose name ends so.
  const [id, ...others] = bySurname().get(words.split(/\s+/).at(-1)?.toLowerCase() ?? '') ?? [];
  return id !== undefined && others.length === 0 ? id : null;
}

/** The ids of the people of a document by the last word of their names, in lower case. */
function surnamesOf(
  mentions: readonly Mention[],
  names: Names['names'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const id of new Set(mentions.flatMap((m) => (m.type === 'person' ? [m.id] : [])))) {
    const last = names[id]?.name.toLowerCase().split(/\s+/).at(-1) ?? '';
    found.set(last, (found.get(last) ?? new Set()).add(id));
  }
  return found;
}
