import { describe, expect, it, vi } from 'vitest';
import { particularsOf } from '../../../src/editor/reasons';
import { sample, TEXT } from './sample';

vi.mock('vscode', () => import('./vscode'));

describe('how a quote is told', () => {
  it('says the tone of its cue, where it has one', () => {
    const text = `${TEXT} denied`;
    const cue = { start: TEXT.length + 1, end: text.length };
    expect(particularsOf({ ...sample().quotes[0]!, cue }, text)).toBe('“denied” (opposing, firm)');
  });
});
