/**
 * Folding one to one: a shadow of the text in which every UTF-16 code unit stands where it stood, so that offsets
 * agree, but letters are ones the tokenizer knows. wink-nlp shatters letters outside Latin-1 (`Erdo|ğ|an`), takes
 * no-break spaces for words and knows only the straight apostrophe.
 */

/** Letters that have no canonical decomposition. */
const PLAIN: Record<string, string> = {
  ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ı: 'i', ø: 'o', Ø: 'O', þ: 't', Þ: 'T', ħ: 'h', Ħ: 'H', ŋ: 'n',
  ß: 's', æ: 'a', Æ: 'A', œ: 'o', Œ: 'O', ə: 'e', Ə: 'E', ʻ: "'", ʼ: "'", ʾ: "'", ʿ: "'",
  '’': "'", '‘': "'", '‛': "'", '‚': "'", '′': "'", '`': "'", '´': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '「': '"', '」': '"', '‹': "'", '›': "'",
  '…': '.', '‐': '-', '‑': '-', '‒': '-', '–': '—', '―': '—', '−': '-',
}; // prettier-ignore

const cache = new Map<number, string>();

function foldUnit(code: number): string {
  let folded = cache.get(code);
  if (folded === undefined) cache.set(code, (folded = computeFold(code)));
  return folded;
}

/** `''` stands for "joins what is before it": combining marks, joiners, soft hyphens. */
function computeFold(code: number): string {
  const char = String.fromCharCode(code);
  const plain = PLAIN[char];
  if (plain !== undefined) return plain;
  if (/[\p{M}\u00AD\u200C\u200D\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(char)) return '';
  if (/[\s\p{Z}\p{C}\u200B\uFEFF]/u.test(char)) return ' '; // also lone surrogates and both halves of a pair
  const base = char.normalize('NFD');
  if (base.charCodeAt(0) < 128 && /[A-Za-z]/.test(base)) return base.charAt(0);
  // A word in another script stays one token.
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  if (/\p{N}/u.test(char)) return '0';
  return char.length === 1 && code < 256 ? char : /\p{P}/u.test(char) ? '-' : ' ';
}

/**
 * Folds a text.
 * @param text any text, valid or not
 * @returns a text of the same length in ASCII and Latin-1 alone; a code unit that joins the letter before it (a
 *   combining mark) repeats that letter, and is a space where there is none
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0; // start of the run that needs no change
  // The last letter of `folded`: to read it there would join all its parts anew each time.
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code < 127 && code !== 96) continue;
    const before = i === from ? last : text.charAt(i - 1);
    const unit = foldUnit(code);
    last = unit !== '' ? unit : /^[A-Za-z]/.test(before) ? before : ' ';
    folded += text.slice(from, i) + last;
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** A word as knowledge looks it up: no diacritics, lower case, straight apostrophes. Length may change. */
export function lookupKey(word: string): string {
  return fold(word.normalize('NFC')).toLowerCase();
}
