import * as international from './internationalBodies';
import { COMPANIES, MEDIA } from './mediaAndCompanies';
import { GROUPS, INSTITUTIONS, PARTIES } from './nationalBodies';

/** What sort of body: an international one, a format without a treaty, an operation abroad, a state's own … */
export type BodyKind =
  'body' | 'format' | 'mission' | 'institution' | 'group' | 'party' | 'media' | 'company';

/** A body that diplomatic texts name; what is known of its members and seat is in `memberships.ts`. */
export interface Body {
  /** Readable key of the body: its first acronym that no body before it has, else its name. */
  key: string;
  acronyms: readonly string[];
  name: string;
  variants: readonly string[];
  kind: BodyKind;
  /** ISO 3166-1 code of the country whose institution it is; null where it is none, or several have one. */
  country: string | null;
}

const keys = new Set<string>();

function read(table: string, kind: BodyKind): Body[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [short, name, variants, country] = line.split('|');
      const acronyms = short ? short.split(',') : [];
      const key = [...acronyms, name!].find((form) => !keys.has(form.toLowerCase())) ?? name!;
      keys.add(key.toLowerCase());
      return {
        key,
        acronyms,
        name: name!,
        variants: variants ? variants.split(',') : [],
        kind,
        country: country === undefined || country === '' ? null : country,
      };
    });
}

/** Bodies by kind; where two share an acronym, the one that stands first has it. */
export const BODIES: readonly Body[] = [
  ...[
    international.UNITED_NATIONS,
    international.EUROPEAN_UNION,
    international.EUROPE,
    international.AFRICA_AND_MIDDLE_EAST,
    international.ASIA_AND_AMERICAS,
    international.WORLD_WIDE,
  ].flatMap((table) => read(table, 'body')),
  ...read(international.FORMATS, 'format'),
  ...read(international.MISSIONS, 'mission'),
  ...read(INSTITUTIONS, 'institution'),
  ...read(GROUPS, 'group'),
  ...read(PARTIES, 'party'),
  ...read(MEDIA, 'media'),
  ...read(COMPANIES, 'company'),
];
