import type { Mention } from '../names/names';
import { unitsOf } from '../quotes/units';
import type { Passage } from '../tokens/passage';
import { actAdjective, actNouns, actVerbs, BINDING, REFUSED } from '../../knowledge/actVerbs';
import type { ActDraft } from './draft';
import { readActs } from './readActs';

interface Reading {
  acts: readonly ActDraft[];
  /** What the reading depends on, beside the passage. */
  names: string;
}

/** The acts of one document's paragraphs, kept over its versions as long as the names in a paragraph are the same. */
export class ActStore {
  private readonly readings = new WeakMap<Passage, Reading>();
  /** How many paragraphs were read, not recalled. */
  paragraphsRead = 0;

  /**
   * @param mentions the passage's named mentions, in order
   * @param resolves whether it is a paragraph of a resolution
   */
  read(passage: Passage, mentions: readonly Mention[], resolves: boolean): readonly ActDraft[] {
    const names = mentions.map(({ type, start, end, title }) => `${type} ${start} ${end} ${title?.start ?? ''}`).join() + (resolves ? '!' : ''); // prettier-ignore
    const known = this.readings.get(passage);
    if (known?.names === names) return known.acts;
    this.paragraphsRead++;
    const acts =
      resolves || mayAct(passage)
        ? unitsOf(0, passage, [], mentions).flatMap((unit) =>
            readActs(unit, passage.block.kind === 'heading', resolves),
          )
        : [];
    this.readings.set(passage, { acts, names });
    return acts;
  }
}

/** Whether any word of a paragraph may be part of an act: most paragraphs hold none. */
function mayAct({ tokens }: Passage): boolean {
  for (let t = 0; t < tokens.count; t++) {
    const word = tokens.words[t]!.toLowerCase();
    if (actVerbs(word).length || actNouns(word).length || actAdjective(word)) return true;
    if (word === 'must' || word === 'should') return true;
    if (FOLLOWED.test(word) && (mayFollow(tokens.words[t + 1]) || mayFollow(tokens.words[t + 2])))
      return true;
  }
  return false;
}

/** These count with a verb right behind them, or behind an adverb. */
const FOLLOWED = /^(?:will|not|n't|cannot)$/;
const mayFollow = (word = ''): boolean => BINDING.has(word) || REFUSED.has(word) || word === 'hesitate';
