import fc from 'fast-check';
import { several } from './document';

/** Texts that nobody wrote: bytes read as text, and Unicode at its worst. */

const byte = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }) },
);

/** What is no UTF-8 is replaced as editors do; two bytes a code unit give lone surrogates as well. */
export const byteTexts: fc.Arbitrary<string> = fc
  .tuple(fc.array(byte, { maxLength: 600 }), fc.constantFrom('utf8', 'latin1', 'utf16le'))
  .map(([bytes, encoding]: [number[], BufferEncoding]) => Buffer.from(bytes).toString(encoding));

const MARKS = '“”"‘’\'«»‹›„‚`´‟‛❝❞〝〞「」『』＂'.split('');
const PUNCTUATION = '.,:;!?…—–-()[]{}<>/\\|*_#~^=+@&%$€·•¿¡·։؟،。：，'.split('');
const LINE_BREAKS = ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001c', '\u001e'];
const SPACES = [
  ...' \t\u00a0\u1680\u2000\u2003\u2007\u2009\u202f\u205f\u3000'.split(''),
  '  ',
  '\u00a0\u00a0',
];
const ZERO_WIDTH = '\u00ad\u034f\u180e\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f'.split('');
const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'.split('');
const COMBINING = [...'\u0301\u0327\u0489\u0e33\u20dd\u20e3\u3099'.split(''), '\u0301'.repeat(50)];
const HALVES = ['\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800', '\ud83d'];
const ASTRAL = ['👩🏽‍⚖️', '🇳🇴', '𝔗𝔥𝔢', '𐐀', '🎉', '\u{10ffff}', '\u{e0041}', '𝟏'];
const CONTROLS = '\0\u0001\u0008\u001b\u007f\u009f\ufffe\uffff\ufffd'.split('');
/** Letters whose case changes their number, or that have none. */
const LETTERS = [
  'ß',
  'İ',
  'ı',
  'ŉ',
  'ﬁ',
  'ΐ',
  'ǅ',
  'ſ',
  'K',
  'Å',
  '中国',
  'العربية',
  'שלום',
  'ไทย',
  'हिन्दी',
  '１２',
];
const WORDS = [
  'said',
  'Minister',
  'Lena Okoye',
  'Q:',
  'THE PRESIDENT:',
  'the UN',
  'Mr.',
  'told him',
  'According to',
  'that',
  '11 June',
  '$5 m',
  'Norway’s',
  'we go',
  '__proto__',
  'constructor',
];

const nasty = fc.constantFrom(
  ...MARKS,
  ...PUNCTUATION,
  ...LINE_BREAKS,
  ...SPACES,
  ...ZERO_WIDTH,
  ...BIDI,
  ...COMBINING,
  ...HALVES,
  ...ASTRAL,
  ...CONTROLS,
  ...LETTERS,
);

/** Something small to put between words. */
export const crumb: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: nasty },
);

export const unicodeTexts: fc.Arbitrary<string> = fc.oneof(
  several(words, '', { maxLength: 120 }),
  several(words, ' ', { maxLength: 120 }),
  several(crumb, '', { maxLength: 200 }),
);
