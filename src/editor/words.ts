import { l10n } from 'vscode';
import type { EntityType, QuoteKind, TurnRole } from '../analysis/analysis';
import type { OffReason } from './eligible';

/** A count with its noun, "3 quotes". Both forms come whole, as translators need them. */
export function count(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

export const countQuotes = (n: number): string => count(n, l10n.t('1 quote'), l10n.t('{0} quotes', n));
export const countTurns = (n: number): string => count(n, l10n.t('1 turn'), l10n.t('{0} turns', n));
export const countSpeakers = (n: number): string => count(n, l10n.t('1 speaker'), l10n.t('{0} speakers', n));
export const countNames = (n: number): string => count(n, l10n.t('1 name'), l10n.t('{0} names', n));
export const countMentions = (n: number): string => count(n, l10n.t('1 mention'), l10n.t('{0} mentions', n));
export const countWords = (n: number): string => count(n, l10n.t('1 word'), l10n.t('{0} words', n));

/** A short line of counts, those of nothing left out: "3 quotes · 2 turns". */
export function joinCounts(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** "Person" */
export function typeName(type: EntityType): string {
  const names: Record<EntityType, string> = {
    person: l10n.t('Person'),
    organization: l10n.t('Organization'),
    location: l10n.t('Place'),
    nationality: l10n.t('Nationality or group'),
    event: l10n.t('Event'),
    agreement: l10n.t('Agreement'),
    date: l10n.t('Date'),
    time: l10n.t('Time'),
    money: l10n.t('Money'),
    percent: l10n.t('Percentage'),
    quantity: l10n.t('Quantity'),
  };
  return names[type];
}

/** "People": the heading over all of a type. */
export function typePlural(type: EntityType): string {
  const names: Record<EntityType, string> = {
    person: l10n.t('People'),
    organization: l10n.t('Organizations'),
    location: l10n.t('Places'),
    nationality: l10n.t('Nationalities and groups'),
    event: l10n.t('Events'),
    agreement: l10n.t('Agreements'),
    date: l10n.t('Dates'),
    time: l10n.t('Times'),
    money: l10n.t('Money'),
    percent: l10n.t('Percentages'),
    quantity: l10n.t('Quantities'),
  };
  return names[type];
}

/** The codicon of a type; all of them are older than VS Code 1.100. */
export function typeIcon(type: EntityType): string {
  const icons: Record<EntityType, string> = {
    person: 'person',
    organization: 'organization',
    location: 'location',
    nationality: 'globe',
    event: 'milestone',
    agreement: 'law',
    date: 'calendar',
    time: 'watch',
    money: 'credit-card',
    percent: 'pie-chart',
    quantity: 'symbol-ruler',
  };
  return icons[type];
}

/** "Direct quote" */
export function kindName(kind: QuoteKind): string {
  const names: Record<QuoteKind, string> = {
    direct: l10n.t('Direct quote'),
    mixed: l10n.t('Partly quoted'),
    indirect: l10n.t('Reported speech'),
  };
  return names[kind];
}

/** The codicon of a kind of quote. */
export function kindIcon(kind: QuoteKind): string {
  const icons: Record<QuoteKind, string> = {
    direct: 'quote',
    mixed: 'comment-discussion',
    indirect: 'comment',
  };
  return icons[kind];
}

/** "Question" */
export function roleName(role: TurnRole): string {
  const names: Record<TurnRole, string> = {
    question: l10n.t('Question'),
    answer: l10n.t('Answer'),
    statement: l10n.t('Statement'),
    moderator: l10n.t('Moderator'),
  };
  return names[role];
}

/** The codicon of a turn. */
export function roleIcon(role: TurnRole): string {
  const icons: Record<TurnRole, string> = {
    question: 'question',
    answer: 'reply',
    statement: 'megaphone',
    moderator: 'mention',
  };
  return icons[role];
}

/** A confidence between 0 and 1 as a reader would say it. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return l10n.t('almost certain');
  if (confidence >= 0.75) return l10n.t('likely');
  if (confidence >= 0.5) return l10n.t('more likely than not');
  return l10n.t('uncertain');
}

/** Why a document is not analysed, and by which setting. */
export function whyOffWords(why: Exclude<OffReason, 'foreign'>): string {
  return {
    disabled: l10n.t('Turned off by the setting chancery.enable.'),
    language: l10n.t('Turned off for this language by the setting chancery.languages.'),
    excluded: l10n.t('This file is left out by the setting chancery.exclude.'),
    file: l10n.t('Turned off for this file.'),
  }[why];
}
