import { reportingVerb } from './verbs';

/**
 * How a verb of speech takes what it reports, sorted for this project after the reporting verbs of English grammars
 * (Quirk et al. 1985, §16.31; Thompson & Ye 1991, on evaluation in reporting verbs). Licence: MIT, as the project.
 */
export interface Tone {
  /** Whether the speaker is for or against what is spoken of. */
  polarity: 'agreeing' | 'neutral' | 'opposing';
  strength: 'hedged' | 'plain' | 'firm';
}

const LEMMAS: Record<Exclude<Tone['polarity'], 'neutral'>, Partial<Record<Tone['strength'], string>>> &
  Record<'neutral', Record<'hedged' | 'firm', string>> = {
  agreeing: {
    hedged: 'concede admit acknowledge',
    plain: 'agree confirm welcome thank congratulate endorse recommend propose offer',
    firm: 'pledge promise vow assure commit reaffirm affirm praise commend applaud hail tout',
  },
  neutral: {
    hedged: 'suggest hint imply allege claim reckon indicate signal wonder',
    firm: 'insist stress emphasize emphasise underscore underline declare proclaim assert maintain contend demand order urge reiterate testify highlight',
  },
  opposing: {
    hedged: 'regret lament question caution fear',
    plain:
      'object protest complain counter dispute criticize criticise warn dismiss bemoan mock retort chide',
    firm: 'deny reject refute rebut condemn deplore denounce decry blast slam accuse blame rebuke threaten lambast assail scold',
  },
};

const tones = new Map<string, Tone>();
for (const [polarity, strengths] of Object.entries(LEMMAS))
  for (const [strength, lemmas] of Object.entries(strengths))
    for (const lemma of lemmas.split(' '))
      if (!tones.has(lemma)) tones.set(lemma, { polarity, strength } as Tone);

/**
 * The tone of the words that introduce a quote.
 * @param cue "said", "has strongly denied"
 * @returns that of its first verb of speech; null where there is none, or it is a plain and neutral one
 */
export function toneOf(cue: string): Tone | null {
  for (const word of cue.toLowerCase().split(/[^a-z'’-]+/)) {
    const lemma = reportingVerb(word)?.[0]?.lemma;
    if (lemma !== undefined) return tones.get(lemma) ?? null;
  }
  return null;
}
