import { l10n } from 'vscode';
import { safe } from './text';

/** As many members of a body are listed; of more, these and how many others there are. */
const MEMBERS_SHOWN = 32;

type Facts = Readonly<Record<string, string | readonly string[]>>;

/** Of what sort a body is, in a reader's words. */
function kindOfBody(kind: string): string {
  const words: Record<string, string> = {
    body: l10n.t('International body'),
    format: l10n.t('Group or format of states'),
    mission: l10n.t('Mission or operation'),
    institution: l10n.t('State institution'),
    group: l10n.t('Armed group or movement'),
    party: l10n.t('Political party'),
    media: l10n.t('News agency, paper or broadcaster'),
    company: l10n.t('Company'),
  };
  return words[kind] ?? kind;
}

/** `2025-01-31` as the reader's language writes it; what is no such date stays as it is. */
function dateWords(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "Members (10): Brunei, Cambodia …", a long list cut short. */
function membersLine(members: readonly string[], count: string): string {
  const shown = members.slice(0, members.length > MEMBERS_SHOWN ? MEMBERS_SHOWN - 8 : MEMBERS_SHOWN);
  const list = shown.map(safe).join(', ');
  const rest = members.length - shown.length;
  return rest > 0
    ? l10n.t('Members ({0}): {1} and {2} more', count, list, rest)
    : l10n.t('Members ({0}): {1}', count, list);
}

/**
 * What the knowledge base says of a name, the best known first, one line of Markdown each, and last on what day it
 * held and whence it is.
 * @param name what the hover is headed by: it need not be said twice
 */
export function factLines(facts: Facts, name: string): string[] {
  const words = (key: string): string => [facts[key] ?? []].flat().join(', ');
  const members = [facts.members ?? []].flat();
  const count = words('memberCount') || String(members.length);
  const known: [label: string, value: string][] = [
    [l10n.t('Stands for'), words('expansion') === name ? '' : words('expansion')],
    [l10n.t('Acronym'), words('expansion') === '' ? '' : words('acronym')],
    [l10n.t('Kind'), words('kind') && kindOfBody(words('kind'))],
    [l10n.t('Country'), words('of') || words('country')],
    [l10n.t('Country code'), words('code')],
    [l10n.t('Official name'), words('official')],
    [l10n.t('Capital'), words('capital')],
    [l10n.t('Seat'), words('seat')],
    [l10n.t('Members'), members.length === 0 && count !== '0' ? count : ''],
    [l10n.t('Signed or adopted'), words('signed')],
  ];
  const lines = known.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${safe(value)}`);
  if (members.length > 0) lines.push(membersLine(members, count));
  if (lines.length === 0) return lines;
  const date = safe(dateWords(words('date')));
  const source = safe(words('source'));
  if (date && source) lines.push(`*${l10n.t('As of {0}: {1}', date, source)}*`);
  else if (source) lines.push(`*${l10n.t('Source: {0}', source)}*`);
  return lines;
}
