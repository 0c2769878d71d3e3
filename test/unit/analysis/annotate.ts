import type { Analysis, EntityType, Quote, Span } from '../../../src/analysis/analysis';

const WIDTH = 100;

const TYPE_MARKS: Record<EntityType, string> = {
  person: 'P',
  organization: 'O',
  location: 'L',
  nationality: 'N',
  event: 'E',
  agreement: 'A',
  date: 'D',
  time: 'T',
  money: 'M',
  percent: '%',
  quantity: 'Q',
};

const KIND_MARKS = { direct: '=', mixed: '~', indirect: '-' };

/**
 * A document with what was found in it under each line: names by the letter of their type; quotes as `=` direct, `~` mixed,
 * `-` indirect with `s` for the source and `c` for the cue; and behind a quote's last line who says it, and by which rule.
 */
export function annotate(text: string, { entities, quotes, turns }: Analysis): string {
  const names = row(text.length);
  for (const entity of entities) paint(names, entity, TYPE_MARKS[entity.type]);
  const speech = row(text.length);
  for (const { fragments, kind } of quotes)
    for (const fragment of fragments) paint(speech, fragment, KIND_MARKS[kind]);
  for (const { source, cue } of quotes) {
    if (source) paint(speech, source, 's');
    if (cue) paint(speech, cue, 'c');
  }
  return linesOf(text)
    .flatMap(({ start, end }) => [
      ...turns
        .filter((turn) => start <= turn.start && turn.start < end)
        .map((turn) => `# ${turn.role}: ${turn.speaker?.name ?? '?'}`),
      text.slice(start, end),
      ...[names, speech].map((marks) => marks.slice(start, end).join('').trimEnd()).filter(Boolean),
      ...quotes.filter((quote) => start < quote.end && quote.end <= end).map(describe),
    ])
    .join('\n')
    .concat('\n');
}

const row = (length: number): string[] => new Array<string>(length).fill(' ');

function paint(marks: string[], { start, end }: Span, mark: string): void {
  marks.fill(mark, start, end);
}

function describe({ kind, speaker, addressee, relay, rule, confidence, flags }: Quote): string {
  const parts = [
    kind,
    speaker?.name ?? 'unattributed',
    addressee && `to ${addressee.name}`,
    relay && `quoted by ${relay.name}`,
    `${rule} ${confidence}`,
    ...(flags ?? []),
  ];
  return `> ${parts.filter(Boolean).join(', ')}`;
}

/** The text's lines, long ones cut between words. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    let from = start;
    while (end - from > WIDTH) {
      const space = text.lastIndexOf(' ', from + WIDTH);
      const to = space > from ? space + 1 : from + WIDTH;
      lines.push({ start: from, end: to });
      from = to;
    }
    lines.push({ start: from, end });
    start = end + 1;
  }
  return lines;
}
