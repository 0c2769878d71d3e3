import { describe, expect, it } from 'vitest';
import { analysisOf } from './support';

const cardOf = (text: string, markdown = false) => analysisOf(text, markdown).document;

const TALKS =
  'The two sides discussed fisheries and the security of shipping in the straits at some length on the sidelines of the forum, and they agreed to meet again in the spring of the year that follows, the ministry said.';

describe('the title of a document', () => {
  it('is the line that says what document it is', () => {
    const card = cardOf(`Remarks by Foreign Minister Ida Larsen at the Arctic Forum\n\nTromsø\n\n${TALKS}`);
    expect(card.title).toBe('Remarks by Foreign Minister Ida Larsen at the Arctic Forum');
  });
  it('is the line that a page’s address repeats, whatever it looks like', () => {
    const title = 'Norway, Kenya to meet in Oslo: Kenyan FM';
    const text = `https://www.example.org/news/4711/Norway-Kenya-to-meet-in-Oslo-Kenyan-FM\n\n${title}\n\n${TALKS}`;
    const { title: read, sources } = cardOf(text);
    expect(read).toBe(title);
    expect(text.slice(sources.title!.start, sources.title!.end)).toBe(title);
  });
  it('is read out of the masthead of an office', () => {
    const text = `THE MINISTRY\nOffice of the Press Secretary\n_____________\nFor Immediate Release May 12, 2009\nPRESS BRIEFING\nWITH PRESS SECRETARY IDA LARSEN\nMarble Briefing Room\n\n${TALKS}`;
    expect(cardOf(text).title).toBe('PRESS BRIEFING WITH PRESS SECRETARY IDA LARSEN');
  });
  it.each([
    'Grand Hotel Hanoi',
    'South Court Auditorium\nEisenhower Building',
    '(October 12, 2021)',
    'Rio de Janeiro, Brazil',
    'Office of the Press Secretary',
    'En Route Freeland, Michigan',
    'I congratulate you on your election, Mr. President',
    'James Brady Press Briefing Room',
  ])('is no place, day, office or speech: %j', (line) => {
    expect(cardOf(`${line}\n\n${TALKS}`).title).toBeNull();
  });
});

describe('what kind of document it is', () => {
  it('is a news report under a paper’s address, not a readout', () => {
    const news = `https://www.example-times.com/a/20220715/c.html\n\nMinister Ida Larsen met her Kenyan counterpart in Oslo on Friday. ${TALKS}`;
    expect(cardOf(news).genre).toBe('wire-report');
    const office = news.replace('www.example-times.com', 'www.mfa.gov.no');
    expect(cardOf(office).genre).toBe('readout');
  });
  it('is an interview where the head calls it one', () => {
    const text = [
      'The second part of the minister’s interview to the agency has been published.',
      'Question: Is it open?',
      'Ida Larsen: It is open again.',
      'Question: Since when?',
      'Ida Larsen: Since six.',
    ].join('\n\n');
    expect(cardOf(text).genre).toBe('interview');
  });
  it('is a resolution by its number', () => {
    expect(cardOf(`A/RES/77/123\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to remain seized of the matter.`).genre).toBe('resolution'); // prettier-ignore
  });
});

describe('who publishes', () => {
  it.each([
    ['https://www.asahi.com/ajw/articles/1', 'Asahi Shimbun'],
    ['https://www.example-times.com/a/1', 'example-times.com'],
  ])('is told by the address %s', (address, outlet) => {
    expect(cardOf(`${address}\n\n${TALKS}`).outlet).toBe(outlet);
  });
});

describe('where it takes place', () => {
  it('is a hall that stands alone', () => {
    expect(cardOf(`Marble Hall\n\n${TALKS}`).place).toBe('Marble Hall');
  });
  it('is where a readout says that people met', () => {
    const text = `Readout of the meeting\n\nMinister Ida Larsen met Minister Jon Vik in Lisbon today. ${TALKS}`;
    expect(cardOf(text).place).toBe('Lisbon');
  });
});
