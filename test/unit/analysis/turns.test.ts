import { describe, expect, it } from 'vitest';
import { analysisOf, turnsIn } from './support';

describe('turns of a transcript', () => {
  it('reads questions and answers by their labels, over blank lines', () => {
    const text = [
      'Question: Will the talks go on?',
      'Lena Okoye: Yes, they will.\n\nWe meet again in May.',
      'Question: And the border?',
      'Lena Okoye: It stays closed.',
    ].join('\n\n');
    expect(turnsIn(text)).toEqual([
      { speaker: null, role: 'question', words: 'Question: Will the talks go on?' },
      {
        speaker: 'Lena Okoye',
        role: 'answer',
        words: 'Lena Okoye: Yes, they will.\n\nWe meet again in May.',
      },
      { speaker: null, role: 'question', words: 'Question: And the border?' },
      { speaker: 'Lena Okoye', role: 'answer', words: 'Lena Okoye: It stays closed.' },
    ]);
    expect(analysisOf(text).turns.map((turn) => turn.answers)).toEqual([undefined, 0, undefined, 2]);
  });

  it.each([
    [
      'Q\u00A0\u00A0 As for the border, is it closed?\n\nMS. OKOYE:\u00A0 It is closed.\n\nQ\u00A0\u00A0 For good?\n\nMS. OKOYE:\u00A0 No.',
      4,
    ],
    ['QUESTION: Is it closed?\n\nMR PRICE: It is closed.', 2],
    ['Q. Is it closed?\n\nA. It is closed.\n\nQ. For good?\n\nA. No.', 4],
    [
      'Mr. Tan (Singapore) (spoke in French): The border is closed.\n\nThe President: I thank the representative.\n\nMrs. Reyes (Chile): We regret it.',
      3,
    ],
    [
      '**Moderator:** Welcome, everyone.\n\n**Lena Okoye:** Thank you for having me.\n\n**Moderator:** Let us begin.',
      3,
    ],
  ])('knows the labels of %j', (text, count) => {
    expect(turnsIn(text, text.includes('**'))).toHaveLength(count);
  });

  it('parts an exchange that stands on one line', () => {
    const text =
      'MS. OKOYE: Good morning, everyone. I have no announcements today. Q Is the border closed? MS. OKOYE: It is closed. Q For good? MS. OKOYE: No.';
    expect(turnsIn(text).map((turn) => turn.role)).toEqual([
      'statement',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  it.each([
    'Note: the hall opens early.\n\nNote: bring a pass.',
    '17:30 The talks begin.\n\n18:30 The talks end.',
    'Source: the ministry\n\nhttps://example.org/a',
    'What we know so far: the border is closed.\n\nWhat comes next: nobody knows.',
  ])('takes no turn from %j', (text) => {
    expect(turnsIn(text)).toEqual([]);
  });

  it('gives an opening without a label to the person whom the title names', () => {
    const text = [
      'Foreign Minister Lena Okoye’s remarks and answers to media questions, Oslo, May 3, 2021',
      'Good afternoon. I am glad to see you. We had long talks and agreed on the border.',
      'Question: When does it open?',
      'Lena Okoye: In June.',
    ].join('\n\n');
    expect(turnsIn(text)[0]).toMatchObject({
      speaker: 'Lena Okoye',
      role: 'statement',
      words: 'Good afternoon. I am glad to see you. We had long talks and agreed on the border.',
    });
  });

  it('gives what a site adds to no one', () => {
    const text = 'Question: When does it open?\n\nLena Okoye: In June.\n\nJoin the Example.org mailing list';
    expect(turnsIn(text).at(-1)?.words).toBe('Lena Okoye: In June.');
  });

  it.each([
    'Cooperating on Rivers: The sides will meet.\n\nAdvancing Human Rights: The sides will talk.\n\nTrade: The sides will lower duties.',
    'Tariffs: The sides lower them.\n\nDigital Trade: The sides open it.\n\nServices: The sides let them in.\n\nLabor: The sides protect it.',
    'Help Vaccinate the World: We will give doses.\n\nLaunch the River Fellowship: We will pay for it.\n\nPresident Okoye: I am glad.',
  ])('takes headings of a fact sheet for no speakers: %j', (text) => {
    expect(turnsIn(text)).toEqual([]);
  });

  it.each([
    'Also, on the river:',
    'Moving to Chile:',
    'Obviously, we’ll talk about other things:',
    'Specifically:',
  ])('reads on over %j', (words) => {
    const text = `Q  Is it closed?\n\nMS. OKOYE:  It is closed.\n\n${words} The talks go on.\n\nQ  For good?\n\nMS. OKOYE:  No.`;
    expect(turnsIn(text)).toHaveLength(4);
  });

  it('calls the President by the one name that the heading gives to the office', () => {
    const text = [
      'Remarks by President Reyes and Prime Minister Okoye',
      'THE PRESIDENT: Welcome. We had long talks.',
      'PRIME MINISTER OKOYE: Thank you, Mr. President.',
      'THE PRESIDENT: Let us go on.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual(['Reyes', 'Okoye', 'Reyes']);
  });

  it('leaves the president of a council nameless', () => {
    const text =
      'Mr. Tan (Singapore): President Reyes of Chile is here.\n\nThe President: I thank the representative.\n\nMrs. Diaz (Chile): We regret it.';
    expect(turnsIn(text)[1]?.speaker).toBe('The President');
  });

  it('takes outlets that alternate with one person for questions', () => {
    const text = [
      'CCTV: Will the talks go on?',
      'Mei Tan: Yes, they will.',
      'AFP: Is the border open? We hear that it is closed.',
      'Mei Tan: It is open.',
      'Lake Daily: When do you meet?',
      'Mei Tan: In May.',
    ].join('\n\n');
    const { turns } = analysisOf(text);
    expect(turns.map(({ role }) => role)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
    ]);
    expect(turns.map(({ answers }) => answers)).toEqual([undefined, 0, undefined, 2, undefined, 4]);
    expect(turns.map(({ speaker }) => speaker?.name ?? null)).toEqual([
      null,
      'Mei Tan',
      null,
      'Mei Tan',
      null,
      'Mei Tan',
    ]);
  });

  it.each([
    ['Journalist from BBC: Is it closed?\n\nLena Okoye: It is closed.', ['question', 'answer']],
    [
      'Q1: Is it closed?\n\nA1: It is closed.\n\nQ2: For good?\n\nA2: No.',
      ['question', 'answer', 'question', 'answer'],
    ],
    ['[00:01:12] Speaker 1: We begin.\n\n[00:01:40] Speaker 2: We do.', ['statement', 'statement']],
  ])('knows the roles of %j', (text, roles) => {
    expect(turnsIn(text).map(({ role }) => role)).toEqual(roles);
  });
});

describe('labels that a document as a whole shows', () => {
  it('end in a full stop in a record in print', () => {
    const text = [
      'Hearing on the straits',
      'Senator Kane. The committee will come to order. Who guards the lights?',
      'Mr. Okoro. Nobody does, Senator.',
      'Senator Kane. Nobody at all?',
      'Mr. Okoro. We asked twice.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ words }) => words.split('. ')[0])).toEqual([
      'Senator Kane',
      'Mr',
      'Senator Kane',
      'Mr',
    ]);
  });
  it('are headings in Markdown', () => {
    const text = [
      '# Minister Ode meets the press',
      '### Question',
      'Is the port open?',
      '### Minister Ode',
      'It is, since six.',
      '### Question',
      'To whom?',
      '### Minister Ode',
      'To everybody.',
    ].join('\n\n');
    expect(turnsIn(text, true).map(({ role, words }) => [role, words])).toEqual([
      ['question', '### Question\n\nIs the port open?'],
      ['answer', '### Minister Ode\n\nIt is, since six.'],
      ['question', '### Question\n\nTo whom?'],
      ['answer', '### Minister Ode\n\nTo everybody.'],
    ]);
  });
  it('are none in a quotation that is read out', () => {
    const text = [
      'Interview with Ambassador Lena Okoye',
      'Question: What was said?',
      'Lena Okoye: My notes read:',
      '“Minister: Not today.',
      'Journalist: Tomorrow?”',
      'Question: And then?',
      'Lena Okoye: Nothing.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ words }) => words.split(':')[0])).toEqual([
      'Question',
      'Lena Okoye',
      'Question',
      'Lena Okoye',
    ]);
  });
  it('are none in a list that somebody reads out', () => {
    const text = [
      '**Minister Ode:** The protocol covers:',
      '- **Licences:** forty vessels;\n- **Observers:** one on each.',
      '**Question:** Is that all?',
      '**Minister Ode:** That is all.',
    ].join('\n\n');
    expect(turnsIn(text, true).map(({ role }) => role)).toEqual(['statement', 'question', 'answer']);
  });
});

describe('who speaks under a part or an office', () => {
  const council = (head: string) =>
    [
      'S/PV.9012',
      head,
      'The President: I give the floor to the representative of Brazil.',
      'Mr. Costa (Brazil) (spoke in Portuguese): I thank you, Sir.',
      'The President: I thank him.',
      'The meeting rose at 1.15 p.m.',
    ].join('\n\n');
  it('is whom the head names as presiding', () => {
    const turns = turnsIn(council('President: Mr. Okafor . . . . . . (Nigeria)'));
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Okafor', 'Costa', 'Okafor']);
    expect(turns.at(-1)!.words).toBe('The President: I thank him.');
  });
  it('is the office where nobody is named', () => {
    expect(turnsIn(council('Peace in the straits')).map(({ speaker }) => speaker)).toEqual([
      'The President',
      'Costa',
      'The President',
    ]);
  });
  it('is the one who answers, under “A”', () => {
    const text = [
      'Speaker: Under-Secretary Rodrigo Paz',
      'Q: Which ports are open?',
      'A: Three of them.',
      'Q: Which?',
      'A: The southern ones.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([null, 'Rodrigo Paz', null, 'Rodrigo Paz']);
  });
  it('is the minister of the title, under “The Minister”', () => {
    const text = [
      'Press conference by Foreign Minister Hanna Berg',
      'Question: Which three points?',
      'The Minister: The first is fish.',
      'Question: And the second?',
      'The Minister: Fish again.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([null, 'Hanna Berg', null, 'Hanna Berg']);
  });
  it('is nobody, for a voice from the hall', () => {
    const text = [
      'Question: Is it open?',
      'Hanna Berg: It is.',
      '[Inaudible]: Since when?',
      'Hanna Berg: Since six.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([null, 'Hanna Berg', null, 'Hanna Berg']);
  });
});

describe('translated speech', () => {
  it('is flagged on its turn and on what is quoted in it', () => {
    const text = [
      'Question: What did he say?',
      'Mr. Costa (Brazil) (spoke in Portuguese): The minister said: “We shall wait for the ship.”',
      'Question: And you?',
      'Ms. Lind (Norway): I said: “We shall not wait any longer.”',
    ].join('\n\n');
    const { turns, quotes } = analysisOf(text);
    expect(turns.map(({ flags }) => flags ?? [])).toEqual([[], ['translated'], [], []]);
    expect(quotes.map(({ flags }) => flags ?? [])).toEqual([['translated'], []]);
  });
});

describe('labels of rarer layouts', () => {
  const panel = ['Jonas, what has changed?', 'A great deal has changed.', 'Lucia?', 'I agree with Jonas.'];
  const people = ['Kaisa Tamm', 'Jonas Weber', 'Kaisa Tamm', 'Lucia Rossi'];
  const head = 'With Kaisa Tamm, Jonas Weber of the Institute for Peace and Lucia Rossi.';
  const speakersOf = (label: (name: string) => string): (string | null)[] =>
    turnsIn([head, ...panel.map((words, i) => label(people[i]!) + words)].join('\n\n'), true).map(
      ({ speaker }) => speaker,
    );
  it.each<[string, (name: string) => string]>([
    ['bold before a dash', (name) => `**${name}** – `],
    ['bold on a line of its own', (name) => `**${name}**\n`],
    ['in square brackets', (name) => `[${name}] `],
    ['before a full stop and a dash', (name) => `${name.toUpperCase()}. – `],
    ['initials', (name) => `**${name.replace(/[^A-Z]/g, '')}:** `],
    ['items of a list', (name) => `- **${name}:** `],
  ])('are read: %s', (_, label) => {
    expect(speakersOf(label)).toEqual(people);
  });
  it('are none in a block quote among others', () => {
    const text = [
      '**Moderator:** Karim, you first. In 2019 this was said:',
      '> Moderator: Will it open?\n>\n> Karim: It will.',
      '**Karim:** I stand by that.',
      '**Moderator:** Do you?',
      '**Karim:** I do.',
    ].join('\n\n');
    expect(turnsIn(text, true)).toHaveLength(4);
  });
  it('are none in a quotation in straight marks over paragraphs', () => {
    const text = [
      'Question: What was said?',
      'Hanna Berg: Their leader said in parliament:',
      '"Chairman: Mr Petkov has the floor.',
      'Petkov: I thank you.',
      'Chairman: Thank you, Mr Petkov."',
      'So much for that.',
      'Question: Thank you.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ role }) => role)).toEqual(['question', 'answer', 'question']);
  });
  it('are those of a press secretary and of reporters', () => {
    const text = [
      'Press Secretary: Good afternoon.',
      'A reporter: Is it open?',
      'Press Secretary: It is.',
      'Several journalists: Since when?',
      'Press Secretary: Since six.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ role }) => role)).toEqual([
      'statement',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });
  it('are numbered in committees', () => {
    const text = [
      'Members present: Alice Carter (Chair); Tom Brandon',
      'Q1 Chair: Welcome. What has changed?',
      'Malcolm Hayes: Everything, Chair.',
      'Q2 Tom Brandon: Even in Oman?',
      'Malcolm Hayes: Especially there.',
      'Chair: Thank you.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Alice Carter', 'question'],
      ['Malcolm Hayes', 'answer'],
      ['Tom Brandon', 'question'],
      ['Malcolm Hayes', 'answer'],
      ['Alice Carter', 'question'],
    ]);
  });
});

describe('who is meant by an office', () => {
  it('is whoever takes the chair, from there on', () => {
    const text = [
      'In the absence of the President, Mr. Rask (Denmark), Vice-President, took the Chair.',
      'The Acting President: I call on the representative of Samoa.',
      'Mr. Leota (Samoa): I bring greetings.',
      'Ms. Ode (Ghana) took the Chair.',
      'The President: I call on the representative of Benin.',
      'Mr. Adjovi (Benin): I shall be brief.',
    ].join('\n\n');
    const turns = turnsIn(text);
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Rask', 'Leota', 'Ode', 'Adjovi']);
    expect(turns[1]!.words).toBe('Mr. Leota (Samoa): I bring greetings.');
  });
  it.each([
    'President of the Council for June: Ms. Liv Aasen (Norway)',
    'Presided over by Ms. Liv Aasen, Minister for Foreign Affairs of Norway',
    'Under the presidency of Ms. Liv Aasen of Norway',
    'The President (Ms. Liv Aasen, Norway) called the meeting to order.',
    'PRESIDENT: Liv AASEN (Norway)',
    'President:\nMs. Liv Aasen\nNorway',
    'Presidency: Norway (Ms. Liv Aasen)',
    'Ms. Liv Aasen (Norway) in the Chair',
    'The meeting was chaired by Liv Aasen, Foreign Minister of Norway.',
  ])('is whom the head names: %s', (line) => {
    const text = [
      '9712th meeting',
      line,
      'The President: I invite the representative of Lebanon.',
      'Mr. Haddad (Lebanon): I thank you.',
      'The President: I thank him.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual(['Liv Aasen', 'Haddad', 'Liv Aasen']);
  });
  it('is whom its own label names', () => {
    const text = [
      'The President (Ms. Liv Aasen): I declare the meeting open.',
      'Mr. Haddad (Lebanon): I thank you.',
      'The President: I thank him.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual(['Liv Aasen', 'Haddad', 'Liv Aasen']);
  });
  it.each([
    ['Remarks by the President on Jobs', 'THE PRESIDENT: Hello, everybody.', 'The President'],
    ['Remarks by President Dunmore on Jobs', 'THE PRESIDENT: Hello, everybody.', 'Dunmore'],
    ['Remarks by Second Gentleman Doug Ames in Accra', 'THE SECOND GENTLEMAN: Hello.', 'Doug Ames'],
    ['Remarks by the President After Meeting with Congress', 'THE PRESIDENT: Hello.', 'The President'],
  ])('is the one of the title: %s', (title, words, speaker) => {
    expect(turnsIn(`${title}\n\n${words}`)).toEqual([{ speaker, role: 'statement', words }]);
  });
  it('is whom the turn before ends with, or a question calls', () => {
    const text = [
      'Remarks in Raleigh',
      'MR. ROCHE: With President Stone we lost it. Here he is, the President of the United States, Ed Dunmore! (Applause.)',
      'THE PRESIDENT: Hello, Raleigh.',
      'Q Vice President Marsh? Vice President Marsh? Will you go?',
      'THE VICE PRESIDENT: I will.',
      'MR. ROCHE: I knew Delia Marsh, the senator from Maine, at school.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([
      'Roche',
      'Ed Dunmore',
      null,
      'Delia Marsh',
      'Roche',
    ]);
  });
  it('is not the guest whom the moderator introduces', () => {
    const text =
      'MODERATOR: Good morning. This is Ines Duarte, our guest.\n\nMS. DUARTE: Thank you.\n\nMODERATOR: Please.';
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual(['Moderator', 'Ines Duarte', 'Moderator']);
  });
  it('is the president whom others name, not the one whom he speaks of', () => {
    const text = [
      'MS. KELLY: It is my honor to introduce the Vice President of the United States, Delia Marsh.',
      'THE VICE PRESIDENT: Please welcome our extraordinary President of the United States, Tom Brandt.',
      'THE PRESIDENT: My predecessor, President Stone, wants to repeal it.',
      'MS. KELLY: Thank you.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([
      'Kelly',
      'Delia Marsh',
      'Tom Brandt',
      'Kelly',
    ]);
  });
  it('is a moderator who says who he is, or whom the label names', () => {
    const text = [
      'Moderator: Good morning. I am Elena Prut of the institute. Karim?',
      'Karim: Thank you.',
      'Spokesperson (Anna Reiter): First question, please.',
      'Karim: Yes.',
      'Moderator: Please.',
      'Spokesperson: Next question.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Elena Prut', 'moderator'],
      ['Karim', 'statement'],
      ['Anna Reiter', 'moderator'],
      ['Karim', 'statement'],
      ['Elena Prut', 'moderator'],
      ['Anna Reiter', 'moderator'],
    ]);
  });
  it('is told in words, not in capitals, where nobody is named', () => {
    const text =
      'SENIOR STATE DEPARTMENT OFFICIAL ONE: It is on water.\n\nQUESTION: What water?\n\nSENIOR STATE DEPARTMENT OFFICIAL TWO: The Nile.';
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([
      'Senior State Department Official One',
      null,
      'Senior State Department Official Two',
    ]);
  });
});

describe('turns without a label', () => {
  it('begin below the lines that say whose they are', () => {
    const text = [
      'Opening statement and answers',
      'by Jonas Vik, Minister for Foreign Affairs',
      'Good afternoon. I am glad to see you.',
      'Q: Will you meet again?',
      'VIK: We will.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker, words }) => [speaker, words])).toEqual([
      ['Jonas Vik', 'Good afternoon. I am glad to see you.'],
      [null, 'Q: Will you meet again?'],
      ['Jonas Vik', 'VIK: We will.'],
    ]);
  });
  it('are the answers between labelled questions', () => {
    const text = [
      'Doorstep statement by High Representative Joana Brandt',
      'Check against delivery!',
      'Good morning. Today we will discuss sanctions, and I expect them to be approved.',
      'Q. Will there be sanctions on potash?',
      'Yes. On potash and on oil.',
      'Q. And on gas?',
      'Not for the time being.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker, role, words }) => [speaker, role, words.slice(0, 12)])).toEqual([
      ['Joana Brandt', 'statement', 'Good morning'],
      [null, 'question', 'Q. Will ther'],
      ['Joana Brandt', 'answer', 'Yes. On pota'],
      [null, 'question', 'Q. And on ga'],
      ['Joana Brandt', 'answer', 'Not for the '],
    ]);
  });
  it('are a statement that is read out, of whose it is', () => {
    const text = [
      'Statement at the opening of the Arctic Forum',
      'The following statement by Prime Minister Anders Lie was read out by State Secretary Kari Moen:',
      '"Dear friends, I regret that I cannot be with you.',
      'Let me stress three things, and I wish you well."',
      'MS. MOEN: Thank you. I will take questions.',
      'Q: Will he attend next year?',
      'MS. MOEN: He hopes so.',
    ].join('\n\n');
    expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual([
      'Anders Lie',
      'Kari Moen',
      null,
      'Kari Moen',
    ]);
  });
});
