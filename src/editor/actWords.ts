import { l10n } from 'vscode';
import type { DiplomaticAct } from '../analysis/analysis';
import type { Act } from '../knowledge/acts';

/** "Condemns": what somebody does by an act. */
export function actName(act: Act): string {
  const names: Record<Act, string> = {
    condemn: l10n.t('Condemns'),
    deplore: l10n.t('Deplores'),
    regret: l10n.t('Regrets'),
    concern: l10n.t('Is concerned'),
    'call-on': l10n.t('Calls on'),
    urge: l10n.t('Urges'),
    demand: l10n.t('Demands'),
    welcome: l10n.t('Welcomes'),
    commend: l10n.t('Commends'),
    propose: l10n.t('Proposes'),
    offer: l10n.t('Offers'),
    commit: l10n.t('Commits to'),
    agree: l10n.t('Agrees'),
    reaffirm: l10n.t('Reaffirms'),
    reject: l10n.t('Rejects'),
    deny: l10n.t('Denies'),
    accuse: l10n.t('Accuses'),
    threaten: l10n.t('Threatens'),
    warn: l10n.t('Warns'),
    announce: l10n.t('Announces'),
    request: l10n.t('Requests'),
    thank: l10n.t('Thanks'),
  };
  return names[act];
}

/** "strong (4 of 5)" */
export function strengthName(strength: number): string {
  const names = [l10n.t('courteous'), l10n.t('plain'), l10n.t('firm'), l10n.t('strong'), l10n.t('strongest')];
  return l10n.t('{0} ({1} of 5)', names[strength - 1] ?? '', strength);
}

/** Why something is an act, for a person. @param words the act's own first words, as plain text */
export function actReason({ rule }: DiplomaticAct, words: string): string {
  switch (rule) {
    case 'preamble':
      return l10n.t('a paragraph of the preamble, opened by “{0}”', words);
    case 'operative':
      return l10n.t('an operative paragraph, opened by “{0}”', words);
    case 'act-noun':
      return l10n.t('the words “{0}” do it: a verb with its noun', words);
    case 'act-adjective':
      return l10n.t('saying so does it: “{0}”', words);
    case 'binding-will':
      return l10n.t('what one says one will do, one commits to');
    case 'refusal':
      return l10n.t('what one says one will not do, one rejects');
    case 'obligation':
      return l10n.t('who says what others must do, calls on them');
    default:
      return l10n.t('the verb does it: “{0}”', words);
  }
}
