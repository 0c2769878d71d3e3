import * as vscode from 'vscode';
import type { Analysis, DiplomaticAct, Entity, Quote, Span } from '../analysis/analysis';
import { PLOVER } from '../knowledge/acts';
import { actName, actReason, strengthName } from './actWords';
import { genreName } from './cardRows';
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
      const { entities, quotes, acts } = result.analysis;
      const entity = entities.find(({ start, end }) => start <= offset && offset <= end);
      const quote = quotes[quoteAt(quotes, offset)];
      // Over the words that do it: what it is about has hovers of its own.
      const act = acts.find(({ start, end, object }) => start <= offset && offset < (object?.start ?? end));
      const title = titleAt(result.analysis, offset);
      const parts = [
        ...(entity ? [entityHover(result, entity)] : []),
        ...(quote ? [quoteHover(result, quote, settingsFor(document).threshold)] : []),
        ...(act ? [actHover(result, act)] : []),
        ...(title ? [cardHover(result.analysis)] : []),
      ];
      const span =
        entity ??
        quote?.fragments.find(({ start, end }) => start <= offset && offset <= end) ??
        quote ??
        act ??
        title;
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

/** Who does what to whom by these words, how strongly, and why that is so. */
function actHover({ text, analysis }: Result, act: DiplomaticAct): vscode.MarkdownString {
  const role = act.actorId === null ? null : analysis.names[act.actorId]?.role;
  const words = excerpt(text.slice(act.start, act.end), 40);
  const suggested = PLOVER[act.act];
  return markdown([
    `**$(symbol-event) ${safe(actName(act.act))}** · ${safe(strengthName(act.strength))}`,
    joinCounts(
      vscode.l10n.t('By {0}', safe(act.actor)),
      role && safe(role),
      act.agreed ? vscode.l10n.t('together') : '',
    ),
    ...(act.target === null ? [] : [vscode.l10n.t('To {0}', safe(act.target))]),
    vscode.l10n.t('Why: {0}', safe(actReason(act, words))),
    ...(suggested === null ? [] : [vscode.l10n.t('PLOVER category, a suggestion: {0}', suggested)]),
  ]);
}

/** The span of the document's title, where an offset is in it. */
function titleAt({ document: { sources } }: Analysis, offset: number): Span | undefined {
  const { title } = sources;
  return title && title.start <= offset && offset <= title.end ? title : undefined;
}

/** What the document says of itself. */
function cardHover({ document }: Analysis): vscode.MarkdownString {
  const { genre, title, place, date, outlet, number, participants } = document;
  return markdown([
    `**$(note) ${safe(title ?? '')}**`,
    joinCounts(genre && safe(genreName(genre)), number && safe(number)),
    joinCounts(place && safe(place), date && safe(date), outlet && safe(outlet)),
    ...(participants.length > 0
      ? [vscode.l10n.t('Participants: {0}', participants.slice(0, ALIASES_SHOWN).map(safe).join(', '))]
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
