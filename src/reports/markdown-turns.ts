import type { Turn } from '../analysis/analysis';
import { inlineMarkdown, plainLine } from './escape';
import { lineList, lineRange } from './lines';
import { capitalised, count, type Section, type SectionContext, titled } from './section';

/** The turns of a transcript: who spoke how often and where, then one by one, answers below their questions. */
export const turns: Section = (context) => {
  const { turns: all } = context.analysis;
  if (!all.length) return null;
  return titled(
    '## Turns',
    ['### By speaker', byParty(context).join('\n'), '### In order', inOrder(context).join('\n')],
    '\n\n',
  );
};

function byParty({ analysis, lineAt }: SectionContext): string[] {
  const parties = new Map<string, Turn[]>();
  for (const turn of analysis.turns) {
    const name = partyOf(turn);
    parties.set(name, [...(parties.get(name) ?? []), turn]);
  }
  return [...parties].map(
    ([name, theirs]) =>
      `- **${inlineMarkdown(name)}:** ${count(theirs.length, 'turn')}, ${lineList(theirs, lineAt)}`,
  );
}

function inOrder(context: SectionContext): string[] {
  const all = context.analysis.turns;
  const isAnswered = (i: number | undefined): i is number => i !== undefined && all[i]?.role === 'question';
  return all.flatMap((turn, i) => {
    if (isAnswered(turn.answers)) return []; // stands below its question
    const answers = all.filter(({ answers }) => answers === i && isAnswered(i));
    return [line(context, turn), ...answers.map((answer) => `  ${line(context, answer)}`)];
  });
}

function line({ text, lineAt }: SectionContext, turn: Turn): string {
  const name = partyOf(turn);
  const where = [...(turn.speaker ? [turn.role] : []), lineRange(turn, lineAt)].join(', ');
  return `- **${inlineMarkdown(name)}** (${where}): ${firstWords(text.slice(turn.body, turn.end))}`;
}

const partyOf = ({ speaker, role }: Turn): string => speaker?.name ?? capitalised(role);

const SHOWN_WORDS = 20;
/** Enough of a turn for its first words. */
const HEAD_LENGTH = 400;

function firstWords(turn: string): string {
  const head = turn.slice(0, HEAD_LENGTH);
  const words = plainLine(head).split(' ');
  const isCut = turn.length > HEAD_LENGTH || words.length > SHOWN_WORDS;
  return inlineMarkdown(words.slice(0, SHOWN_WORDS).join(' ')) + (isCut ? ' …' : '');
}
