import type { Speaker } from '../analysis';
import type { Names } from '../names/names';
import { titleCase } from '../tokens/titleCase';
import type { TurnDraft } from '../transcript/turns';
import { labelId } from './described';

/** Who speaks in a turn: whom its label or the title names, else the label's words; null for a question that nobody's name is on. */
export function speakerOfTurn(
  { speaker, words, role }: Pick<TurnDraft, 'speaker' | 'words' | 'role'>,
  { names }: Names,
): Speaker | null {
  if (speaker !== null && names[speaker]) return { id: speaker, name: names[speaker].name };
  return words !== null && role !== 'question' && words.length > 1
    ? { id: labelId(words), name: words.length > 5 ? titleCase(words) : words }
    : null;
}
