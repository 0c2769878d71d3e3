import { isOutlet } from '../../knowledge/sources';
import { overlap, type Place, placeOf, type QuoteDraft } from './draft';
import { namesSource, nounPhraseForward } from './nounPhrases';
import type { Unit } from './units';

/**
 * "Interfax, citing the ministry, said talks go on": the ministry has said it, Interfax passes it on. Of others who cite
 * somebody the words stay their own.
 * @param drafts a unit's quotes, whose sources are put right
 * @returns them, without a statement that is only the name of whom they cite
 */
export function passedOn(unit: Unit, drafts: QuoteDraft[]): QuoteDraft[] {
  const { items } = unit;
  const at = items.findIndex(({ word }) => /^(?:citing|quoting)$/.test(word));
  const range = at < 0 ? null : nounPhraseForward(items, at + 1);
  if (!range || !namesSource(items, range)) return drafts;
  const cited = placeOf(unit, range);
  for (const draft of drafts) {
    const { source } = draft;
    if (!source || overlap(source, cited) || !isOutlet(wordsOf(unit, source))) continue;
    // In place: quotations that go on later hold the same quote.
    draft.relay ??= source;
    draft.source = cited;
  }
  return drafts.filter(
    (draft) => draft.kind !== 'indirect' || !draft.fragments.some((place) => place.start === cited.start),
  );
}

function wordsOf({ passage, items }: Unit, place: Place): string {
  return items
    .filter(({ start, end }) => overlap({ passage, start, end }, place))
    .map(({ word }) => word)
    .join(' ');
}
