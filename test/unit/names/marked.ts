import { layOut } from '../../../src/analysis/layout/layout';
import { findAcronyms } from '../../../src/analysis/names/acronyms';
import { candidateOf, type Spotted, Sure } from '../../../src/analysis/names/candidate';
import { identify } from '../../../src/analysis/names/identity';
import { lexicon } from '../../../src/analysis/names/lexicon';
import type { Names } from '../../../src/analysis/names/names';
import { Vocabulary } from '../../../src/analysis/names/vocabulary';
import { spot } from '../../../src/analysis/names/spot';
import { drain } from '../../../src/analysis/steps';
import { tokenize } from '../../../src/analysis/tokens/tokens';

type Marked = 'person' | 'organization';

/** The identities of a text, with the words of each mention of the marked type. */
export interface Identified extends Names {
  words: { id: string; words: string }[];
}

/**
 * Identifies a text whose names of one type are told, so that a test asks for identity and not for the finding of names;
 * places and peoples are those that the knowledge base holds.
 * @param named the names' words as they stand in the text
 */
export function identified(text: string, type: Marked, named: readonly string[]): Identified {
  const blocks = layOut(text, false);
  const vocabulary = new Vocabulary(lexicon());
  const document = blocks.map((block, index) => {
    const spotted = spot({ block, tokens: tokenize(block.text) }, lexicon(), vocabulary);
    return { ...spotted, candidates: candidates(spotted, type, named), index };
  });
  const names = drain(identify(document, document.flatMap(findAcronyms)));
  const words = names.mentions
    .filter((mention) => mention.type === type)
    .map(({ id, passage, start, end }) => ({ id, words: blocks[passage]!.text.slice(start, end) }));
  return { ...names, words };
}

/** The marked names, and the known ones beside them; what lies in a longer name gives way. */
function candidates(spotted: Spotted, type: Marked, named: readonly string[]): Spotted['candidates'] {
  const { units, passage } = spotted;
  const found: Spotted['candidates'] = [];
  const free = (from: number, to: number): boolean => !found.some((c) => c.from < to && from < c.to);
  const byLength = [...new Set(named)].sort((a, b) => b.length - a.length);
  for (const name of byLength) {
    for (let at = passage.block.text.indexOf(name); at >= 0; at = passage.block.text.indexOf(name, at + 1)) {
      const from = units.starts.indexOf(at);
      const to = units.ends.indexOf(at + name.length) + 1;
      if (from < 0 || to === 0 || !free(from, to)) continue;
      const candidate = candidateOf(units, from, to, type, Sure.sure, null);
      const known = spotted.candidates.find((c) => c.from === from && c.to === to && c.type === type);
      candidate.entry = known?.entry ?? null;
      const title = spotted.titles.get(from);
      if (type === 'person' && title && !/^(?:of|for|the|and|to)$/.test(units.keys[from - 1]!))
        candidate.title = title;
      found.push(candidate);
    }
  }
  const others = spotted.candidates.filter(({ from, to, entry, type: other }) => entry !== null && other !== 'person' && free(from, to)); // prettier-ignore
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

/**
 * The groups that the marked names of a text fall into, each as its mentions' words.
 * @param expected the groups that a test expects: they say which names are in the text
 */
export function groups(text: string, type: Marked, expected: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  const named = expected.flatMap((group) => group.split(' | '));
  for (const { id, words } of identified(text, type, named).words)
    found.set(id, [...(found.get(id) ?? []), words]);
  return [...found.values()].map((words) => words.join(' | '));
}
