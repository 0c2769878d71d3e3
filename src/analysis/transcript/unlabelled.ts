import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { HEAD } from './fields';
import { isDateLine } from './opening';
import type { TurnDraft } from './turns';

/** So many questions have more behind them than the question. */
const LEAST = 2;
const ASKS = /\?[\s"'”’)*_]*$/;

/**
 * Cuts answers off the questions before them where only the questions have labels ("Q. Will there be sanctions?" and, in a
 * paragraph of its own, "Yes."): they are whose the opening is, else of the one person whom the head names.
 * @returns the turns with the answers among them, in document order
 */
export function withUnlabelledAnswers(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  turns: readonly TurnDraft[],
): TurnDraft[] {
  const questions = turns.filter(({ label }) => label);
  if (questions.some(({ role }) => role !== 'question')) return [...turns];
  const ends = new Map(
    questions.flatMap((turn) => {
      const end = endOfQuestion(passages, turn);
      return end < turn.last ? [[turn, end] as const] : [];
    }),
  );
  const speaker =
    turns.find(({ label }) => !label)?.speaker ?? onlyOfHead(passages, mentionsOf, questions[0]?.first ?? 0);
  if (ends.size < LEAST || speaker === null) return [...turns];
  return turns.flatMap((turn): TurnDraft[] => {
    const end = ends.get(turn);
    if (end === undefined) return [turn];
    const answer: TurnDraft = {
      first: end + 1,
      last: turn.last,
      body: 0,
      label: null,
      role: 'answer',
      speaker,
      words: null,
    };
    return [{ ...turn, last: end }, answer];
  });
}

/** The paragraph in which a question ends: the first that ends in its mark, else its first. */
function endOfQuestion(passages: readonly Passage[], { first, last }: TurnDraft): number {
  for (let index = first; index < last; index++) if (ASKS.test(passages[index]!.block.text)) return index;
  return first;
}

/** The only person of the headings before a passage; where they name none, of all that stands before it. */
function onlyOfHead(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  end: number,
): string | null {
  const people = passages
    .slice(0, Math.min(end, HEAD))
    .flatMap((passage, index) =>
      (mentionsOf.get(index) ?? []).flatMap(({ type, id }) =>
        type === 'person' && !isDateLine(passage) ? [{ id, titled: passage.block.kind === 'heading' }] : [],
      ),
    );
  const titled = people.filter(({ titled }) => titled);
  const ids = new Set((titled.length ? titled : people).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? id! : null;
}
