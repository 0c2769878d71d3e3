import { l10n } from 'vscode';
import type { Analysis, DocumentCard, Span } from '../analysis/analysis';
import { plainLine } from '../reports/escape';
import { group, type OutlineNode, Rows } from './node';
import { excerpt } from './text';
import { joinCounts } from './words';

const LABEL = 80;

/** What the document says of itself, field by field, each with the place where it was read. */
export function cardOf({ document, entities, names }: Analysis): OutlineNode {
  const { genre, title, place, date, outlet, number, participants, sources } = document;
  const fields: [id: string, label: string, value: string | null, icon: string, span?: Span | undefined][] = [
    ['genre', l10n.t('Kind'), genre === null ? null : genreName(genre), 'file-text'],
    ['title', l10n.t('Title'), title, 'book', sources.title],
    ['number', l10n.t('Number'), number, 'symbol-number', sources.number],
    ['place', l10n.t('Place'), place, 'location', sources.place],
    ['date', l10n.t('Date'), date, 'calendar', sources.date],
    ['outlet', l10n.t('Outlet'), outlet, 'broadcast', sources.outlet],
  ];
  const rows = fields.flatMap(([id, label, value, icon, span]) =>
    value === null ? [] : [field(id, label, value, icon, span)],
  );
  const people = (): OutlineNode[] => {
    const ids = new Map(Object.keys(names).map((id) => [names[id]!.name, id]));
    const mentions = new Map(entities.map((entity) => [entity.id, entity]).reverse() as [string, Span][]);
    return participants.map((name) => {
      const id = ids.get(name);
      const role = id === undefined ? null : names[id]!.role;
      return field(
        `participants/${name}`,
        plainLine(name),
        role ?? '',
        'person',
        id === undefined ? undefined : mentions.get(id),
      );
    });
  };
  if (participants.length > 0)
    rows.push(
      group(
        'card/participants',
        l10n.t('Participants'),
        'organization',
        participants.length,
        false,
        new Rows(participants.length, people),
      ),
    );
  const row = group('card', l10n.t('Document'), 'note', null, false, new Rows(rows.length, () => rows));
  const kind = joinCounts(genre && genreName(genre), date && plainLine(date));
  return { ...row, description: kind, spoken: [row.label, kind].filter(Boolean).join(', ') };
}

function field(id: string, label: string, value: string, icon: string, span?: Span): OutlineNode {
  const words = plainLine(value);
  return {
    id: `card/${id}`,
    kind: 'field',
    label: excerpt(label, LABEL),
    description: excerpt(words, LABEL),
    tooltip: () => [label, words].filter(Boolean),
    spoken: words === '' ? label : `${label}: ${words}`,
    icon,
    ...(span ? { span: { start: span.start, end: span.end } } : {}),
    open: false,
    children: Rows.none,
  };
}

/** "Press conference" */
export function genreName(genre: NonNullable<DocumentCard['genre']>): string {
  const names: Record<NonNullable<DocumentCard['genre']>, string> = {
    'wire-report': l10n.t('Wire report'),
    transcript: l10n.t('Transcript'),
    'press-conference': l10n.t('Press conference'),
    speech: l10n.t('Speech'),
    'joint-statement': l10n.t('Joint statement'),
    communique: l10n.t('Communiqué'),
    readout: l10n.t('Readout'),
    statement: l10n.t('Statement'),
    resolution: l10n.t('Resolution'),
    interview: l10n.t('Interview'),
    other: l10n.t('Other document'),
  };
  return names[genre];
}
