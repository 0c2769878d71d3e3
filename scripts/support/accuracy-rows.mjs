// The rows of the table of accuracy: what the scorer tells of a set, and what the project's own sheets tell.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeSet, readLines } from './sets.mjs';
import { readSheet, scoreActs, scoreCards, scoreTurns } from './sheets.mjs';
import { percent } from './tables.mjs';

/** @typedef {Record<string, any>} Scores what score.mjs prints with --json */
/** @typedef {[of: string, gold: number | null, p: number | null, r: number | null, f1: number | null, also: string]} Row */

export const outOf = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole ? part / whole : null;
/** Leaves out what the scorer could not tell. */
const notes = (/** @type {[string, number | null | undefined][]} */ ...pairs) =>
  pairs.flatMap(([label, x]) => (typeof x === 'number' ? [`${label} ${percent(x)}`] : [])).join(', ');

/** @type {Record<string, (scores: Scores) => Row[]>} the rows of the table, by task */
export const ROWS = {
  ner: ({ all, core, overlapRecall, ...types }) => [
    prf('people, bodies, places, nationalities', core),
    prf('all types', all, notes(['overlap recall', overlapRecall])),
    ...Object.entries(types)
      .filter(([, score]) => score.ng)
      .map(([type, score]) => prf(type, score)),
  ],
  persons: ({ p, r, f1, mentions }) => [['who is who (B³)', mentions, p, r, f1, '']],
  quotes: ({ precision, precisionMarked, found, missingDocs: _, ...kinds }) => [
    ['quotes of all kinds', null, precision, null, null, `${found} found; ${notes(['with marks: precision', precisionMarked])}`],
    ...Object.entries(kinds).map(
      /** @returns {Row} */ ([kind, k]) => [
        `quotes: ${kind}`,
        k.gold,
        null,
        k.recall,
        null,
        notes(
          ['exact', k.exactRecall],
          ['source P', k.sourcePrecision],
          ['source R', k.sourceRecall],
          ['speaker right', k.speakerAccuracy],
          ['wrong', k.speakerWrong],
          ['none', k.speakerAccuracy === null ? null : Math.max(0, 1 - k.speakerAccuracy - k.speakerWrong)],
          ['cue', k.cueAccuracy],
        ),
      ],
    ),
  ],
  confidence: ({ attributed, expectedError, worst }) => [
    ['confidence', attributed, null, null, null, notes(['expected error', expectedError], ['worst tenth', worst])],
  ],
  turns: ({ turns, exactRecall, speakerAccuracy }) => [
    prf('turns', turns, notes(['exact', exactRecall], ['speaker right', speakerAccuracy])),
  ],
  topics: ({ gold, precision, recall }) => [['topics, best ten', gold, precision, recall, null, '']],
  acts: ({ gold, explicit, implicit, actorAccuracy }) => [
    ['acts', gold, null, null, null, notes(['explicit found', explicit], ['implicit found', implicit], ['actor right', actorAccuracy])],
  ],
  document: ({ participants, ...fields }) => [
    ...Object.entries(fields)
      .filter(([, field]) => typeof field === 'object')
      .map(
        /** @returns {Row} */ ([name, { gold, right, wrong, invented }]) => {
          const p = outOf(right, right + wrong);
          return [`document: ${name}`, gold, p, outOf(right, gold), null, `${right} right, ${wrong} wrong (${invented} where there is none)`];
        },
      ),
    ['document: participants', null, null, participants, null, ''],
  ],
}; // prettier-ignore

/** @type {(of: string, score: { p: number, r: number, f1: number, ng: number }, also?: string) => Row} */
function prf(of, { p, r, f1, ng }, also = '') {
  return [of, ng, p, r, f1, also];
}

/** The project's own sheets, by the half on which rules were made and the one kept aside (test/sheets). */
export const SHEETS = /** @type {const} */ ([
  ['turns', 'tune'],
  ['turns', 'aside'],
  ['cards', 'tune'],
  ['cards', 'aside'],
  ['acts', 'judged'],
]);

/**
 * How the analysis does on half a sheet.
 * @param {'turns' | 'cards' | 'acts'} name @param {'tune' | 'aside' | 'judged'} half @param {string} data @param {string} scratch
 * @param {string[]} misses gets what was missed
 */
export function sheetRows(name, half, data, scratch, misses) {
  const sheet = readSheet(name, data).filter((document) => document.half === half);
  const gold = path.join(scratch, 'gold.jsonl');
  const documents = [...new Map(sheet.map(({ id, text }) => [id, { id, text }])).values()];
  writeFileSync(gold, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  const analyses = new Map(readLines(analyzeSet({ gold, documents }, scratch).pred).map((a) => [a.id, a]));
  const set = `sheet of ${name}, ${half}`;
  if (name === 'acts') {
    const { right, wrong, rightGone, wrongGone, changed } = scoreActs(sheet, analyses);
    const also = `${right} right, ${wrong} wrong; no longer shown: ${rightGone} right, ${wrongGone} wrong; shown otherwise: ${changed}`;
    return [line(set, ['acts shown', sheet.length, outOf(right, right + wrong), null, null, also])];
  }
  if (name === 'turns') {
    const { gold: all, found, hit, right, linked, links, misses: missed } = scoreTurns(sheet, analyses);
    misses.push(`${set}\n${missed.join('\n')}`);
    const [p, r] = [hit / found, hit / all];
    const also = notes(['speaker right', right / all], ['linked to the right question', linked / links]);
    return [line(set, ['turns', all, p, r, (2 * hit) / (found + all), also])];
  }
  const { fields, people, misses: missed } = scoreCards(sheet, analyses);
  misses.push(`${set}\n${missed.join('\n')}`);
  return [
    ...Object.entries(fields).map(([field, { gold: all, right, wrong, invented }]) =>
      line(set, [
        `document: ${field}`,
        all,
        outOf(right, right + wrong),
        outOf(right, all),
        null,
        `${right} right, ${wrong} wrong (${invented} where there is none) of ${sheet.length}`,
      ]),
    ),
    line(set, [
      'document: participants',
      people.gold,
      outOf(people.right, people.found),
      outOf(people.right, people.gold),
      null,
      '',
    ]),
  ];
}

/** @param {string} set @param {Row} row */
export function line(set, [of, gold, p, r, f1, also]) {
  return [set, of, gold === null ? '' : String(gold), percent(p), percent(r), percent(f1), also];
}
