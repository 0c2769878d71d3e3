import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyzer';

/** The acts of a text, each as `act actor → target: words`. */
function actsOf(text: string, options: { force?: boolean } = {}): string[] {
  const { acts } = analyze(text, { id: 'acts', force: true, ...options });
  return acts.map(
    ({ act, actor, target, start, end }) =>
      `${act} ${actor}${target === null ? '' : ` → ${target}`}: ${text.slice(start, end)}`,
  );
}

describe('acts by verbs', () => {
  it.each([
    ['Norway condemned the attack on the convoy.', 'condemn Norway: condemned the attack on the convoy'],
    [
      'The European Union called on Serbia to lift the ban.',
      'call-on European Union → Serbia: called on Serbia to lift the ban',
    ],
    [
      'Foreign Minister Ingrid Halvorsen urged all parties to return to the talks.',
      'urge Ingrid Halvorsen → all parties: urged all parties to return to the talks',
    ],
    [
      'France accused Belarus of pushing migrants across the border.',
      'accuse France → Belarus: accused Belarus of pushing migrants across the border',
    ],
    [
      'Kenya warned that the dam would be a threat to its farmers.',
      'warn Kenya: warned that the dam would be a threat to its farmers',
    ],
    ['Iran denied supplying the drones.', 'deny Iran: denied supplying the drones'],
    [
      'Japan put forward a new proposal on fisheries.',
      'propose Japan: put forward a new proposal on fisheries',
    ],
    [
      'Japan and Kenya have agreed to reopen their embassies.',
      'agree Japan and Kenya: have agreed to reopen their embassies',
    ],
    [
      'President Ana Duarte thanked Norway for its mediation.',
      'thank Ana Duarte → Norway: thanked Norway for its mediation',
    ],
  ])('%s', (text, expected) => {
    expect(actsOf(text)).toEqual([expected]);
  });

  it('share the subject of the verb before', () => {
    expect(
      actsOf(
        'Foreign Minister Ingrid Halvorsen welcomed the truce, thanked Kenya for its efforts and urged Serbia to join it.',
      ),
    ).toEqual([
      'welcome Ingrid Halvorsen: welcomed the truce',
      'thank Ingrid Halvorsen → Kenya: thanked Kenya for its efforts',
      'urge Ingrid Halvorsen → Serbia: urged Serbia to join it',
    ]);
  });
  it('are those of a participle’s subject', () => {
    expect(actsOf('Norway recalled its envoy, condemning the arrest of two journalists.')).toEqual([
      'condemn Norway: condemning the arrest of two journalists',
    ]);
  });
});

describe('acts by nouns, adjectives and modals', () => {
  it.each([
    [
      'Kenya expressed its deep concern about the arrests.',
      'concern Kenya: expressed its deep concern about the arrests',
    ],
    [
      'Norway is deeply concerned about the arrests.',
      'concern Norway: is deeply concerned about the arrests',
    ],
    ['Norway remains committed to the ceasefire.', 'reaffirm Norway: remains committed to the ceasefire'],
    [
      'Kenya signed a fisheries agreement with Oman.',
      'agree Kenya → Oman: signed a fisheries agreement with Oman',
    ],
    ['Norway will not recognise the vote.', 'reject Norway: will not recognise the vote'],
    [
      'Norway stressed the importance of a ceasefire.',
      'reaffirm Norway: stressed the importance of a ceasefire',
    ],
  ])('%s', (text, expected) => {
    expect(actsOf(text)).toEqual([expected]);
  });
});

describe('no act', () => {
  it.each([
    ['is what was not done', 'Norway did not condemn the vote. Norway did not rule out sanctions.'],
    ['is what may be done', 'Norway would condemn such a vote. Norway might reject the plan.'],
    ['is what is only considered', 'Norway would consider offering its help.'],
    ['is what is asked', 'Did Norway condemn the vote?'],
    ['is what is supposed', 'If Norway rejects the plan, the talks end.'],
    ['is what one is asked to do', 'Norway was expected to condemn the vote.'],
    ['is what one is accused of', 'It was a speech of condemning nobody and thanking everyone.'],
    ['is what one may reach', 'I think that Norway can reach an agreement. We can agree on a text.'],
    ['is promised to oneself', 'Minister Ode promised herself that she would read the text.'],
    ['is silence', 'Norway declined to comment. Kenya refused to say who had called.'],
    ['is a guest’s reception', 'Norway welcomed the Kenyan delegation to Oslo.'],
    ['is a noun', 'The demands of the miners and the offer of the state lay on the table.'],
    ['is a name', 'The Act Blocking Property of Persons Who Threaten Peace entered into force.'],
  ])('%s', (_, text) => {
    expect(actsOf(text)).toEqual([]);
  });
});

describe('whose act it is', () => {
  it('is the speaker’s, in a quote', () => {
    expect(actsOf('“We condemn the shelling of the port,” Foreign Minister Ingrid Halvorsen said.')).toEqual([
      'condemn Ingrid Halvorsen: condemn the shelling of the port',
    ]);
  });
  it('is that of a turn’s speaker', () => {
    const text = [
      'Press conference of Foreign Minister Ingrid Halvorsen',
      '',
      'Question: Will you go to Nairobi?',
      '',
      'Ingrid Halvorsen: We welcome the invitation of the Kenyan government.',
      '',
      'Question: And the port?',
      '',
      'Ingrid Halvorsen: I reject that idea.',
    ].join('\n');
    expect(actsOf(text)).toEqual([
      'welcome Ingrid Halvorsen: welcome the invitation of the Kenyan government',
      'reject Ingrid Halvorsen: reject that idea',
    ]);
  });
  it('is that of the one who calls on others', () => {
    expect(actsOf('All parties must respect the truce, Foreign Minister Ingrid Halvorsen said.')).toEqual([
      'call-on Ingrid Halvorsen → All parties: must respect the truce',
    ]);
  });
  it('is the speaker’s, where it is his delegation’s or his country’s', () => {
    const text =
      'Mr. Tan (Singapore): My delegation condemns the attack.\n\nMs. Ode (Ghana): My country rejects it.';
    expect(actsOf(text)).toEqual(['condemn Tan: condemns the attack', 'reject Ode: rejects it']);
  });
  it('is the country’s whose capital the text names', () => {
    expect(actsOf('Norway and Iran held talks. Tehran condemned the attack.')).toEqual([
      'condemn Iran: condemned the attack',
    ]);
    expect(actsOf('Tehran condemned the attack.')).toEqual(['condemn Tehran: condemned the attack']);
  });
  it('is that of both, of a name and of who holds an office', () => {
    const text =
      'Vice President Helen Marsh met President Marco Ruiz in Lima. The Vice President and President Ruiz agreed to go on.';
    expect(actsOf(text)).toEqual(['agree Helen Marsh and Marco Ruiz: agreed to go on']);
  });
  it('goes with the verb of speech before a pronoun', () => {
    expect(actsOf('Norway told the mediators that it is ready to host the talks.')).toEqual([
      'offer Norway: is ready to host the talks',
    ]);
  });
  it.each([
    'That is what Norway called for',
    'This is the plan to which Norway objected to',
    'Norway is ready for',
  ])('is no more than its words where they end before an object: %s', (text) => {
    for (const act of analyze(text, { id: 'acts', force: true }).acts) {
      expect(act.end).toBeLessThanOrEqual(text.length);
      expect(act.object).toBeNull();
    }
  });
  it('is left out where it is open', () => {
    expect(actsOf('They rejected the plan.')).toEqual([]);
  });
});

describe('agreed and unilateral', () => {
  it('are told apart', () => {
    const { acts } = analyze(
      'Kenya and Oman agreed on a date. Oman reaffirmed its position on the islands.',
      {
        id: 'acts',
        force: true,
      },
    );
    expect(acts.map(({ act, actor, agreed }) => [act, actor, agreed])).toEqual([
      ['agree', 'Kenya and Oman', true],
      ['reaffirm', 'Oman', false],
    ]);
  });
});

describe('strength', () => {
  it.each([
    ['Norway welcomed the truce.', 2],
    ['Norway warmly welcomed the truce.', 3],
    ['Norway condemned the attack.', 4],
    ['Norway strongly condemned the attack.', 5],
    ['Norway is concerned about the attack.', 3],
    ['Norway is gravely concerned about the attack.', 4],
  ])('%s %i', (text, strength) => {
    expect(analyze(text, { id: 'acts', force: true }).acts.map((act) => act.strength)).toEqual([strength]);
  });
});
