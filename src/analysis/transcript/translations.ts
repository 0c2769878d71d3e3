import type { Analysis, Quote, Turn } from '../analysis';
import type { Passage } from '../tokens/passage';

/** What a document says of itself when it is a translation. */
const UNOFFICIAL =
  /\b(?:unofficial|non-official|courtesy|provisional|working) translation\b|\btranslat(?:ed|ion) from (?:the )?\p{Lu}\p{L}+/u;
/** So many blocks may say so. */
const HEAD = 12;

/** Flags quotes as translated: those within a translated turn, and all of a document that says that it is a translation. */
export function flagTranslations({ turns, quotes }: Analysis, passages: readonly Passage[]): void {
  const all = passages.slice(0, HEAD).some(({ block }) => !block.label && UNOFFICIAL.test(block.text));
  const flag = (spoken: Turn | Quote) => {
    if (!spoken.flags?.includes('translated')) spoken.flags = [...(spoken.flags ?? []), 'translated'];
  };
  if (all) for (const spoken of [...turns, ...quotes]) flag(spoken);
  let turn = 0;
  for (const quote of quotes) {
    while (turn < turns.length && turns[turn]!.end <= quote.start) turn++;
    const around = turns[turn];
    if (around && around.start <= quote.start && around.flags?.includes('translated')) flag(quote);
  }
}
