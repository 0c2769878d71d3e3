import { describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./vscode'));

import { factLines } from '../../../src/editor/hoverFacts';

const held = { source: 'lists of members', date: '2025-01-31' };

describe('what a hover says of a body', () => {
  it('is what it stands for, its kind, seat and members, and when that held', () => {
    const facts = {
      kind: 'body', expansion: 'Southern Cone Grain Union', acronym: 'SCGU',
      seat: 'Rosario', members: ['Argentina', 'Uruguay'], memberCount: '2', ...held,
    }; // prettier-ignore
    expect(factLines(facts, 'SCGU')).toEqual([
      'Stands for: Southern Cone Grain Union',
      'Acronym: SCGU',
      'Kind: International body',
      'Seat: Rosario',
      'Members (2): Argentina, Uruguay',
      '*As of 31 January 2025: lists of members*',
    ]);
  });

  it('does not say twice what heads it', () => {
    const lines = factLines(
      { expansion: 'Southern Cone Grain Union', acronym: 'SCGU' },
      'Southern Cone Grain Union',
    );
    expect(lines).toEqual(['Acronym: SCGU']);
  });

  it('cuts a long list of members short and says how many there are', () => {
    const many = Array.from({ length: 55 }, (_, i) => `State ${i + 1}`);
    const line = factLines({ members: many, memberCount: '55', ...held }, '')[0]!;
    expect(line).toMatch(/^Members \(55\): State 1, State 2, .* and 31 more$/);
    expect(line).not.toContain('State 25');
  });

  it('gives a number alone where members are not listed', () => {
    expect(factLines({ memberCount: '193', ...held }, '')).toContain('Members: 193');
  });

  it('names the country of an institution, and no source where nothing ages', () => {
    expect(factLines({ kind: 'institution', of: 'France' }, '')).toEqual([
      'Kind: State institution',
      'Country: France',
    ]);
  });
});

describe('what a hover says of a country', () => {
  it('is its code, official name and capital, with day and source', () => {
    expect(factLines({ code: 'KE', official: 'Republic of Kenya', capital: 'Nairobi', ...held }, '')).toEqual(
      [
        'Country code: KE',
        'Official name: Republic of Kenya',
        'Capital: Nairobi',
        '*As of 31 January 2025: lists of members*',
      ],
    );
  });
});

it('says when a treaty was signed or a text adopted', () => {
  expect(factLines({ expansion: 'Treaty of the Five Rivers', signed: '1975' }, '')).toContain(
    'Signed or adopted: 1975',
  );
});

it('shows what is not Markdown as it is', () => {
  expect(factLines({ expansion: 'A *B* [c](d)' }, '')[0]).not.toContain('*B*');
});

it('says nothing of what is not known', () => {
  expect(factLines({}, '')).toEqual([]);
  expect(factLines(held, '')).toEqual([]);
});
