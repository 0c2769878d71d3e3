import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';
import { titleCase } from '../tokens/titleCase';

/** A document's first blocks may list who takes part. */
export const HEAD = 20;
/** "President: Ms. Petkutė . . . (Lithuania)", "Speaker: Under-Secretary Paz": an office or a part, alone on the line with a name. */
const FIELD =
  /^\s*((?:acting |temporary )?(?:president|chair(?:man|woman|person)?|presiding officer|presiding|in the chair|speaker|moderator|host|presenter|interviewer|interviewee|guest|respondent|spokes(?:man|woman|person)|briefer))(?:\sof\s[^:.]{3,40})?(?:\sfor\s[^:.]{3,30})?\s?:\s/i;
/** "Under the presidency of Ms. Aasen of Norway", "The President (Ms. Aasen) called the meeting to order." */
const PRESIDED =
  /^(?=.{10,160}$)(?:.{0,60}\b(?:presid(?:ed|ency|ing)|chaired)\b|\|?\s?presiden(?:t|cy)\s?:?\s?\||.{3,60}\sin the chair\b|the president \([^()]{5,60}\) (?:called|opened)\b|.{3,60}, president of the (?:security )?council\b)/i;
/** "Members present: Alice Carter (Chair); Tom Brandon" */
const IN_BRACKETS = /\((?:in the )?(chair(?:man|woman|person)?|president|moderator|host|interviewer)\)/gi;
/** Somebody to whom a document's head gives a part. */
export interface Field {
  passage: number;
  /** Entity id; null where the name was not known as one. */
  id: string | null;
  name: string;
}

/** Whom a document's head gives a part: by the part's word in lower case. */
export function fieldsOf(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  { names }: Names,
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [passage, { block }] of passages.slice(0, HEAD).entries()) {
    const field = FIELD.exec(`${block.text} `);
    if (!field) {
      for (const match of block.text.matchAll(IN_BRACKETS)) {
        const person = (mentionsOf.get(passage) ?? []).find(
          ({ type, end }) =>
            type === 'person' && block.text.slice(end, match.index).trim() === '' && end <= match.index,
        );
        const part = match[1]!.toLowerCase();
        if (person) fields.set(part, { passage, id: person.id, name: names[person.id]!.name });
      }
      const people = new Map(
        PRESIDED.test(block.text.trim())
          ? (mentionsOf.get(passage) ?? []).flatMap(({ type, id }) =>
              type === 'person' ? [[id, names[id]!.name] as const] : [],
            )
          : [],
      );
      for (const [id, name] of people) if (people.size === 1) preside(fields, { passage, id, name });
      continue;
    }
    // "President:", and the name on the line below.
    const below = field[0].length > block.text.length;
    const at = below ? passage + 1 : passage;
    const from = below ? 0 : field[0].length;
    const [line = ''] = (passages[at]?.block.text ?? '')
      .slice(from)
      .split(/\s\.(?:\s?\.)+|\.{3,}|[(…;\t]/, 1);
    // Titles and a name: nobody says but his own name.
    if (!/^(?:(?:\p{Lu}[\p{L}.’'-]*|of|for|the|and|to|de|von|van|bin|al)[\s,]+)+$/u.test(`${line} `))
      continue;
    const named = (mentionsOf.get(at) ?? []).find(
      ({ type, start, end }) => type === 'person' && start >= from && end <= from + line.length,
    );
    const name = /\p{Ll}{2}[.!?]$/u.test(line.trim()) ? null : bareName(line);
    // "Moderator: Please." gives nobody a part.
    if (!named && (name === null || !(name.includes(' ') || name !== line.trim()))) continue;
    const id = named?.id ?? bearer(name!, names) ?? null;
    const given = { passage, id, name: titleCase(name ?? line.trim()) };
    const part = field[1]!.toLowerCase();
    if (/^(?:presiding|in the chair)/.test(part)) preside(fields, given);
    else fields.set(part, given);
  }
  return fields;
}

/** Who presides is meant by each word for it that the head gives to nobody else. */
function preside(fields: Map<string, Field>, presiding: Field): void {
  for (const part of ['president', 'chair', 'chairman', 'chairwoman', 'chairperson'])
    if (!fields.has(part)) fields.set(part, presiding);
}

/** The name on a line, without forms of address; null where it is none. */
export function bareName(line: string): string | null {
  const name = withoutAddress(line.replace(/\s+/g, ' ').trim());
  return /^\p{Lu}\S+(?:\s\S+){0,4}$/u.test(name) ? name : null;
}

/** A name without its forms of address: "Ms. Petkutė" is Petkutė. */
export const withoutAddress = (name: string): string =>
  name.replace(/^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Amb|Gen|Adm|H\.E)\.?\s)+/i, '');

/** The one person of the document who bears a name that was not known as one where it stands. */
function bearer(name: string, names: Names['names']): string | undefined {
  const bearers = Object.keys(names).filter(
    (id) =>
      names[id]!.type === 'person' && (names[id]!.name === name || names[id]!.name.endsWith(` ${name}`)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}
