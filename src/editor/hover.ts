import * as vscode from 'vscode';
import type { Analysis, Entity, Quote, Span } from '../analysis/analysis';
import { LANGUAGES } from './eligible';
import { factLines } from './hoverFacts';
import { certaintyOf } from './marks';
import { quoteAt, rangeOf } from './places';
import { reasonOf, toneWords } from './reasons';
import type { Result } from './service';
import type { Services } from './services';
import { settingsFor } from './settings';
import { excerpt, safe } from './text';
import { confidenceWords, countMentions, joinCounts, kindName, typeIcon, typeName } from './words';

const GO_TO = 'chancery.goTo';
/** So many of a name's other forms are shown. */
const ALIASES_SHOWN = 8;

/** Says what is known of the name or the quote under the pointer. */
export function register({ analyses }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGES, {
    async provideHover(document, position, token) {
      const result = await analyses.resultOf(document);
      if (!result || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const { entities, quotes } = result.analysis;
      const entity = entities.find(({ start, end }) => start <= offset && offset <= end);
      const quote = quotes[quoteAt(quotes, offset)];
      const parts = [
        ...(entity ? [entityHover(result, entity)] : []),
        ...(quote ? [quoteHover(result, quote, settingsFor(document).threshold)] : []),
      ];
      const span =
        entity ?? quote?.fragments.find(({ start, end }) => start <= offset && offset <= end) ?? quote;
      return span && new vscode.Hover(parts, rangeOf(document, span));
    },
  });
}

function entityHover(result: Result, entity: Entity): vscode.MarkdownString {
  const { analysis, text } = result;
  const name = analysis.names[entity.id];
  const mentions = analysis.entities.filter(({ id }) => id === entity.id);
  const at = mentions.indexOf(entity);
  const lines = [
    `**$(${typeIcon(entity.type)}) ${safe(name?.name ?? text.slice(entity.start, entity.end))}**`,
    joinCounts(typeName(entity.type), name?.role && safe(name.role), entity.value && safe(entity.value)),
    ...otherNames(name?.aliases ?? []),
    ...factLines(name?.facts ?? {}, name?.name ?? ''),
  ];
  const links = [
    at > 0 && link(result, mentions[0], vscode.l10n.t('First mention')),
    at < mentions.length - 1 && link(result, mentions[at + 1], vscode.l10n.t('Next mention')),
  ];
  const place = vscode.l10n.t('{0} here', countMentions(mentions.length));
  return markdown([...lines, joinCounts(place, ...links)]);
}

/** "Also here: Tamm, Maarja": the forms that the document uses beside the fullest. */
function otherNames(aliases: readonly string[]): string[] {
  if (aliases.length === 0) return [];
  const shown = aliases.slice(0, ALIASES_SHOWN).map(safe).join(', ');
  return [vscode.l10n.t('Also here: {0}', aliases.length > ALIASES_SHOWN ? `${shown} …` : shown)];
}

function quoteHover(result: Result, quote: Quote, threshold: number): vscode.MarkdownString {
  const { text } = result;
  const certainty = certaintyOf(quote, threshold);
  const name = quote.speaker && safe(quote.speaker.name);
  const heading = {
    sure: `**$(account) ${name}**`,
    probable: `**$(account) ${vscode.l10n.t('Probably {0}', name ?? '')}**`,
    none: `**$(question) ${vscode.l10n.t('Unattributed')}**`,
  }[certainty];
  const role = quote.speaker?.id == null ? null : result.analysis.names[quote.speaker.id]?.role;
  const reason = reasonOf(quote, text);
  const links = [
    quote.source && place(result, vscode.l10n.t('Source'), quote.source),
    quote.cue &&
      place(result, vscode.l10n.t('Cue'), quote.cue) + toneWords(text.slice(quote.cue.start, quote.cue.end)),
    ...namings(result.analysis, quote).map((span) => place(result, vscode.l10n.t('Full name'), span)),
  ].filter((part) => part !== null);
  const sureness = quote.speaker && vscode.l10n.t('Attribution: {0}', confidenceWords(quote.confidence));
  return markdown([
    role ? `${heading} · ${safe(role)}` : heading,
    joinCounts(kindName(quote.kind), sureness),
    reason && vscode.l10n.t('Why: {0}', safe(reason)),
    ...(quote.relay ? [vscode.l10n.t('Quoted by {0}', safe(quote.relay.name))] : []),
    ...(quote.addressee ? [vscode.l10n.t('Said to {0}', safe(quote.addressee.name))] : []),
    ...(links.length > 0 ? [joinCounts(...links)] : []),
    ...(text.length > 0 && quote.flags?.includes('unclosed-mark')
      ? [
          vscode.l10n.t(
            'The closing quotation mark is missing; the quote is taken to end with its paragraph.',
          ),
        ]
      : []),
  ]);
}

/** So many full names of joint speakers are linked. */
const NAMINGS_SHOWN = 4;

/** The mentions that give the speakers' fullest names, where the quote's own source does not. */
function namings({ entities, names }: Analysis, { speaker, source }: Quote): Span[] {
  const ids = speaker?.members ?? (speaker?.id == null ? [] : [speaker.id]);
  return ids.slice(0, NAMINGS_SHOWN).flatMap((id) => {
    const length = names[id]?.name.length;
    const mentions = entities.filter((entity) => entity.id === id);
    const full = mentions.find(({ start, end }) => end - start === length);
    const within = full && source && source.start <= full.start && full.end <= source.end;
    return full && !within ? [full] : [];
  });
}

/** "Source: Foreign Minister Lavrov", with a link to it. */
function place(result: Result, label: string, span: Span): string {
  const words = safe(excerpt(result.text.slice(span.start, span.end), 60));
  return `${label}: ${linkTo(result, span, words)}`;
}

function link(result: Result, span: Span | undefined, label: string): string | null {
  return span ? linkTo(result, span, label) : null;
}

/** @param label Markdown */
function linkTo({ document }: Result, { start, end }: Span, label: string): string {
  const args = encodeURIComponent(JSON.stringify([document.uri.toString(), start, end]));
  return `[${label}](command:${GO_TO}?${args})`;
}

/** Only the one command that selects a place may be run from a hover, whatever a document says. */
function markdown(lines: string[]): vscode.MarkdownString {
  const string = new vscode.MarkdownString(lines.filter(Boolean).join('  \n'), true);
  string.isTrusted = { enabledCommands: [GO_TO] };
  return string;
}
