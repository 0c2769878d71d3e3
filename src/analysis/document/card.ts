import type { Analysis, DocumentCard, Span } from '../analysis';
import type { DatedNames, Mention } from '../names/names';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { titleCase } from '../tokens/titleCase';
import type { TurnDraft } from '../transcript/turns';
import { genreOf } from './genre';
import { outletOf } from './outlet';
import { participantsOf } from './participants';
import { placeAlone, placeOfMeeting } from './place';
import { addressedTitle, titleOf } from './title';

/** A document's first blocks hold what it says of itself. */
const HEAD = 12;
/** In these one person or side meets another, and the text says where. */
const OF_MEETINGS = /^(?:readout|joint-statement|communique|transcript)$/;

/**
 * What a document says of itself: title, place, date, outlet and number from its head, genre from the title's words or the
 * form, participants from who speaks and meets. What it does not say stays null.
 * @param text the document's
 * @param found what the stages before found
 */
export function readCard(
  text: string,
  passages: readonly Passage[],
  { mentions, date }: DatedNames,
  turns: readonly TurnDraft[],
  found: Analysis,
): DocumentCard {
  const { document: card } = found;
  const mentionsOf = byPassage(mentions);
  const set = (
    field: 'title' | 'place' | 'date' | 'outlet' | 'number',
    value: string,
    { block }: Passage,
    span: Span,
  ): void => {
    card[field] = value;
    card.sources[field] = { start: block.start + span.start, end: block.start + span.end };
  };
  const head = passages.slice(0, HEAD);
  const body = head.findIndex(
    ({ block }) => block.label !== null || (block.kind === 'paragraph' && block.text.length > 200),
  );
  const above = head.slice(0, body < 0 ? head.length : body);
  const alone = above.map((passage) => placeAlone(passage, mentionsOf.get(passages.indexOf(passage)) ?? []));
  const outlet = outletOf(above, text);
  const titled = above.filter((_, i) => !alone[i]);
  const here = (passage: Passage): readonly Mention[] => mentionsOf.get(passages.indexOf(passage)) ?? [];
  const heading = addressedTitle(head, text) ?? titleOf(titled, titled.map(here), text);
  const title = heading?.passage;
  if (heading) {
    card.title = heading.words;
    card.sources.title = { start: heading.start, end: heading.end };
  }
  const lined = head.find(({ block }) => block.dateline !== null);
  if (lined) {
    const { place, outlet: agency } = lined.block.dateline!;
    if (place) set('place', titleCase(lined.block.text.slice(place.start, place.end)), lined, place);
    if (agency) set('outlet', lined.block.text.slice(agency.start, agency.end), lined, agency);
  }
  if (outlet && card.outlet === null) set('outlet', outlet.value, outlet.passage, outlet.span);
  if (date) set('date', date.value, passages[date.block]!, date);
  const number = numberOf(above);
  if (number) set('number', number.value, number.passage, number.span);
  const reported = found.quotes.filter(({ cue }) => cue !== null).length;
  const direct = found.quotes.filter(({ kind }) => kind === 'direct').length;
  card.genre = RESOLUTION.test(card.number ?? '')
    ? 'resolution'
    : genreOf({
        title: card.title,
        isNews: lined !== undefined || outlet?.isPaper === true,
        passages,
        turns,
        reported,
        direct,
      });
  if (card.place === null && title) {
    const place = placeInTitle(mentionsOf.get(passages.indexOf(title)) ?? []);
    if (place) set('place', title.block.text.slice(place.start, place.end), title, place);
  }
  if (card.place === null) {
    const line = alone.findIndex((span) => span !== null);
    if (line >= 0)
      set(
        'place',
        above[line]!.block.text.slice(alone[line]!.start, alone[line]!.end),
        above[line]!,
        alone[line]!,
      );
  }
  if (card.place === null && card.genre !== null && OF_MEETINGS.test(card.genre)) {
    const first = passages.findIndex(({ block }) => block.kind === 'paragraph' && block.label === null);
    const place =
      first < 0 || first > HEAD ? null : placeOfMeeting(passages[first]!, mentionsOf.get(first) ?? []);
    if (place)
      set('place', passages[first]!.block.text.slice(place.start, place.end), passages[first]!, place);
  }
  card.participants = participantsOf(found, passages, mentionsOf);
  return card;
}

/** "…, Moscow, September 28, 2021": the place right before the day. */
function placeInTitle(mentions: readonly Mention[]): Mention | undefined {
  const day = mentions.find(({ type, value }) => type === 'date' && /^\d{4}-\d{2}/.test(value ?? ''));
  return (
    day &&
    mentions.findLast(({ type, end }) => type === 'location' && end <= day.start && day.start - end <= 3)
  );
}

const RESOLUTION = /^Resolution\b|\/RES\//;
const NUMBER =
  /\b(?:S|A|E|HRC|A\/HRC|ECE|FCCC)\/(?:[A-Z]{1,4}[./])?(?:\d{1,4}\/)?(?:PV\.|L\.|RES\/)?\d{1,5}(?:\/\d{1,5})?(?:\s\(\d{4}\)|\/(?:Add|Rev|Corr)\.\d{1,2})?(?![\w/])|\b(?:Proclamation|Executive Order|Presidential Determination(?: No\.?)?|Resolution)\s(?:No\.?\s)?\d{1,5}(?:[-–/]\d{1,5})?(?:\s\(\d{4}\))?/;

/** The number under which a body or an office files the document, where the head gives it. */
function numberOf(head: readonly Passage[]): { value: string; passage: Passage; span: Span } | null {
  for (const passage of head) {
    const match = passage.block.text.length < 300 ? NUMBER.exec(passage.block.text) : null;
    if (match)
      return { value: match[0], passage, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}
