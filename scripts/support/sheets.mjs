// The project's own sheets of labels (test/sheets): how the analysis does on them, half by half. A sheet holds offsets and
// labels; the texts of raw documents lie beside the annotated sets.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const folder = path.join(root, 'test/sheets');
/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ id: string, half: 'tune' | 'aside', text: string, [labels: string]: any }} Labelled a line of a sheet with its text */

/**
 * The documents of a sheet, with their texts.
 * @param {string} name @param {string} data the folder of the annotated sets
 * @returns {Labelled[]}
 */
export function readSheet(name, data) {
  return readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const entry = JSON.parse(line);
      const own = entry.text && entry.text !== 'samples';
      const file = own ? path.join(folder, entry.text) : path.join(data, '../samples/raw', entry.id);
      if (!existsSync(file)) throw new Error(`There is no ${file}.`);
      const bytes = readFileSync(file);
      if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256)
        throw new Error(`${file} is not the text that was labelled.`);
      return { ...entry, id: own ? entry.text : entry.id, text: bytes.toString('utf8') };
    });
}

/** The words of a name that tell whose it is. */
const wordsOf = (/** @type {string} */ name) =>
  /** @type {string[]} */ (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/\b(?:mr|mrs|ms|dr|the|of)\b\.?/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );

/** Whether two names may be one's: the words of the shorter all stand in the longer. @param {string} a @param {string} b */
export function sameName(a, b) {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((/** @type {string} */ word) => long.includes(word));
}

/** Where the words of a span begin. @param {string} text @param {Span} span */
const wordStarts = (text, { start, end }) =>
  new Set([...text.slice(start, end).matchAll(/\S+/g)].map(({ index }) => start + index));

/** @param {Set<number>} a @param {Set<number>} b */
const jaccard = (a, b) => {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / (a.size + b.size - both);
};

/**
 * Turns: found when four fifths of the words are shared; the right speaker is the one of the label's name, nobody where there
 * is none, and a question where the sheet says no more.
 * @param {Labelled[]} sheet @param {Map<string, any>} analyses
 */
export function scoreTurns(sheet, analyses) {
  const count = { gold: 0, found: 0, hit: 0, right: 0, linked: 0, links: 0 };
  /** @type {string[]} */
  const misses = [];
  for (const { id, text, turns } of sheet) {
    const found = analyses.get(id)?.turns ?? [];
    count.found += found.length;
    /** @type {Map<number, number>} the index of the turn found for each in the sheet */
    const pairs = new Map();
    for (const [i, turn] of turns.entries()) {
      count.gold++;
      const words = wordStarts(text, turn);
      const match = found.findIndex(
        (/** @type {Span} */ other) => jaccard(words, wordStarts(text, other)) >= 0.8,
      );
      const say = `${id} ${turn.start} ${turn.speaker}: ${text.slice(turn.start, turn.start + 60).replace(/\s+/g, ' ')}`;
      if (match < 0) {
        misses.push(`missed ${say}`);
        continue;
      }
      count.hit++;
      pairs.set(i, match);
      const { speaker, role } = found[match];
      const isRight =
        turn.speaker === null
          ? speaker === null
          : turn.speaker === 'Question'
            ? role === 'question'
            : speaker !== null && sameName(turn.speaker, speaker.name);
      if (isRight) count.right++;
      else misses.push(`speaker ${speaker?.name ?? null} ${say}`);
      if (turn.answers !== undefined) {
        count.links++;
        if (found[match].answers !== undefined && found[match].answers === pairs.get(turn.answers))
          count.linked++;
      }
    }
    for (const other of found)
      if (
        !turns.some(
          (/** @type {Span} */ turn) => jaccard(wordStarts(text, turn), wordStarts(text, other)) >= 0.8,
        )
      )
        misses.push(
          `extra ${id} ${other.start}: ${text.slice(other.start, other.start + 60).replace(/\s+/g, ' ')}`,
        );
  }
  return { ...count, misses };
}

export const FIELDS = ['genre', 'title', 'place', 'date', 'outlet', 'number'];

/**
 * Document cards, field by field: right, wrong (a value where the sheet has none is wrong), left out.
 * @param {Labelled[]} sheet @param {Map<string, any>} analyses
 */
export function scoreCards(sheet, analyses) {
  /** @type {Record<string, { gold: number, right: number, wrong: number, invented: number }>} */
  const fields = {};
  /** @type {string[]} */
  const misses = [];
  const people = { gold: 0, found: 0, right: 0 };
  for (const { id, document } of sheet) {
    const card = analyses.get(id)?.document ?? {};
    for (const field of FIELDS) {
      const of = (fields[field] ??= { gold: 0, right: 0, wrong: 0, invented: 0 });
      const [want, got] = [document[field], card[field]];
      if (want) of.gold++;
      if (!got) {
        if (want) misses.push(`${id} ${field}: nothing for ${want}`);
        continue;
      }
      const same = want && (/^(?:genre|date|number)$/.test(field) ? want === got : sameName(want, got));
      if (same) of.right++;
      else {
        of.wrong++;
        if (!want) of.invented++;
        misses.push(`${id} ${field}: ${got} for ${want}`);
      }
    }
    const found = card.participants ?? [];
    people.gold += document.participants.length;
    people.found += found.length;
    for (const name of document.participants) {
      if (found.some((/** @type {string} */ other) => sameName(name, other))) people.right++;
      else misses.push(`${id} participant ${name} missed`);
    }
    for (const other of found)
      if (!document.participants.some((/** @type {string} */ name) => sameName(name, other)))
        misses.push(`${id} participant ${other} extra`);
  }
  return { fields, people, misses };
}

/**
 * Acts that a reader judged: what became of them. One is as it was where an act of the same name and actor stands there.
 * @param {Labelled[]} sheet @param {Map<string, any>} analyses
 */
export function scoreActs(sheet, analyses) {
  const count = { right: 0, wrong: 0, rightGone: 0, wrongGone: 0, changed: 0 };
  for (const { id, start, end, act, actor, rightAct, rightActor } of sheet) {
    const isRight = rightAct && rightActor === 'right';
    const here = (analyses.get(id)?.acts ?? []).filter(
      (/** @type {Span} */ other) => other.start < end && start < other.end,
    );
    const same = here.some(
      (/** @type {{ act: string, actor: string | null }} */ other) =>
        other.act === act && (actor === null ? other.actor === null : sameName(actor, other.actor ?? '')),
    );
    if (same) count[isRight ? 'right' : 'wrong']++;
    else if (here.length > 0) count.changed++;
    else count[isRight ? 'rightGone' : 'wrongGone']++;
  }
  return count;
}
