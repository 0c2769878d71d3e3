/** The forms of English verbs, for lists of them that give the lemma alone. */

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

/** Past forms that no rule makes; the second is the past participle where it differs. */
const IRREGULAR: Record<string, readonly [string, string?]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  make: ['made'],
  put: ['put'],
  give: ['gave', 'given'],
  undertake: ['undertook', 'undertaken'],
  reach: ['reached'],
  hold: ['held'],
  pay: ['paid'],
  be: ['was', 'been'],
};
/** Verbs whose last letter is doubled: the stress is on it. */
const DOUBLED = /^(?:admit|commit|recommit|regret|quip|slam|refer|rebut)$/;

function past(lemma: string): string {
  const irregular = IRREGULAR[lemma]?.[0];
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)!}ed` : `${lemma}ed`;
}

function present(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function participle(lemma: string): string {
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)!}ing` : `${lemma}ing`;
}

/** The forms of a verb, those of the past first; a form that serves twice stands twice. */
export function formsOf(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const written = IRREGULAR[lemma]?.[1];
  return [
    [past(lemma), 'past'],
    ...(written === undefined ? [] : ([[written, 'past']] as const)),
    [present(lemma), 'present'],
    [lemma, 'base'],
    [participle(lemma), 'participle'],
  ];
}
