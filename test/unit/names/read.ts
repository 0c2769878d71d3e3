import { layOut } from '../../../src/analysis/layout/layout';
import { findNames, type Names } from '../../../src/analysis/names/names';
import { drain } from '../../../src/analysis/steps';
import { tokenize } from '../../../src/analysis/tokens/tokens';

/** A document's names, with the words of each mention, as a user would see them. */
export interface Reading extends Names {
  /** `type: words` of each mention, in order. */
  seen: string[];
  /** The id of the mention with these words; of the last one when there are several. */
  id(words: string): string | undefined;
  /** The ids of all mentions with these words, in order. */
  ids(words: string): string[];
}

export function read(text: string): Reading {
  const passages = layOut(text, false).map((block) => ({ block, tokens: tokenize(block.text) }));
  const names = drain(findNames(passages));
  const words = names.mentions.map((m) => {
    const { block } = passages[m.passage]!;
    return text.slice(block.start + m.start, block.start + m.end).replace(/\s+/g, ' ');
  });
  const ids = (wanted: string): string[] =>
    names.mentions.filter((_, i) => words[i] === wanted).map((m) => m.id);
  return {
    ...names,
    seen: names.mentions.map((m, i) => `${m.type}: ${words[i]!}`),
    ids,
    id: (wanted) => ids(wanted).at(-1),
  };
}

/** The mentions of one type. */
export const only = (reading: Reading, type: string): string[] =>
  reading.seen.filter((s) => s.startsWith(`${type}: `)).map((s) => s.slice(type.length + 2));
