import { describe, expect, it } from 'vitest';
import { analysisOf } from './support';

const topicsOf = (text: string): string[] => analysisOf(text).topics.map(({ label }) => label);

describe('topics', () => {
  it('are named as diplomats name them where words only hint at them', () => {
    const text =
      'Travel bans stay. The embargo goes on.\n\nNorway kept the embargo and its export controls in force.';
    expect(topicsOf(text)[0]).toBe('sanctions');
  });
  it('are named as the text does where it names them', () => {
    const text =
      'The climate crisis was the first point.\n\nOn the climate crisis both sides agreed to cut emissions.';
    expect(topicsOf(text)).toContain('climate crisis');
    expect(topicsOf(text)).not.toContain('climate change');
  });
  it('are the relations of two countries that recur together', () => {
    const text = [
      'Norway and Kenya held talks on their bilateral agenda.',
      'Kenya and Norway want closer ties, the ministers said.',
      'Relations between Norway and Kenya are sixty years old.',
    ].join('\n\n');
    expect(topicsOf(text)[0]).toBe('Norway–Kenya relations');
  });
  it('are no more than three places', () => {
    const text = ['Norway', 'Kenya', 'Oman', 'Peru', 'Chad']
      .flatMap((name) => [`${name} spoke first.`, `Then ${name} spoke again.`])
      .join('\n\n');
    expect(analysisOf(text).topics.length).toBe(3);
  });
  it('mention what they were seen by', () => {
    const text = 'The fishing vessels left.\n\nFishing rights were not discussed, illegal fishing was.';
    const [topic] = analysisOf(text).topics;
    expect(topic!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'fishing vessels',
      'Fishing rights',
      'illegal fishing',
    ]);
  });
});
