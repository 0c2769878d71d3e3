import type { Quote } from '../analysis/analysis';
import { blockQuote, inlineMarkdown } from './escape';
import { lineRange } from './lines';
import { capitalised, count, type Section, type SectionContext, titled } from './section';
import { verbatim } from './verbatim';

/** Speakers in the order of the analysis, each with the quotes that are theirs with enough confidence. */
export const speakers: Section = (context) => {
  const groups = groupsOf(context).flatMap(({ name, role, quotes }) => {
    const heading = inlineMarkdown(role === null ? name : `${name}, ${role}`);
    const entries = quotes.map((quote) => entry(context, quote, particulars(context, quote, name)));
    return quotes.length ? [`### ${heading}`, tally(quotes), ...entries] : [];
  });
  return titled('## Speakers', groups, '\n\n');
};

/** What is attributed below the threshold, with the reason. */
export const probably: Section = (context) => {
  const { quotes } = context.analysis;
  const doubtful = quotes.filter((quote) => quote.speaker && !isSure(context, quote));
  const entries = doubtful.map((quote) =>
    entry(context, quote, [
      `probably **${inlineMarkdown(quote.speaker?.name ?? '')}**`,
      `confidence ${quote.confidence.toFixed(2)}`,
      ...reasons(context, quote),
    ]),
  );
  return titled('## Probably', entries, '\n\n');
};

/** What no speaker was found for, with the reason. */
export const unattributed: Section = (context) => {
  const entries = context.analysis.quotes
    .filter((quote) => !quote.speaker)
    .map((quote) => entry(context, quote, reasons(context, quote)));
  return titled('## Unattributed', entries, '\n\n');
};

interface Group {
  name: string;
  role: string | null;
  quotes: Quote[];
}

function groupsOf(context: SectionContext): Group[] {
  const { speakers: known, quotes } = context.analysis;
  const isListed = new Set(known.flatMap((speaker) => speaker.quotes));
  const groups: Group[] = known.map(({ name, role, quotes: indexes }) => ({
    name,
    role,
    quotes: indexes.flatMap((i) => quotes[i] ?? []).filter((quote) => isSure(context, quote)),
  }));
  // Sources that are no speakers of their own in the analysis: several together, or without a name.
  const others = new Map<string, Group>();
  quotes.forEach((quote, i) => {
    if (!quote.speaker || isListed.has(i) || !isSure(context, quote)) return;
    const { name } = quote.speaker;
    const group = others.get(name) ?? { name, role: null, quotes: [] };
    group.quotes.push(quote);
    others.set(name, group);
  });
  return [...groups, ...others.values()];
}

const isSure = ({ threshold }: SectionContext, quote: Quote): boolean => quote.confidence >= threshold;

function tally(quotes: readonly Quote[]): string {
  const kinds = (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
    const n = quotes.filter((quote) => quote.kind === kind).length;
    return n ? [`${n} ${kind}`] : [];
  });
  return `${count(quotes.length, 'quote')}: ${kinds.join(', ')}`;
}

/** One quote: where it stands and what is to be known of it, above its words. */
function entry({ text, lineAt }: SectionContext, quote: Quote, remarks: readonly string[]): string {
  const flags = (quote.flags ?? []).map((flag) => inlineMarkdown(flag.replaceAll('-', ' ')));
  const lead = [capitalised(lineRange(quote, lineAt)), quote.kind, ...remarks, ...flags].join(', ');
  return `- ${lead}\n\n${blockQuote(verbatim(text, quote.fragments), '  ')}`;
}

/** What is to be known of a quote that stands under its speaker's name. */
function particulars({ text }: SectionContext, quote: Quote, listedUnder: string): string[] {
  const { speaker, cue, addressee, relay } = quote;
  return [
    speaker && speaker.name !== listedUnder ? `by ${inlineMarkdown(speaker.name)}` : '',
    cue ? `“${inlineMarkdown(text.slice(cue.start, cue.end))}”` : '',
    addressee ? `to ${inlineMarkdown(addressee.name)}` : '',
    relay ? `quoted by ${inlineMarkdown(relay.name)}` : '',
  ].filter((part) => part !== '');
}

/** Why a quote has the speaker it has, or none. */
function reasons({ text }: SectionContext, { rule, source }: Quote): string[] {
  return [
    ...(source ? [`source in the text “${inlineMarkdown(text.slice(source.start, source.end))}”`] : []),
    ...(rule ? [`rule ${inlineMarkdown(rule)}`] : []),
  ];
}
