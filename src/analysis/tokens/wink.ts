import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp';

/** Universal parts of speech (universaldependencies.org/u/pos), as wink-nlp tags them. */
export type Pos = PartOfSpeech;

/** The words that wink-nlp knows, and adds to as it reads. */
interface Lexemes {
  hash: Record<string, number>;
  list: string[];
}

/** Words that wink-nlp takes for one token wherever it meets them. */
const ALWAYS_ONE = /^[A-Za-z]{3,}$/;
/** At some 230 bytes a word, what is remembered stays under 50 MB. */
const MOST_REMEMBERED = 200_000;

let nlp: WinkMethods;
let lexemes: Lexemes;
/** How many of them were there when nothing was read yet, and how many are there now. */
let own: number;
let known: number;

/** Asked anew, the model would encode what it gives here once more each time, until no string is long enough. */
const metaCER = once((model as unknown as { metaCER: () => unknown }).metaCER);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function load(): void {
  // wink-nlp keeps to itself the words that it adds; the model that it reads them from can be asked for them.
  const core = (): unknown => {
    const read = (model as unknown as { core: () => { features: { lexeme: Lexemes } } }).core();
    lexemes = read.features.lexeme;
    return read;
  };
  nlp = winkNLP({ ...model, core, metaCER }, ['pos']);
  own = known = lexemes.list.length;
}

load();

/**
 * Reads a text with wink-nlp. It remembers each token, and takes for one token later what it once found as a part of
 * another (`'Oslo` behind a full stop), so that a text would be read otherwise after some others: of what it adds only
 * words that are one token anywhere stay.
 * @returns the tokens as they stand in the text, and their parts of speech
 */
export function read(text: string): { words: string[]; pos: Pos[] } {
  const tokens = nlp.readDoc(text).tokens();
  const { its } = nlp;
  /* eslint-disable @typescript-eslint/unbound-method -- wink-nlp compares its accessors by identity */
  const words = tokens.out(its.value);
  const pos = tokens.out(its.pos) as Pos[];
  /* eslint-enable @typescript-eslint/unbound-method */
  forget();
  return { words, pos };
}

function forget(): void {
  const { hash, list } = lexemes;
  for (; known < list.length; known++) {
    const word = list[known]!;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it is wink-nlp's own table
    if (!ALWAYS_ONE.test(word)) delete hash[word];
  }
  if (known - own > MOST_REMEMBERED) load();
}
