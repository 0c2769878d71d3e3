import type { Genre } from '../analysis';
import { isInFirstPerson } from '../tokens/firstPerson';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';

/** What the words of a title say. */
const TITLES: readonly (readonly [RegExp, Genre])[] = [
  [
    /\b(?:news|press|media) (?:conference|briefing|gaggle|stakeout|availability)\b|\bpress (?:briefing|gaggle|call)\b|\banswers? to (?:a )?(?:media )?questions?\b|\b(?:background|press) (?:briefing|call)\b|\bgaggle\b/i,
    'press-conference',
  ],
  [/\bjoint (?:leaders['’] )?(?:statement|declaration|vision)\b/i, 'joint-statement'],
  [/\bcommuniqu[eé]\b/i, 'communique'],
  [/\breadout\b/i, 'readout'],
  [/\binterview\b|\bquestions with\b/i, 'interview'],
  [/\bresolution \d+(?: \(\d{4}\)|\/\d)|\bresolution adopted by\b/i, 'resolution'],
  [
    /\bfact sheet\b|\bproclamation\b|\bexecutive order\b|\bagreement between\b|\btreaty\b|\bconvention on\b|\bmemorandum\b|\bletter\b/i,
    'other',
  ],
  [/\b(?:speech|address|remarks|lecture|keynote) (?:by|of|to|at|delivered)\b/i, 'speech'],
  [/^statement (?:by|from|of|on)\b|['’]s statement\b/i, 'statement'],
  [/\btranscript of\b|\bverbatim record\b|\bexcerpts from\b/i, 'transcript'],
];

/** What its first words, its form and its length say of a document. */
interface Signs {
  title: string | null;
  /** Whether a dateline or a paper's address stands above it. */
  isNews: boolean;
  passages: readonly Passage[];
  turns: readonly TurnDraft[];
  /** How many quotes have a cue, and how many are direct. */
  reported: number;
  direct: number;
}

/** In passages: what is said of a meeting or a reader is said at once. */
const OPENING = 3;

/**
 * What kind of document it is: by its title's words, else by its form: turns, a dateline, articles, who speaks, whether it
 * tells of a meeting. Null where nothing tells.
 */
export function genreOf({ title, isNews, passages, turns, reported, direct }: Signs): Genre | null {
  const titled = title === null ? undefined : genreOfTitle(title);
  const spoken = ofTurns(turns, passages);
  // Remarks with questions are a conversation with the press, whatever the title calls them.
  if (titled && !(titled === 'speech' && spoken)) return titled;
  if (spoken) return spoken;
  if (isNews) return 'wire-report';
  const prose = passages
    .slice(0, SAMPLED)
    .filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list');
  const opening = prose
    .slice(0, OPENING)
    .map(({ block }) => block.text)
    .join(' ');
  if (isRegulation(passages, opening)) return 'other';
  const letters = prose.reduce((sum, { block }) => sum + block.text.length, 0);
  const personal = prose.filter(({ block }) => isInFirstPerson(block.text)).length;
  if (JOINT.test(opening) && direct <= 1) return 'joint-statement';
  if (personal >= Math.max(1, prose.length * 0.25) && ADDRESSED.test(opening) && direct <= prose.length / 4)
    return 'speech';
  if (
    MEETING.test(opening) &&
    direct <= 1 &&
    personal <= 1 &&
    letters < LONGEST_READOUT &&
    !REPORTER.test(opening)
  )
    return 'readout';
  if (reported >= 2) return 'wire-report';
  if (personal > 0 && letters < LONGEST_STATEMENT) return 'statement';
  return null;
}

/** So many blocks show how a long document is written. */
const SAMPLED = 300;

/** In letters. */
const LONGEST_READOUT = 8000;
const LONGEST_STATEMENT = 6000;

const genreOfTitle = (title: string): Genre | undefined =>
  TITLES.find(([pattern]) => pattern.test(title))?.[1];

/** Whether a line says what kind of document it is the title of. */
export const isTitle = (line: string): boolean => genreOfTitle(line) !== undefined;

function ofTurns(turns: readonly TurnDraft[], passages: readonly Passage[]): Genre | null {
  const [first] = turns.filter((turn) => turn.label !== null);
  if (!first || turns.filter((turn) => turn.label !== null).length < 2) return null;
  const above = passages.slice(Math.max(0, first.first - OPENING), first.first);
  if (above.some(({ block }) => INTERVIEW.test(block.text))) return 'interview';
  // Questions by nobody named are the press's.
  return turns.some((turn) => turn.role === 'question' && turn.speaker === null)
    ? 'press-conference'
    : 'transcript';
}

const INTERVIEW = /\binterview (?:with|to|for|by|of|given)\b|\b(?:gave|granted) an interview\b/i;
const ADDRESSED =
  /\b(?:mr\.? president|madam president|mr\.? secretary-general|(?:your )?excellenc(?:y|ies)|ladies and gentlemen|general assembly|distinguished|dear (?:friends|colleagues)|congratulat\w+ you|thank you|on behalf of|delegation)\b/i;
const MEETING =
  /\b(?:met|meets|meeting|spoke|speaks|talked|held (?:talks|a meeting|a phone|a telephone|consultations)|welcomed|hosted|received|telephone conversation|phone call|call(?:ed)? with|telephoned|exchanged|discussed)\b/i;
/** A paper tells whom its reporter heard, and on which weekday. */
const REPORTER =
  /\btold (?:reporters|\p{Lu}\p{L}+)\b|\b(?:said|says|announced) (?:on|late|early)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const JOINT =
  /^\W*(?:(?:President|Prime Minister|The (?:[Ll]eaders|[Gg]overnments?|[Hh]eads) of|We,)\b[\s\S]{0,120}?\band (?:the )?(?:President|Prime Minister|Chancellor|King|Premier|Minister|Taoiseach)\b[\s\S]{0,160}?\b(?:met|meet|gathered|reaffirm|welcome|announce|issue|declare)|The \p{Lu}[^.]{2,60}\band (?:the )?\p{Lu}[^.]{2,60}\b(?:are pleased|have agreed|announce|reaffirm|welcome|intend|reached|agreed|share)\b|We, the\b)/u;

/** Treaties, orders and proclamations: articles one after the other, or their set opening. */
function isRegulation(passages: readonly Passage[], opening: string): boolean {
  if (
    /\b(?:by (?:virtue of )?the (?:authority|power) vested in me|hereby (?:established|ordered|proclaim\w*|determine)|the (?:high )?contracting parties|have agreed as follows)\b/i.test(
      opening,
    )
  )
    return true;
  const articles = passages.filter(({ block }) =>
    /^\s*(?:article|section|annex|sec\.)\s+(?:\d+|[IVXL]+)\b/i.test(block.text),
  ).length;
  return articles >= 3;
}
