import { l10n } from 'vscode';
import type { Quote } from '../analysis/analysis';
import { type Rule, RULES } from '../analysis/quotes/rules';
import { toneOf } from '../knowledge/tones';
import { plainLine } from '../reports/escape';
import { certaintyOf } from './marks';
import { excerpt } from './text';
import { joinCounts } from './words';

/** Who says a quote and how that is known, as lines of plain text. */

/** "Sergey Lavrov", "probably Sergey Lavrov", "Unattributed" */
export function whoSays(quote: Quote, threshold: number): string {
  const name = quote.speaker ? plainLine(quote.speaker.name) : '';
  return {
    sure: name,
    probable: l10n.t('probably {0}', name),
    none: l10n.t('Unattributed'),
  }[certaintyOf(quote, threshold)];
}

/** Why a quote has its speaker, or has none; empty for a rule without a sentence. */
export function reasonOf({ rule, speaker, source }: Quote, text: string): string {
  if (!speaker && source)
    return l10n.t('Nobody in the text is surely meant by “{0}”.', excerpt(text.slice(source.start, source.end), 60)); // prettier-ignore
  const rules: Partial<Record<string, Rule>> = RULES;
  return l10n.t(rules[rule]?.reason ?? '');
}

/** " (opposing, firm)", behind a cue that is more than plain and neutral; else empty. */
export function toneWords(cue: string): string {
  const tone = toneOf(cue);
  if (!tone) return '';
  const polarity = { agreeing: l10n.t('agreeing'), neutral: '', opposing: l10n.t('opposing') }[tone.polarity];
  const strength = { hedged: l10n.t('hedged'), plain: '', firm: l10n.t('firm') }[tone.strength];
  return ` (${[polarity, strength].filter(Boolean).join(', ')})`;
}

/** "“told” · to reporters · quoted by Interfax" */
export function particularsOf({ cue, addressee, relay }: Quote, text: string): string {
  const words = cue ? excerpt(text.slice(cue.start, cue.end), 60) : '';
  return joinCounts(
    words && `“${words}”${toneWords(words)}`,
    addressee && l10n.t('to {0}', plainLine(addressee.name)),
    relay && l10n.t('quoted by {0}', plainLine(relay.name)),
  );
}
