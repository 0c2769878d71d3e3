import { reportingVerb } from '../../knowledge/verbs';
import type { Label, LabelForm } from './layout';

/**
 * Speakers' labels by their form alone: `Sergey Lavrov:`, `QUESTION:`, `Q`, `MR PRICE:`,
 * `Mr. Churkin (Russian Federation) (spoke in Russian):`, `The President:`.
 */

const ROLE =
  /^(?:(?:his|her) excellency )?(?:the\s+)?(?:(?:audience|floor|online|written) question|question|answer|q(?:uestion)?\s*&\s*a|moderator|interpreter|translator|(?:(?:an?|another|several|some|(?:un)?identified|male|female|foreign|local)\s)?(?:journalists?|reporters?)|members? of the (?:press|media)|press secretary|press|media|participants?|host|presenter|anchor|interviewer|operator|clerk|bailiff|court reporter|facilitator|rapporteur|speaker|voices?|remarks?|audience(?: member)?|follow-?up(?: question)|reply|response|comment|(?:acting\s+|temporary\s+)?(?:president|chair(?:man|woman|person)?|secretary-general|secretary|minister|spokes(?:man|woman|person)|ambassador|chancellor|prime minister|vice president|co-chair(?:man|person)?))(?:\s+\d{1,2})?$|^the (?:(?:first|second) (?:lady|gentleman)|king|queen|pope|premier|taoiseach|governor|mayor|general|admiral|attorney general|director(?:-general)?|high (?:representative|commissioner)|commissioner|(?:(?:deputy|foreign|assistant|under|state|defen[cs]e|finance|interior|first|permanent)[ -]){1,3}(?:minister|prime minister|secretary|president|secretary-general))$|^(?:journalist|reporter|correspondent|questions?)\s(?:from|of|for|by)\s\S.{0,60}$|^(?:(?:wo)?man|person|member|guest|student|participant|listener|spectator|voices?)\s(?:in|from|of)\sthe\s(?:audience|floor|hall|public|crowd|room|back)$/i;

/** Words that head a line with a colon and are nobody. */
const NOBODY =
  /^(?:note|notes|update|updated|source|sources|date|place|venue|time|subject|re|to|from|cc|tel|fax|e-?mail|phone|contact|photo|video|read more|see also|background|summary|fact|facts|topic|topics|agenda|item|annex|article|section|chapter|part|figure|table|example|warning|important|attention|keywords?|tags?|title|author|by|published|transcript|minutes|record|briefing|location|address|website|web|ps|nb|p\.s|n\.b|conclusion|introduction|results?|first|second|third|finally|presidency|follow|follow-up|participants|layout|deadline|result|corrections?|quote|related|breaking|watch|listen|opinion|analysis|editorial|exclusive|live|today|tomorrow|yesterday|https?)$/i;

/** Words that no label holds: verbs and pronouns of running speech, in full and contracted ("we’ll", "don’t"). */
const SPOKEN =
  /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|i|you|he|she|it|we|they|my|your|his|her|our|their|this|that|these|what|so|but|well|now|yes|no|look|okay|if|when|because|not|let|there|here|who)(?:n['’]t)?(?:['’](?:s|m|re|ve|ll|d))?(?:\s|,|$)|\p{L}n['’]t\b|[—–]/iu;

/** What may stand in small letters in a label: an office before a name ("Government spokesman Lars Hedin"), an agency. */
const OFFICE =
  /^(?:dpa|epd|apa|spokes(?:man|woman|person)|minister|director|ambassador|secretary|representative|advis[eo]r|correspondent|editor)$/;

/** What opens a sentence or names a deed, not a person: "Also, on …", "Moving to …", "Specifically, …". */
const OPENER =
  /^(?:also|again|then|next|still|just|even|only|instead|once|indeed|perhaps|maybe|otherwise|plus|and|or|nor|yet|meanwhile|moreover|furthermore|however|therefore|thus|overall|second|third|consider|dear)(?:,|\s|$)|^\p{L}{2,}(?:al|ous|ent|ant|iv|ic|ful|ar|st|nd|rd|th|ain|ef|ick|ort|ab|ib)ly(?:,|\s|$)|^(?!(?:Acting|Managing|Founding|Commanding|Outgoing|Incoming|Beijing|Chongqing|Nanjing|Irving|Sterling|Fleming|Xiaoping|Manning)\b)\p{L}{3,}ing\s/iu;

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|amb|sir|dame|lord|lady|h\.?e|hon|the hon|sen|senator|rep|representative|congress(?:man|woman)|gov|governor|gen|general|adm|admiral|col|colonel|lt|capt|captain|maj|major|president|vice president|prime minister|premier|chancellor|secretary|deputy secretary|under secretary|assistant secretary|secretary-general|minister|foreign minister|ambassador|chairman|chairwoman|chair|commissioner|king|queen|prince|princess|pope|sheikh|director|spokes(?:man|woman|person)|judge|justice|attorney general|press secretary|administrator|nsa|first lady)\.?\s/i;

const PREPOSITION =
  /^(?:in|on|at|from|to|for|with|after|before|as|by|of|during|under|about|against|among|between)\s/i;

const PARTICLE =
  /^(?:of|the|and|for|von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|bint|abu|ben|st|on|to|in|at|general|und)$/i;

/**
 * @param text a block's text
 * @returns the label that opens it; null when nothing there has a label's form
 */
export function findLabel(text: string): Label | null {
  return findMark(text) ?? findNamed(text);
}

/** `Q  As for …`, `Q.`, `A:`, `Q1:`: a lone letter, parted from the words by more than one space, or with a mark. */
function findMark(text: string): Label | null {
  const match =
    /^\s*([QA](?:\d{1,2}(?=\s?[:.]))?)(?:\s?[:.]\s+|[\s\u00A0]{2,}|\t|(?<=Q)\s)(?=["'“‘(\p{L}\p{N}—–-])/u.exec(
      text,
    );
  if (!match) return null;
  const start = text.indexOf(match[1]!);
  return { start, end: start + match[1]!.length, body: match[0].length, form: 'mark' };
}

/** The time at which a recording's speaker begins: `[00:01:12]`. */
const STAMP = /^\s{0,8}[([]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]/;

/** With white space before and behind. */
const LONGEST_LABEL = 200;

function findNamed(text: string): Label | null {
  const stamp = STAMP.exec(text)?.[0].length ?? 0;
  // bounded: a label is short.
  const match = /^\s*([^:?!"“”«»\n]{1,160}?)\s?:(?=[\s\u00A0]|$)\s*/.exec(
    text.slice(stamp, stamp + LONGEST_LABEL),
  );
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const form = labelForm(words);
  if (!form) return null;
  const start = stamp + match[0].indexOf(words);
  return { start, end: start + words.length, body: stamp + match[0].length, form };
}

/** `[Inaudible]:`, `(off microphone):` */
const UNHEARD = /^[[(](?:inaudible|unidentified|unknown|off[- ]mic(?:rophone)?)\b[^\])]{0,40}[\])]$/i;

/** Whether a label begins with a title of address or an office. */
export function isTitled(label: string): boolean {
  return TITLE.test(label);
}

/** Brackets behind a name: a country, a language, "via interpreter"; bounded: a label is short. */
const BRACKETS = /\s*[([][^()[\]]{1,100}[)\]]/g;

/** A label's words without what stands in brackets behind them. */
export function bareLabel(label: string): string {
  return label.replace(BRACKETS, '').replace(/[*_]/g, '').trim();
}

export function labelForm(label: string): LabelForm | null {
  const bare = bareLabel(label);
  if (UNHEARD.test(label)) return 'role';
  if (bare === '' || NOBODY.test(bare) || /\d{1,2}$/.test(bare) && !ROLE.test(bare)) return null; // prettier-ignore
  if (ROLE.test(bare)) return 'role';
  // "So, my point is:" is speech, not a label.
  if (SPOKEN.test(bare) || OPENER.test(bare)) return null;
  // "Lena Okoye, the foreign minister, said:", "In Oslo, a teacher told me:" introduce a quotation.
  if (bare.split(/\s+/).some((word) => reportingVerb(word))) return null;
  const titled = isTitled(bare);
  // A name before a description: "Sergey Lavrov, Foreign Minister".
  const [head = '', ...more] = bare.split(/,\s/);
  if (PREPOSITION.test(head) || more.some((part) => /^(?:on|to|about|as)\s/i.test(part))) return null;
  const words = head.split(/\s+/);
  if (words.length > (titled ? 14 : 9)) return null;
  const capitalised = words.filter((w) => /^[\p{Lu}\p{Lo}]/u.test(w));
  if (
    !capitalised.length ||
    !words.every((w) => /^[(\p{Lu}\p{Lo}]/u.test(w) || PARTICLE.test(w) || OFFICE.test(w))
  )
    return null;
  if (
    /[.](?:\s|$)/.test(
      head.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Sen|Rep|Gov|Col|Lt|Capt|Jr|Sr|St|Hon)\./giu, ''),
    )
  )
    return null;
  return 'name';
}

/** An inline label in capitals, behind the end of a sentence: `… right? Q That's … MR. GIBBS: Well, …`. */
const INLINE =
  /(?<=[.?!)\]"”…]\s{1,8}|--\s|—\s|\b[AP]\.?M\.?\s[A-Z]{2,4}\s)(?!(?:[A-Z][DS]T|GMT|UTC|BST|CET)\b)(?:Q(?=\s+["“(\p{Lu}—-])|(?:THE\s)?\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]+){0,4}:(?=\s))/gu;

/**
 * Where a paragraph that holds a whole exchange is to be cut, one cut before each label.
 * @param text a block's text
 * @returns offsets in rising order; none unless capitals with a colon stand there at least twice
 */
export function inlineLabels(text: string): number[] {
  const cuts: number[] = [];
  const colon = text.indexOf(':');
  if (colon < 0 || !text.includes(':', colon + 1)) return cuts;
  let named = 0;
  for (const match of text.matchAll(INLINE)) {
    cuts.push(match.index);
    if (match[0].endsWith(':') && labelForm(match[0].slice(0, -1))) named++;
  }
  return named >= 2 ? cuts : [];
}
