import fc from 'fast-check';
import { checkDocument, checkGrowth } from './checks';
import { checkLines, inputOf, linesOf } from './commandLine';
import { type Document, documentsOf } from './document';
import { type Budget, type Family, fuzz, type Outcome, shorten } from './fuzz';
import { grammarTexts } from './grammar';
import { mutationsOf } from './mutations';
import { hugeRepetitions, repeated, type Repetition, repetitionsOf } from './repetitions';
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

/** Each input of which is one document. */
function single<Input>(
  inputs: fc.Arbitrary<Input>,
  documentOf: (input: Input) => Document,
): Pick<Family<Input>, 'inputs' | 'count' | 'most' | 'print'> {
  return {
    inputs,
    count: () => 1,
    most: 1,
    print: (input) => {
      const { text, markdown } = documentOf(input);
      return Buffer.from(`${JSON.stringify({ id: markdown ? 'fuzz.md' : 'fuzz.txt', text })}\n`);
    },
  };
}

function documents(texts: fc.Arbitrary<string>): Family<Document> {
  return {
    ...single(documentsOf(texts), (document) => document),
    check: checkDocument,
    shorten: (document, fails) => {
      const withText = (units: readonly string[]) => ({ ...document, text: units.join('') });
      return withText(shorten(document.text.split(''), (units) => fails(withText(units))));
    },
  };
}

function repetitions(inputs: fc.Arbitrary<Repetition>): Family<Repetition> {
  return {
    ...single(inputs, (repetition) => repeated(repetition)),
    check: checkGrowth,
    shorten: (repetition) => repetition,
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
  // Those that take long stand last: they have what time is left.
  return {
    bytes: part(150, documents(byteTexts)),
    unicode: part(200, documents(unicodeTexts)),
    mutations: part(200, documents(mutations)),
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
    'command-line': part(90, {
      inputs: linesOf(short, LINES),
      count: (lines) => lines.length,
      most: LINES,
      check: (lines) => checkLines(cli, lines),
      shorten: (lines, fails) => [...shorten(lines, (fewer) => fails([...fewer]))],
      print: inputOf,
    }),
    grammar: part(350, documents(grammarTexts)),
    repetitions: part(10, repetitions(repetitionsOf(short))),
    huge: part(0.2, repetitions(hugeRepetitions)),
  };
}
