import fc from 'fast-check';
import { checkDocument, checkGrowth } from './checks';
import { checkLines, inputOf, linesOf } from './commandLine';
import { type Document, documentsOf } from './document';
import { type Budget, type Family, fuzz, type Outcome, shorten } from './fuzz';
import { grammarTexts } from './grammar';
import { mutationsOf } from './mutations';
import { hugeTexts, repetitionsOf } from './repetitions';
import { byteTexts, unicodeTexts } from './soup';
import { type Change, checkVersions, textsOf, versionsOf } from './versions';

/** Some of all documents: `share` says how many of a thousand. */
export interface Part {
  share: number;
  fuzz: (budget: Budget) => Outcome;
}

function part<Input>(share: number, family: Family<Input>): Part {
  return { share, fuzz: (budget) => fuzz(family, budget) };
}

function documents(texts: fc.Arbitrary<string>, check: (document: Document) => void): Family<Document> {
  return {
    inputs: documentsOf(texts),
    count: () => 1,
    most: 1,
    check,
    shorten: (document, fails) => {
      const withText = (units: readonly string[]) => ({ ...document, text: units.join('') });
      return withText(shorten(document.text.split(''), (units) => fails(withText(units))));
    },
    print: ({ text, markdown }) =>
      Buffer.from(JSON.stringify({ id: markdown ? 'fuzz.md' : 'fuzz.txt', text })),
  };
}

/** Lines for one run of the command line, which takes longer to start than to answer them. */
const LINES = 200;

/**
 * All families by name.
 * @param fixtures the texts of documents to change
 * @param cli the command line's bundle
 */
export function familiesOf(fixtures: readonly string[], cli: string): Record<string, Part> {
  const mutations = mutationsOf(fixtures);
  const short = fc.oneof(grammarTexts, mutations, byteTexts, unicodeTexts);
  return {
    grammar: part(350, documents(grammarTexts, checkDocument)),
    mutations: part(200, documents(mutations, checkDocument)),
    bytes: part(150, documents(byteTexts, checkDocument)),
    unicode: part(200, documents(unicodeTexts, checkDocument)),
    versions: part(100, {
      inputs: versionsOf(fc.oneof(grammarTexts, mutations)),
      count: ({ changes }) => changes.length + 1,
      most: 7,
      check: checkVersions,
      shorten: (versions, fails) => {
        const withChanges = (changes: readonly Change[]) => ({ ...versions, changes: [...changes] });
        return withChanges(shorten(versions.changes, (fewer) => fails(withChanges(fewer))));
      },
      print: (versions) =>
        Buffer.from(
          textsOf(versions)
            .map((text, i) => JSON.stringify({ id: `version ${i}`, text }))
            .join('\n'),
        ),
    }),
    repetitions: part(10, documents(repetitionsOf(short), checkGrowth)),
    huge: part(0.2, documents(hugeTexts, checkGrowth)),
    'command-line': part(90, {
      inputs: linesOf(short, LINES),
      count: (lines) => lines.length,
      most: LINES,
      check: (lines) => checkLines(cli, lines),
      shorten: (lines, fails) => [...shorten(lines, (fewer) => fails([...fewer]))],
      print: inputOf,
    }),
  };
}
