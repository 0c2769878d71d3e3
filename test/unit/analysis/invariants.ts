import assert from 'node:assert/strict';
import type { Analysis, DocumentCard, Quote, Span } from '../../../src/analysis/analysis';
import { RULES } from '../../../src/analysis/quotes/rules';

/** What holds of the analysis of any text; each throws an error that says what does not. */

/** Every span of an analysis, by the field that has it. */
function* spansOf({ entities, turns, quotes, marks, acts, topics, notices, document }: Analysis) {
  const lists: Record<string, readonly Span[]> = {
    entities,
    turns,
    quotes,
    marks,
    acts,
    objects: acts.flatMap(({ object }) => object ?? []),
    fragments: quotes.flatMap(({ fragments }) => fragments),
    source: quotes.flatMap(({ source }) => source ?? []),
    cue: quotes.flatMap(({ cue }) => cue ?? []),
    mentions: topics.flatMap(({ mentions }) => mentions),
    notices: notices.flatMap(({ start, end }) => (start === undefined ? [] : { start, end: end! })),
  };
  for (const [field, spans] of Object.entries(lists)) for (const span of spans) yield [field, span] as const;
  for (const [field, span] of Object.entries(document.sources)) yield [`sources.${field}`, span] as const;
}

/** Each span lies in the text, is not empty, splits no surrogate pair and has no white space at its ends. */
export function assertValid(text: string, analysis: Analysis): void {
  for (const [field, { start, end }] of spansOf(analysis)) {
    const what = `${field} [${start}, ${end})`;
    assert(Number.isInteger(start) && Number.isInteger(end), `${what} is no pair of integers`);
    assert(0 <= start && start < end && end <= text.length, `${what} is empty or outside the text`);
    assert(!/\s/.test(text[start]! + text[end - 1]!), `${what} has white space at an end`);
    assert(!splits(text, start) && !splits(text, end), `${what} splits a surrogate pair`);
  }
  for (const { start, end, body } of analysis.turns) {
    const what = `body ${body} of the turn [${start}, ${end})`;
    assert(start <= body && body <= end, `${what} is outside`);
    assert(body === end || !/\s/.test(text[body]!), `${what} is white space`);
    assert(!splits(text, body), `${what} splits a surrogate pair`);
  }
}

/** Whether an offset is between the two halves of a letter. */
function splits(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}

/** What one field of the analysis says holds in the others. */
export function assertCoherent(analysis: Analysis): void {
  const { document, entities, names, turns, quotes, marks, speakers, acts, topics } = analysis;
  for (const { id, type } of entities)
    assert(names[id]?.type === type, 'a name has another type than its mention');
  assertApart('entities', entities);
  assertApart('turns', turns);
  assertOrdered('quotes', quotes);
  assertOrdered('marks', marks);
  for (const [i, { answers }] of turns.entries()) {
    if (answers === undefined) continue;
    assert(answers < i, `turn ${i} answers turn ${answers}, which is none before it`);
    assert.equal(turns[answers]!.role, 'question', `the role of turn ${answers}, which turn ${i} answers`);
  }
  for (const [i, quote] of quotes.entries()) assertQuote(i, quote);
  for (const { speaker, addressee, relay } of quotes)
    for (const id of [speaker, addressee, relay].flatMap((who) => who?.members ?? []))
      assert(names[id], 'one of those who speak together has no name');
  assertSpeakers(analysis);
  const ids = new Set(speakers.map(({ id }) => id));
  for (const [i, { start, end, object, strength, actor }] of acts.entries()) {
    assert(i === 0 || acts[i - 1]!.start <= start, `act ${i} stands before the one before it`);
    assert(!object || (start <= object.start && object.end <= end), `the object of act ${i} is outside`);
    assert(Number.isInteger(strength) && strength >= 1 && strength <= 5, `the strength of act ${i}`);
    assert(actor !== '', `the actor of act ${i}`);
  }
  for (const [i, topic] of topics.entries()) {
    assert(0 <= topic.score && topic.score <= (topics[i - 1]?.score ?? 1), `the score of topic ${i}`);
    assertOrdered(`mentions of topic ${i}`, topic.mentions);
    for (const id of topic.speakers) assert(ids.has(id), `who speaks of topic ${i} is no speaker`);
  }
  const card: Record<string, DocumentCard[keyof DocumentCard]> = { ...document };
  for (const field of Object.keys(document.sources))
    assert(card[field], `the source of the document’s ${field} has no value`);
  assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, 'JSON does not keep all of the analysis');
}

function assertQuote(i: number, { start, end, fragments, source, cue, confidence, rule }: Quote): void {
  assert.deepEqual([start, end], [fragments[0]!.start, fragments.at(-1)!.end], `the bounds of quote ${i}`);
  assertApart(`fragments of quote ${i}`, fragments);
  for (const fragment of fragments)
    for (const word of [source, cue])
      assert(!word || apart(word, fragment), `the source or cue of quote ${i} is in the quote`);
  assert(0 <= confidence && confidence <= 1, `the confidence of quote ${i}`);
  assert(Object.hasOwn(RULES, rule), `there is no such rule as that of quote ${i}`);
}

/** Each who speaks is listed once, with all his quotes and turns and nobody else’s. */
function assertSpeakers({ speakers, quotes, turns }: Analysis): void {
  assert.equal(new Set(speakers.map(({ id }) => id)).size, speakers.length, 'a speaker is listed twice');
  for (const [field, said] of Object.entries({ quotes, turns })) {
    const listed = new Map<number, string>();
    for (const { id, [field as 'quotes' | 'turns']: list } of speakers) {
      for (const i of list) listed.set(i, id);
      assert(
        list.every((i, n) => i > (list[n - 1] ?? -1) && i < said.length),
        `the ${field} of a speaker are not in order`,
      );
    }
    for (const [i, { speaker }] of said.entries())
      assert(listed.get(i) === speaker?.id, `${field}[${i}] is not listed with its speaker`);
  }
  for (const { words, quotes: own, turns: held } of speakers) {
    assert(own.length + held.length > 0, 'a speaker says nothing');
    assert(Number.isInteger(words) && words >= 0, `a speaker speaks ${words} words`);
  }
}

function assertOrdered(field: string, spans: readonly Span[]): void {
  for (const [i, { start }] of spans.entries())
    assert(i === 0 || spans[i - 1]!.start <= start, `${field}: the one at ${start} is out of order`);
}

function assertApart(field: string, spans: readonly Span[]): void {
  for (const [i, { start }] of spans.entries())
    assert(i === 0 || spans[i - 1]!.end <= start, `${field}: the one at ${start} begins in the one before`);
}

const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
