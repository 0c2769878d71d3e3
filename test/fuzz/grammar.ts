import fc from 'fast-check';
import { phrase, several } from './document';

/** Documents by a grammar: sentences with names, quotations and marks; paragraphs, turns and what stands around. */

const any = fc.constantFrom<string[]>;
/** A thing, or else nothing. */
const maybe = (what: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), what);

const LAST = ['Orlo', 'Brandt', 'Šimić', 'O’Neill-Smith', 'van der Meer', 'al-Haddad', 'Lim', 'N’Diaye', 'I'];
const last = any(...LAST);
const person = fc.oneof(
  phrase`${any('Ana', 'Đuro', 'J. R.', 'Mary-Jane', 'Lim Wei', 'Sheikh', 'May', 'Georgia', 'St.')} ${last}`,
  last,
);
const office = any(
  'Foreign Minister',
  'Prime Minister',
  'Acting President',
  'Deputy Secretary-General',
  'Mr.',
  'H.E. Ms.',
  'the U.S. envoy',
  'spokeswoman',
);
const place = any(
  'Norway',
  'Côte d’Ivoire',
  'Türkiye',
  'Port Sabel',
  'the U.A.E.',
  'Washington, D.C.',
  'Chad',
);
const body = any('the United Nations', 'NATO', 'the Ministry of Foreign Affairs', 'Reuters', 'the G-7', 'AU');
const theme = any(
  'the grain corridor',
  'Resolution 2231 (2015)',
  'S/2024/211',
  'Article 5',
  'the Oslo Accords',
);
const amount = any('$40 million', '€1.5', '3.5 %', '1,000,000 tonnes', '5–7 km', 'a third', 'No. 10');
const time = any(
  'on Friday',
  'on 11 June 2021',
  'June 31, 1900',
  '10.05 a.m.',
  'from 5 to 7 May',
  'in the 1990s',
);
const verb = any(
  'said',
  'told reporters',
  'added',
  'warned',
  'asked',
  'called for',
  'condemned',
  'quoted',
  'says',
);
const pronoun = any(
  'he',
  'She',
  'they',
  'the minister',
  'the two sides',
  'a source who asked not to be named',
);
const who = fc.oneof(person, phrase`${office} ${person}`, phrase`${place}’s ${office}`, pronoun, body);

const clause = fc.oneof(
  phrase`we are ready to talk about ${theme}`,
  phrase`${place} and ${place} signed ${theme} ${time}`,
  phrase`nothing has changed, and ${amount} is not enough`,
  any(
    'No',
    'it is so...',
    'Why?',
    'the so-called',
    'go!',
    'yes — or no — or',
    'the dogs’ masters’ rules',
    '',
  ),
);

const MARKS: [open: string, close: string][] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['« ', ' »'],
  ['„', '“'],
  ['‹', '›'],
  ['``', "''"],
  ['“', ''],
  ['', '”'],
  ['"', '”'],
  ['”', '“'],
  ['“‘', '’”'],
];
const marks = fc.constantFrom(...MARKS);
const end = any('', ',', '.', '?', '!', '...', '…', '—', '.,');
const marked = (words: fc.Arbitrary<string>) =>
  fc.tuple(marks, words, end).map(([[open, close], inside, last]) => open + inside + last + close);

const { quotation } = fc.letrec<{ quotation: string }>((tie) => ({
  quotation: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    marked(clause),
    marked(phrase`${clause}. ${clause}`),
    marked(phrase`${clause}, ${tie('quotation')} ${verb} ${who}`),
  ),
}));

const sentence = fc.oneof(
  phrase`${quotation} ${who} ${verb} ${time}.`,
  phrase`${quotation} ${verb} ${who}. ${quotation}`,
  phrase`${quotation} ${who} ${verb}, ${quotation}`,
  phrase`${who} ${verb}: ${quotation}`,
  phrase`${who} ${verb} that ${clause}, calling it ${quotation}.`,
  phrase`According to ${who}, ${clause}.`,
  phrase`${body} quoted ${who} as saying ${quotation}.`,
  phrase`${who}, ${office} of ${place}, ${verb} ${clause} (${body}).`,
  phrase`The “${theme}” of ${person} "${last}" ${last} ${time} cost ${amount}.`,
  phrase`${quotation}`,
  phrase`${clause}`,
);
const paragraph = several(sentence, ' ', { maxLength: 4 });

const label = fc.oneof(
  any('Q', 'A', 'QUESTION', 'Question 2', 'Answer', 'THE PRESIDENT', 'MODERATOR', '[00:01:12] Speaker 1'),
  phrase`${office} ${person}`,
  phrase`${person} (${place}) (spoke in French)`,
  phrase`${person}`.map((name) => name.toUpperCase()),
);
const turn = fc.oneof(
  phrase`${label}: ${paragraph}`,
  phrase`${label}:\n${paragraph}`,
  phrase`${label}  ${paragraph}`,
  phrase`**${label}:** ${paragraph}`,
  phrase`${paragraph} ${label}: ${clause}? ${label}: ${clause}.`,
  phrase`${label}:`,
);

const heading = fc.oneof(
  phrase`${place}, ${time}. /${body}/. ${sentence}`,
  phrase`${place} (${body}) — ${sentence}`,
  phrase`Joint Statement by ${who} and ${who}`,
  phrase`Remarks of ${who} at ${body}, ${place}, ${time}`,
  phrase`${body}\n\n${theme}\n${time}`,
);

/** What stands around prose in plain text and in Markdown. */
const around = fc.oneof(
  phrase`# ${sentence}`,
  phrase`${sentence}\n===`,
  phrase`> ${sentence}\n> ${sentence}\n>> ${sentence}`,
  phrase`- ${sentence}\n- ${sentence}\n  1. ${clause}`,
  phrase`| ${who} | ${quotation} |\n|---|---|\n| ${place} | ${amount} |`,
  phrase`\`\`\`\n${sentence}\n\`\`\``,
  phrase`\`\`\`\n${sentence}`,
  phrase`---\ntitle: ${sentence}\n---`,
  phrase`<!-- ${sentence} --><b>${sentence}</b> &amp; &ldquo;${clause}&rdquo;`,
  phrase`[${sentence}](https://example.org/${theme} "${clause}") ![${who}](a.png)[^1]`,
  phrase`***${who}*** __${verb}__ *${quotation}* \`${clause}\` ~~${sentence}~~`,
  phrase`[^1]: ${sentence}\n[ref]: <https://example.org>`,
  phrase`${maybe(body)}     Page 3 of 7\f${maybe(time)}`,
  any(
    '***',
    '* * *',
    '--',
    '© 2021 All rights reserved',
    'Share',
    'https://example.org/a?b=c',
    'a@b.example',
  ),
);

/** Broken into lines at a width, as old texts are. */
const wrapped = fc
  .tuple(paragraph, fc.integer({ min: 1, max: 80 }), any('\n', '\n    ', '\r\n', '-\n'))
  .map(([text, width, lineBreak]) =>
    text.replace(new RegExp(`(.{${width},}?) `, 'g'), (_, line: string) => line + lineBreak),
  );

const block = fc.oneof(paragraph, turn, wrapped, heading, around);
const gap = fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n', '\n\n\n\n', '\u2029', '\n\n    ');

export const grammarTexts: fc.Arbitrary<string> = fc
  .tuple(maybe(heading), fc.array(fc.tuple(block, gap), { maxLength: 8 }))
  .map(([head, blocks]) => [head, ...blocks.flatMap(([text, behind]) => [text, behind])].join(''));
