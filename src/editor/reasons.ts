import { l10n } from 'vscode';
import type { Quote } from '../analysis/analysis';
import { type Rule, RULES } from '../analysis/quotes/rules';
import { safe } from './text';

/** Why a quote has its speaker, or has none, as a sentence in Markdown; empty for a rule without a sentence. */
export function reasonOf({ rule }: Quote): string {
  const rules: Partial<Record<string, Rule>> = RULES;
  const reason = rules[rule]?.reason;
  return reason ? l10n.t('Why: {0}', safe(reason)) : '';
}
