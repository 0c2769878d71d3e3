import type { Spotted } from './candidate';
import { identifyPersons } from './persons';
import { formOf, type Form } from './forms';
import type { Mention, NameRecord, Names } from './names';
import { slug } from './slug';

type Document = readonly (Spotted & { index: number })[];

/**
 * Gathers the mentions of a document into identities: persons by their names' parts, titles and order of names;
 * places and bodies by what the knowledge base holds them for, by acronyms introduced in brackets, and by their words.
 */
export function identify(document: Document): Names {
  const forms: Form[] = [];
  for (const { candidates, index, passage, units } of document) {
    for (const candidate of candidates) forms.push(formOf(candidate, index, passage, units));
  }
  const names = Object.create(null) as Record<string, NameRecord>;
  const ids = new Map<Form, string>();
  identifyPersons(forms.filter((form) => form.type === 'person'), names, ids);
  identifyOthers(forms.filter((form) => form.type !== 'person'), names, ids);
  return { mentions: forms.map((form) => mentionOf(form, ids.get(form)!)), names };
}

function mentionOf({ passage, start, end, type, value, title }: Form, id: string): Mention {
  return { passage, start, end, type, id, title, ...(value === undefined ? {} : { value }) };
}

function identifyOthers(forms: readonly Form[], names: Record<string, NameRecord>, ids: Map<Form, string>): void {
  const introduced = acronymsInBrackets(forms);
  const suffixes = longerBodies(forms);
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const id = idOf(form.entry !== null ? form : (introduced.get(form.key) ?? suffixes.get(form.key) ?? form));
    ids.set(form, id);
    const group = groups.get(id);
    if (group) group.push(form);
    else groups.set(id, [form]);
  }
  for (const [id, group] of groups) names[id] = recordOf(group);
}

function idOf({ entry, type, text, value }: Form): string {
  if (entry?.type === type) return entry.id;
  return `${type}:${slug(value ?? text)}`;
}

/** A place is called as the knowledge base calls it where the text does so too; a body by its longest name here. */
function recordOf(group: readonly Form[]): NameRecord {
  const { type, entry: own } = group[0]!;
  const entry = own?.type === type ? own : null;
  const spellings = new Map<string, number>();
  for (const { text } of group) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  const texts = [...spellings.keys()];
  const longest = texts.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
  const common = texts.reduce((a, b) => (spellings.get(b)! > spellings.get(a)! ? b : a));
  const place = type === 'location' || type === 'nationality';
  let name = place ? common : longest;
  if (entry && (texts.includes(entry.name) || (isCapitals(name) && place))) name = place ? entry.name : name;
  const facts = entry && { ...entry.facts, ...(entry.country === null ? {} : { country: entry.country }) };
  return {
    type,
    name,
    aliases: texts.filter((text) => text !== name),
    role: null,
    office: null,
    gender: null,
    ...(facts && Object.keys(facts).length ? { facts } : {}),
  };
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.length > 5;
const fullness = (text: string): number => text.split(/\s+/).length * 100 + text.length - (isCapitals(text) ? 90 : 0);

/** "Association of Southeast Asian Nations (ASEAN)" and "ASEAN (Association …)": both are one body. */
function acronymsInBrackets(forms: readonly Form[]): Map<string, Form> {
  const full = new Map<string, Form>();
  for (let i = 0; i + 1 < forms.length; i++) {
    const first = forms[i]!;
    const second = forms[i + 1]!;
    if (first.passage !== second.passage || !second.bracketed || second.start - first.end > 6) continue;
    const [long, short] = first.text.length >= second.text.length ? [first, second] : [second, first];
    if (!abbreviates(short.text, long.text)) continue;
    full.set(short.key, long);
    // The knowledge base may hold either form: then both are what it holds.
    if (short.entry && !long.entry) full.set(long.key, short);
  }
  return full;
}

/** Whether an acronym's letters begin words of a name, in order, the first letter the first word's. */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || !/^[\p{Lu}\p{N}.&/-]+s?$/u.test(acronym)) return false;
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let i = 0;
  for (const initial of initials) if (initial === letters[i]) i++;
  return i >= letters.length - (letters.length > 3 ? 1 : 0) && initials[0] === letters[0];
}

/** "the Defense Ministry" after one "Russian Defense Ministry": the shorter name ends the only longer one. */
function longerBodies(forms: readonly Form[]): Map<string, Form> {
  const bodies = new Map<string, Form>();
  for (const form of forms) if (form.type === 'organization' && form.entry === null) bodies.set(form.key, form);
  const endings = new Map<string, Set<string>>();
  for (const { key, words } of bodies.values()) {
    for (let i = 1; i + 2 <= words.length; i++) {
      const ending = words.slice(i).join(' ');
      if (!bodies.has(ending)) continue;
      endings.set(ending, (endings.get(ending) ?? new Set()).add(key));
    }
  }
  const longer = new Map<string, Form>();
  for (const [ending, keys] of endings) if (keys.size === 1) longer.set(ending, bodies.get([...keys][0]!)!);
  return longer;
}

