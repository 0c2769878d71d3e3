import { describe, expect, it } from 'vitest';
import { analysisOf } from './support';

const text = [
  'Resolution 2790 (2025)',
  'Adopted by the Security Council at its 9012th meeting, on 3 May 2025',
  'The Security Council,',
  'Recalling its resolutions on the straits,',
  'Deeply concerned about the attacks on merchant ships,',
  '1. Condemns in the strongest terms the attacks on merchant ships;',
  '2. Calls upon all parties to respect the ceasefire;',
  '3. Requests the Secretary-General to report on the ceasefire;',
  '4. Decides to remain seized of the matter.',
].join('\n\n');

describe('a resolution', () => {
  const { acts, document } = analysisOf(text);
  it('is known as one, by its number', () => {
    expect([document.genre, document.number]).toEqual(['resolution', 'Resolution 2790 (2025)']);
  });
  it('has its acts paragraph by paragraph, all of them the body’s', () => {
    expect(
      acts.map(
        ({ paragraph, act, actor, start, end }) => `${paragraph} ${act} ${actor}: ${text.slice(start, end)}`,
      ),
    ).toEqual([
      'PP1 reaffirm Security Council: Recalling its resolutions on the straits',
      'PP2 concern Security Council: Deeply concerned about the attacks on merchant ships',
      'OP1 condemn Security Council: Condemns in the strongest terms the attacks on merchant ships',
      'OP2 call-on Security Council: Calls upon all parties to respect the ceasefire',
      'OP3 request Security Council: Requests the Secretary-General to report on the ceasefire',
      'OP4 commit Security Council: Decides to remain seized of the matter',
    ]);
  });
  it('has acts and no quotes', () => {
    expect(analysisOf(text).quotes).toEqual([]);
  });
  it('condemns in the strongest terms as strongly as can be', () => {
    expect(acts.find(({ act }) => act === 'condemn')?.strength).toBe(5);
  });
});
