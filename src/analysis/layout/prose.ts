import type { Block } from './layout';

/** Why a document is not analysed: a word for programs, a sentence for people. */
export interface Declined {
  reason: 'empty' | 'binary' | 'not-english' | 'not-prose';
  message: string;
}

/** Enough of a long document to judge it by. */
const SAMPLE_CHARS = 20_000;

const FUNCTION_WORDS = new Set(
  'the of and to in a is that for on with as was at by it be from are this an or have has had not which their its will were been we they he his but who more than also would our there you she her'.split(
    ' ',
  ),
);

/**
 * Tells English prose from what else stands in .txt and .md files: lists of requirements, logs, licences, software
 * documentation, other languages. English prose has some 35 to 50 function words in 100, and most of its text stands
 * in sentences.
 * @returns null for a text to analyse
 */
export function declines(text: string, blocks: readonly Block[]): Declined | null {
  if (text.trim() === '') return { reason: 'empty', message: 'The document is empty.' };
  const head = text.slice(0, SAMPLE_CHARS);
  const controls = countMatches(head, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g);
  if (controls > 4 && controls / head.length > 0.002)
    return { reason: 'binary', message: 'This does not look like text.' };
  let prose = 0;
  let sentences = 0;
  let read = 0;
  let words = 0;
  let common = 0;
  let letters = 0;
  let foreign = 0;
  for (const block of blocks) {
    if (read > SAMPLE_CHARS) break;
    read += block.text.length;
    if (block.kind === 'opaque') continue;
    // Who speaks is no part of what is said.
    const from = block.label?.body ?? 0;
    const found = block.text.slice(from, from + SAMPLE_CHARS).match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
    words += found.length;
    const frequent = found.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
    common += frequent;
    for (const word of found) {
      letters += word.length;
      if (/[^\p{Script=Latin}'’]/u.test(word)) foreign += word.length;
    }
    if (
      /[\p{Ll}\d"'”’)\]][.!?]["'”’)\]]*\s*$|[:—–]\s*$/u.test(block.text) ||
      found.length >= 25 ||
      // A clause of a resolution: "Recalling the agreement on the river;"
      (found.length >= 4 &&
        frequent / found.length >= 0.2 &&
        /[,;](?:\s(?:and|or))?$/.test(block.text.trimEnd()))
    ) {
      sentences += block.text.length;
    }
    prose += block.text.trim().length;
  }
  if (words === 0) return { reason: 'not-prose', message: 'There is no English prose here.' };
  if (foreign > letters * 0.5) return { reason: 'not-english', message: 'This text is not in English.' };
  const share = common / words;
  const machine = countMatches(
    head,
    /(?:==|>=|<=|=>|::|\(\)|\{\s|\}\s|^[ \t]*\$\s|\bnpm |\bpip |(?<!^[ \t]{0,4}[[(]?)\b\d{2}:\d{2}:\d{2}\b|\b(?:INFO|DEBUG|WARN|ERROR)\b|`[^`\n]+`|^```)/gm,
  );
  if (machine >= 5 && machine / words > 0.02)
    return { reason: 'not-prose', message: 'This looks like a technical file, not prose.' };
  if (isLicence(head)) return { reason: 'not-prose', message: 'This looks like a licence.' };
  if (words >= 8 && share < 0.16) {
    const latin = words >= 40 && sentences > prose * 0.4;
    return latin
      ? { reason: 'not-english', message: 'This text does not look like English.' }
      : { reason: 'not-prose', message: 'This does not look like prose.' };
  }
  if (words < 8 && share === 0)
    return { reason: 'not-prose', message: 'There is too little text to analyse.' };
  if (words >= 60 && sentences < prose * 0.25)
    return { reason: 'not-prose', message: 'This looks like a list, not prose.' };
  return null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The grants of common licences, word for word: MIT, BSD, ISC, Blue Oak, and a vendor's own. */
const GRANT =
  /permission is hereby granted, free of charge|redistribution and use in source and binary forms|permission to use, copy, modify,?\s+(?:and|or|and\/or)\s+distribute|blue oak model licen[sc]e|software licen[sc]e (?:terms|agreement)/i;

/** Software licences: their own words, several of them. */
function isLicence(head: string): boolean {
  const needed = GRANT.test(head.replace(/\s+/g, ' ')) ? 2 : 4;
  const signs = [
    /permission is hereby granted/i,
    /\b(?:without|no) warrant(?:y|ies)\b|warrant(?:y|ies) of any kind/i,
    /\bsublicen[sc]e|\bredistribut(?:e|ion)\b/i,
    /\blicen[sc](?:e|ed|or|ee)\b/i,
    /\bsoftware\b/i,
    /\bin no event shall\b|\bliab(?:le|ility)\b/i,
    /copyright (?:\(c\)|©|holders?|notice|\d{4})/i,
  ];
  return signs.filter((sign) => sign.test(head)).length >= needed;
}
