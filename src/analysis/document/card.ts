import type { DocumentCard, Genre, Span } from '../analysis';
import type { DatedNames } from '../names/names';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';

/** A document's first blocks hold what it says of itself. */
const HEAD = 12;

const GENRES: readonly (readonly [RegExp, Genre])[] = [
  [
    /\b(?:news|press|media) (?:conference|briefing|gaggle|stakeout|availability)\b|\bpress (?:briefing|gaggle|call)\b|\banswers? to (?:a )?(?:media )?questions?\b/i,
    'press-conference',
  ],
  [/\bjoint (?:leaders['’] )?(?:statement|declaration)\b/i, 'joint-statement'],
  [/\bcommuniqu[eé]\b/i, 'communique'],
  [/\breadout\b/i, 'readout'],
  [/\binterview\b/i, 'interview'],
  [/\bresolution \d+ \(\d{4}\)/i, 'resolution'],
  [/\b(?:speech|address|remarks) (?:by|of|to|at|delivered)\b/i, 'speech'],
  [/^statement (?:by|from|of|on)\b|['’]s statement\b/i, 'statement'],
];

/**
 * What a document says of itself: title, place, date and outlet from its dateline, headings and address, genre from the
 * title's words or the dateline. What it does not say stays null.
 */
export function readCard(
  passages: readonly Passage[],
  { mentions, date }: DatedNames,
  turns: readonly TurnDraft[],
  participants: string[],
): DocumentCard {
  const card: DocumentCard = {
    genre: null,
    title: null,
    place: null,
    date: null,
    outlet: null,
    number: null,
    participants,
    sources: {},
  };
  const set = (
    field: 'title' | 'place' | 'date' | 'outlet',
    value: string,
    passage: Passage,
    span: Span,
  ): void => {
    card[field] = value;
    card.sources[field] = { start: passage.block.start + span.start, end: passage.block.start + span.end };
  };
  const head = passages.slice(0, HEAD);
  const body = head.findIndex(
    ({ block }) => block.kind === 'paragraph' && block.label === null && block.text.length > 200,
  );
  const title = titleOf(head.slice(0, body < 0 ? head.length : body));
  if (title) {
    const text = title.block.text.replace(/\s+/g, ' ').trim();
    set('title', text, title, spanOf(title.block.text));
    card.genre = GENRES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  }
  const lined = head.find(({ block }) => block.dateline !== null);
  if (lined) {
    const { place, outlet } = lined.block.dateline!;
    if (place) set('place', titleCase(lined.block.text.slice(place.start, place.end)), lined, place);
    if (outlet) set('outlet', lined.block.text.slice(outlet.start, outlet.end), lined, outlet);
    card.genre ??= 'wire-report';
  }
  if (date) set('date', date.value, passages[date.block]!, date);
  if (card.place === null && title) {
    const index = passages.indexOf(title);
    const behind = mentions.find(
      (m) => m.passage === index && m.type === 'date' && /^\d{4}-\d{2}/.test(m.value ?? ''),
    );
    const place =
      behind &&
      mentions.findLast(
        (m) =>
          m.passage === index && m.type === 'location' && m.end <= behind.start && behind.start - m.end <= 3,
      );
    if (place) set('place', title.block.text.slice(place.start, place.end), title, place);
  }
  if (card.genre === null && turns.filter((turn) => turn.label !== null).length >= 2) {
    // Questions by nobody named are the press's.
    card.genre = turns.some((turn) => turn.role === 'question' && turn.speaker === null)
      ? 'press-conference'
      : 'transcript';
  }
  return card;
}

/** The longest heading before the text that is no date and no name of a section or a site. */
function titleOf(head: readonly Passage[]): Passage | null {
  const headings = head.filter(
    ({ block }) => block.kind === 'heading' && block.label === null && block.dateline === null,
  );
  let best: Passage | null = null;
  for (const passage of headings) {
    const words = passage.block.text.trim().split(/\s+/).length;
    if (words < 3 || /^\d{1,2}[:.]\d{2}/.test(passage.block.text.trim())) continue;
    if (!best || passage.block.text.length > best.block.text.length * 1.2) best = passage;
  }
  return best;
}

function spanOf(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function titleCase(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}’'-]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
