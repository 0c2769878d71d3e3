import { NAME_WEIGHTS } from '../../knowledge/nameWeights';
import { WORD_CLASSES } from '../../knowledge/wordClasses';
import { decodeBase64 } from '../tagger/base64';
import { Tagger } from '../tagger/tagger';
import { readWeights } from '../tagger/weights';
import { WordClasses } from '../tagger/wordClasses';
import type { NameModel } from './tag';

let shared: NameModel | null = null;

/** The tagger of names that comes with Chancery, unpacked when it is first asked for. */
export function shippedModel(): NameModel {
  return (shared ??= {
    tagger: new Tagger(readWeights(decodeBase64(NAME_WEIGHTS))),
    classes: new WordClasses(decodeBase64(WORD_CLASSES)),
  });
}
