import { ACTS } from '../knowledge/acts';
import { type Entity, ENTITY_TYPES, type EntityType } from '../analysis/analysis';
import { inlineMarkdown } from './escape';
import { lineList, lineRange } from './lines';
import { capitalised, count, type Section, type SectionContext, titled } from './section';

/** Topics, best first, with where they come up and who speaks of them. */
export const topics: Section = ({ analysis, lineAt }) =>
  titled(
    '## Topics',
    analysis.topics.map(({ label, mentions, speakers }) => {
      const who = speakers.flatMap((id) => analysis.names[id]?.name ?? []);
      return [
        `- **${inlineMarkdown(label)}:** ${count(mentions.length, 'mention')}`,
        ...(mentions.length ? [lineList(mentions, lineAt)] : []),
        ...(who.length ? [`spoken of by ${inlineMarkdown(who.join(', '))}`] : []),
      ].join('; ');
    }),
  );

/** Who does what by speaking, by act, in document order. */
export const acts: Section = ({ text, analysis, lineAt }) => {
  const byAct = ACTS.flatMap((act) => {
    const found = analysis.acts.filter((candidate) => candidate.act === act);
    const lines = found.map(({ actor, start, end, strength, agreed }) => {
      const words = inlineMarkdown(text.slice(start, end).replace(/\s+/g, ' '));
      const how = `strength ${strength} of 5${agreed ? ', together' : ''}`;
      return `- **${inlineMarkdown(actor)}** ${words} (${how}; ${lineRange({ start, end }, lineAt)})`;
    });
    return titled(`### ${capitalised(act.replaceAll('-', ' '))}`, lines) ?? [];
  });
  return titled('## Acts', byAct, '\n\n');
};

const HEADINGS: Record<EntityType, string> = {
  person: 'People',
  organization: 'Organisations',
  location: 'Places',
  nationality: 'Nationalities and peoples',
  event: 'Events',
  agreement: 'Agreements and documents',
  date: 'Dates',
  time: 'Times',
  money: 'Money',
  percent: 'Percentages',
  quantity: 'Quantities',
};

/** Who and what is named, by type, the most named first. */
export const entities: Section = (context) => {
  const byType = ENTITY_TYPES.flatMap((type) => {
    const ids = new Map<string, Entity[]>();
    for (const mention of context.analysis.entities) {
      if (mention.type === type) ids.set(mention.id, [...(ids.get(mention.id) ?? []), mention]);
    }
    const groups = [...ids.values()].sort((a, b) => b.length - a.length);
    return (
      titled(
        `### ${HEADINGS[type]}`,
        groups.map((mentions) => entity(context, mentions)),
      ) ?? []
    );
  });
  return titled('## Names', byType, '\n\n');
};

function entity({ text, analysis, lineAt }: SectionContext, mentions: readonly Entity[]): string {
  const { id, value, start, end } = mentions[0]!;
  const named = analysis.names[id];
  const name = named?.name ?? text.slice(start, end);
  const more = named?.role ?? (value === name ? null : value);
  const who = inlineMarkdown(more ? `${name}, ${more}` : name);
  return `- ${who}: ${count(mentions.length, 'mention')}, ${lineList(mentions, lineAt)}`;
}

/** What the analysis itself has to say: left out, never closed … */
export const notices: Section = ({ analysis, lineAt }) =>
  titled(
    '## Notes',
    analysis.notices.map(({ message, start }) => {
      const where = start === undefined ? '' : ` (line ${lineAt(start)})`;
      return `- ${inlineMarkdown(message)}${where}`;
    }),
  );
