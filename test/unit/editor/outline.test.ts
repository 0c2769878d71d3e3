import { describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./vscode'));

import { ActFilter } from '../../../src/editor/actFilter';
import type { OutlineNode } from '../../../src/editor/node';
import { outlineOf } from '../../../src/editor/outline';
import { nodeAt, reconcile } from '../../../src/editor/reconcile';
import { sample, TEXT } from './sample';

const draw = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.label}${node.description && ` (${node.description})`}`,
    ...draw(node.children.all(), depth + 1),
  ]);
const everyNode = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children.all())]);
const outline = () => outlineOf(sample(), TEXT, 0.5);
/** An outline of which somebody opened every row. */
const opened = () => {
  const roots = outline();
  draw(roots);
  return roots;
};

describe('outlineOf', () => {
  it('lists speakers, quotes, topics and entities', () => {
    expect(draw(outline())).toEqual([
      'Speakers (1)',
      '  Sergey Ivanov (2 quotes · Minister)',
      '    “We are open,” […] “and ready.”',
      '    talks would go on in Oslo (probably)',
      '  Unattributed (1 quote)',
      '    “Nobody asked.” (No speaker could be found with certainty.)',
      'Quotes (3)',
      '  Sergey Ivanov (“We are open,” […] “and ready.”)',
      '  Unattributed (“Nobody asked.”)',
      '  probably Sergey Ivanov (talks would go on in Oslo)',
      'Topics (1)',
      '  talks (1)',
      '    He said that talks would go on in Oslo.',
      'Entities',
      '  People (1)',
      '    Sergey Ivanov (2 · Minister)',
      '      Sergey Ivanov met reporters in Oslo.',
      '      “We are open,” Ivanov said, “and ready.”',
      '  Places (1)',
      '    Oslo (2)',
      '      Sergey Ivanov met reporters in Oslo.',
      '      …said that talks would go on in Oslo.',
    ]);
  });

  it('lists acts by kind and under who does them, and only those that the filter lets through', () => {
    const start = TEXT.indexOf('said');
    const act = {
      ...{
        start,
        end: start + 4,
        act: 'commit' as const,
        actor: 'Sergey Ivanov',
        actorId: sample().speakers[0]!.id,
      },
      ...{ target: null, object: null, strength: 3, agreed: false, rule: 'act-verb' },
    };
    const analysis = { ...sample(), acts: [act, { ...act, act: 'warn' as const, strength: 5 }] };
    const rows = draw(outlineOf(analysis, TEXT, 0.5));
    expect(rows.slice(rows.indexOf('Acts (2)'), rows.indexOf('Topics (1)'))).toEqual([
      'Acts (2)',
      '  Commits to (1)',
      '    Sergey Ivanov (said)',
      '  Warns (1)',
      '    Sergey Ivanov (said)',
    ]);
    expect(rows).toContain('      Warns (said)');
    const filter = new ActFilter();
    filter.set(null, 4);
    const filtered = draw(outlineOf(analysis, TEXT, 0.5, filter));
    expect(filtered).toContain('Acts (1 · filtered)');
    expect(filtered).not.toContain('  Commits to (1)');
  });

  it('begins with what the document says of itself, each field with its place', () => {
    const title = { start: 0, end: 13 };
    const { document } = sample();
    const card = { ...document, genre: 'readout' as const, title: TEXT.slice(0, 13), sources: { title } };
    const [first] = outlineOf({ ...sample(), document: card }, TEXT, 0.5);
    expect(draw([first!])).toEqual(['Document (Readout)', '  Kind (Readout)', '  Title (Sergey Ivanov)']);
    expect([...first!.children].map(({ span }) => span)).toEqual([undefined, title]);
  });

  it('highlights the mention itself', () => {
    const mentions = everyNode(outline()).filter(({ kind }) => kind === 'mention');
    const highlighted = mentions.map(({ label, highlight }) => label.slice(...(highlight ?? [])));
    expect(highlighted).toEqual(['talks', 'Sergey Ivanov', 'Ivanov', 'Oslo', 'Oslo']);
  });

  it('says of a quote how it is told, to whom, by whom, and why', () => {
    const { quotes, ...rest } = sample();
    const cue = { start: TEXT.indexOf('said'), end: TEXT.indexOf('said') + 4 };
    const told = {
      ...quotes[0]!,
      cue,
      addressee: { id: null, name: 'reporters' },
      relay: { id: null, name: 'Interfax' },
    };
    const row = everyNode(outlineOf({ ...rest, quotes: [told], speakers: [] }, TEXT, 0.5)).find(
      ({ kind }) => kind === 'quote',
    );
    expect(row!.tooltip().slice(2)).toEqual([
      '“said” · to reporters · quoted by Interfax',
      'The speaker and the verb interrupt the quotation.',
    ]);
  });

  it('says of a quote without speaker whose words it could be', () => {
    const { quotes, ...rest } = sample();
    const source = { start: TEXT.indexOf('He said'), end: TEXT.indexOf('He said') + 2 };
    const orphan = { ...quotes[2]!, source, speaker: null, confidence: 0 };
    const row = draw(outlineOf({ ...rest, quotes: [orphan], speakers: [] }, TEXT, 0.5));
    expect(row).toContain('    talks would go on in Oslo (Nobody in the text is surely meant by “He”.)');
  });

  it('gives each row an id of its own and words for a screen reader', () => {
    const nodes = everyNode(outline());
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes.filter(({ spoken }) => spoken === '')).toEqual([]);
  });

  it('leaves out groups with nothing in them', () => {
    expect(outlineOf({ ...sample(), topics: [], entities: [] }, TEXT, 0.5).map(({ id }) => id)).toEqual([
      'speakers',
      'quotes',
    ]);
  });

  it('does not call questions of the press unattributed', () => {
    const turns = [{ start: 0, end: 36, body: 10, speaker: null, role: 'question' as const }];
    const labels = draw(outlineOf({ ...sample(), quotes: [], speakers: [], turns }, TEXT, 0.5));
    expect(labels.join('\n')).not.toContain('Unattributed');
  });
});

describe('reconcile', () => {
  it('draws nothing again when only places have changed', () => {
    const shown = opened();
    const before = everyNode(shown);
    const moved = outline();
    for (const node of everyNode(moved)) if (node.span) node.span = { start: 1000, end: 1001 };
    expect(reconcile(shown, moved)).toEqual([]);
    const spansOf = (nodes: readonly OutlineNode[]) => everyNode(nodes).map(({ id, span }) => [id, span]);
    expect(spansOf(shown)).toEqual(spansOf(moved));
    expect(everyNode(shown).every((node, i) => node === before[i])).toBe(true);
  });

  it('draws again only the rows that look different', () => {
    const shown = opened();
    const analysis = sample();
    analysis.names.oslo!.role = 'capital';
    const changed = reconcile(shown, outlineOf(analysis, TEXT, 0.5));
    expect((changed as OutlineNode[]).map(({ id }) => id)).toEqual(['entities/location/oslo']);
  });

  it('draws a row again whose children are others', () => {
    const shown = opened();
    const analysis = sample();
    analysis.topics[0]!.mentions.push({ start: 0, end: 6 });
    const changed = reconcile(shown, outlineOf(analysis, TEXT, 0.5)) as OutlineNode[];
    expect(changed.map(({ id }) => id)).toEqual(['topics/talks']);
  });

  it('draws all again when groups come or go', () => {
    expect(reconcile(opened(), outlineOf({ ...sample(), topics: [] }, TEXT, 0.5))).toBe('all');
  });
});

describe('a list of thousands', () => {
  const quotes = Array.from({ length: 1050 }, (_, i) => ({
    ...sample().quotes[0]!,
    start: 10 * i,
    end: 10 * i + 9,
  }));
  const long = () => outlineOf({ ...sample(), quotes, speakers: [] }, TEXT, 0.5);
  const listOf = (nodes: OutlineNode[]) => nodes.find(({ id }) => id === 'quotes')!.children;

  it('is parted into hundreds', () => {
    const parts = listOf(long()).all();
    expect(parts.map(({ label }) => label).slice(-2)).toEqual(['901 – 1000', '1001 – 1050']);
    expect(parts.map(({ children }) => children.length).slice(-2)).toEqual([100, 50]);
    expect(nodeAt(parts, 10 * 640 + 2, ({ children }) => children.all())?.quote).toBe(640);
  });

  it('makes only the rows that somebody opens, and takes over no others', () => {
    const shown = long();
    listOf(shown).all()[3]!.children.all();
    expect(reconcile(shown, long())).toEqual([]);
    expect(
      listOf(shown)
        .all()
        .map(({ children }) => children.areMade)
        .indexOf(true),
    ).toBe(3);
    expect(
      listOf(shown)
        .all()
        .filter(({ children }) => children.areMade),
    ).toHaveLength(1);
  });
});

describe('nodeAt', () => {
  it('finds the quote at an offset', () => {
    const quotes = outline()
      .find(({ id }) => id === 'quotes')!
      .children.all();
    const below = ({ children }: OutlineNode) => children.all();
    expect(nodeAt(quotes, TEXT.indexOf('Nobody'), below)?.quote).toBe(1);
    expect(nodeAt(quotes, 3, below)).toBeUndefined();
  });
});
