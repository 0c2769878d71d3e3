import { layOut } from '../src/analysis/layout/layout';
import { declines } from '../src/analysis/layout/prose';
import { findNames, type Names } from '../src/analysis/names/names';
import { NameStore } from '../src/analysis/names/nameStore';
import type { NameModel } from '../src/analysis/names/tag';
import { drain } from '../src/analysis/steps';
import type { Passage } from '../src/analysis/tokens/passage';
import type { AnnotatedDocument } from './corpus';
import { passagesOf } from './sequences';

/** The names of one document, as the analysis has them. */
export function analysisOf({ id, text }: AnnotatedDocument, model: NameModel): object {
  if (declines(text, layOut(text, false))) return { id, entities: [], names: {} };
  const passages = passagesOf(text);
  const names = drain(findNames(passages, new NameStore(() => model)));
  return { id, entities: entitiesOf(names, passages), names: names.names };
}

function entitiesOf({ mentions }: Names, passages: readonly Passage[]): object[] {
  return mentions.map(({ passage, start, end, type, id }) => {
    const base = passages[passage]!.block.start;
    return { start: base + start, end: base + end, type, id };
  });
}
