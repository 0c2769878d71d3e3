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
  it('name what happens together with where, and with whom', () => {
    const text = [
      'The war in Sudan goes on, and the famine in Darfur with it.',
      "Kenya's mediation in the war in Sudan has begun, the envoy said.",
      'Missile launches by North Korea were not discussed.',
    ].join('\n\n');
    expect(topicsOf(text)).toEqual(
      expect.arrayContaining(['war in Sudan', 'famine in Darfur', 'Missile launches by North Korea']),
    );
  });
  it('say what an event is about rather than the word for it alone', () => {
    const text = 'The invasion of Ukraine was condemned.\n\nSince the invasion nothing is as it was.';
    expect(topicsOf(text)).toContain('invasion of Ukraine');
    expect(topicsOf(text)).not.toContain('invasion');
  });
  it('take no verb for what happens', () => {
    const text = 'Algeria supplies 40 per cent of the gas.\n\nAlgeria supplies much of the rest.';
    expect(topicsOf(text)).not.toContain('Algeria supplies');
  });
  it('give what an acronym stands for', () => {
    const text = [
      'The Harbour Access Authority (HAA) was founded.',
      'The HAA opens four ports, its head said.',
      'Fees go to the HAA.',
    ].join('\n\n');
    expect(topicsOf(text)).toContain('Harbour Access Authority (HAA)');
  });
  it('are not the relations of two countries twice', () => {
    const text = [
      'Norway and Kenya held talks on their bilateral agenda.',
      'The Norway-Kenya partnership has grown, and ties with Kenya are good.',
      'Relations between Norway and Kenya are sixty years old.',
    ].join('\n\n');
    expect(topicsOf(text).filter((label) => /Norway|Kenya/.test(label))).toEqual(['Norway–Kenya relations']);
  });
  it.each([
    ['begin behind no hyphen', 'The in-depth harbour audit went on.', 'in-depth harbour audit'],
    ['run over the end of a line', 'The harbour \naudit report went on.', 'harbour audit report'],
    ['hold what lies between noun and noun', 'The landlocked developing provinces went on.', 'landlocked developing provinces'],
    ['begin anew behind a noun', 'It gave exporters nautical harbour access.', 'nautical harbour access'],
    ['end before a people', 'The harbour agreement between Norway and Kenyan firms went on.', 'harbour agreement between Norway'],
  ])('are whole phrases that %s', (_, text, label) => {
    expect(topicsOf(text)).toContain(label);
  }); // prettier-ignore
  it('are neither a people nor the country that the speaker speaks for', () => {
    const text = [
      'I speak on behalf of the Government and people of Vanuatu. Vanuatu is small, and Vanuatu is far away.',
      'Israelis came to see us. We met Israelis again in Fiji, and Fiji was glad. Vanuatu was, too.',
    ].join('\n\n');
    const topics = topicsOf(text);
    expect(topics).toContain('Fiji');
    expect(topics).not.toContain('Vanuatu');
    expect(topics).not.toContain('Israelis');
  });
  it('call a country as shortly as the text does', () => {
    const text = [
      'The United States and Japan held talks on their bilateral agenda.',
      'Japan and the United States want closer ties, the U.S. envoy said.',
    ].join('\n\n');
    expect(topicsOf(text)[0]).toBe('U.S.–Japan relations');
  });
  it('are no part of a name', () => {
    const text = 'The Inflation Reduction Act was passed.\n\nThe Inflation Reduction Act has been signed.';
    expect(topicsOf(text)).toEqual(['Inflation Reduction Act']);
  });
});
