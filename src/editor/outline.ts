import { l10n } from 'vscode';
import {
  type Analysis,
  type DiplomaticAct,
  ENTITY_TYPES,
  type EntityType,
  type Quote,
  type Span,
  type SpeakerSummary,
  type Turn,
} from '../analysis/analysis';
import { plainLine } from '../reports/escape';
import { verbatim } from '../reports/verbatim';
import type { ActFilter } from './actFilter';
import { actName, strengthName } from './actWords';
import { cardOf } from './cardRows';
import { UniqueIds } from './ids';
import { certaintyOf } from './marks';
import { group, listed, type OutlineNode, Rows } from './node';
import { particularsOf, reasonOf, whoSays } from './reasons';
import { excerpt } from './text';
import {
  confidenceWords,
  countMentions,
  countQuotes,
  countTurns,
  countWords,
  joinCounts,
  kindIcon,
  kindName,
  roleIcon,
  roleName,
  typeIcon,
  typeName,
  typePlural,
} from './words';

const LABEL = 80;
const CONTEXT = 32;

/**
 * The tree of a document: its card, speakers, quotes, turns and acts in document order, topics, entities. Empty groups are left
 * out.
 * @param filter which acts are shown
 */
export function outlineOf(
  analysis: Analysis,
  text: string,
  threshold: number,
  filter: Pick<ActFilter, 'shows' | 'isOn'> = { shows: () => true, isOn: false },
): OutlineNode[] {
  const rows = new Outline(analysis, text, threshold, filter);
  return [
    cardOf(analysis),
    rows.speakers(),
    rows.quotes(),
    rows.turns(),
    rows.acts(),
    rows.topics(),
    rows.entities(),
  ].filter((group) => group.children.length > 0);
}

/** Makes the rows of one document's tree. */
class Outline {
  constructor(
    private readonly analysis: Analysis,
    private readonly text: string,
    private readonly threshold: number,
    private readonly filter: Pick<ActFilter, 'shows' | 'isOn'>,
  ) {}

  /** The acts that are shown, by who does them. */
  private get actsOf(): ReadonlyMap<string | null, DiplomaticAct[]> {
    return (this.byActor ??= grouped(this.analysis.acts.filter(this.filter.shows), ({ actorId }) => actorId));
  }
  private byActor: ReadonlyMap<string | null, DiplomaticAct[]> | undefined;

  /** By kind, the most frequent first. */
  acts(): OutlineNode {
    const shown = this.analysis.acts.filter(this.filter.shows);
    const byKind = grouped(shown, ({ act }) => act);
    const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length);
    const rows = new Rows(kinds.length, () =>
      kinds.map(([kind, acts]) => {
        const id = `acts/${kind}`;
        return group(id, actName(kind), 'symbol-event', acts.length, false, this.actRows(id, acts, true));
      }),
    );
    const row = group('acts', l10n.t('Acts'), 'symbol-event', shown.length, false, rows);
    return this.filter.isOn ? { ...row, description: joinCounts(row.description, l10n.t('filtered')) } : row;
  }

  private actRows(parent: string, acts: readonly DiplomaticAct[], withActor: boolean): Rows {
    const make = (above: string, from: number, to: number): OutlineNode[] => {
      const ids = new UniqueIds(above);
      return acts.slice(from, to).map((act) => this.act(ids, act, withActor));
    };
    return listed(parent, acts.length, make, (i) => acts[i]!);
  }

  private act(ids: UniqueIds, act: DiplomaticAct, withActor: boolean): OutlineNode {
    const words = excerpt(this.text.slice(act.start, act.end), LABEL);
    const actor = plainLine(act.actor);
    const who = withActor ? actor : actName(act.act);
    const together = act.agreed ? l10n.t('together') : '';
    return {
      id: ids.of('act', words),
      kind: 'act',
      label: excerpt(who, LABEL),
      description: joinCounts(act.paragraph, words),
      tooltip: () =>
        [
          excerpt(this.text.slice(act.start, act.end), 600),
          joinCounts(actor, actName(act.act), act.target === null ? '' : `→ ${plainLine(act.target)}`),
          joinCounts(strengthName(act.strength), together),
        ].filter(Boolean),
      spoken: [actName(act.act), actor, together, words].filter(Boolean).join(', '),
      icon: act.agreed ? 'link' : 'symbol-event',
      span: { start: act.start, end: act.end },
      open: false,
      children: Rows.none,
    };
  }

  speakers(): OutlineNode {
    const { speakers, quotes, turns } = this.analysis;
    const orphanQuotes = quotes.flatMap((quote, i) => (quote.speaker ? [] : [i]));
    // Who asks at a press conference is seldom named; such questions are no gap.
    const orphanTurns = turns.flatMap((turn, i) => (turn.speaker || turn.role === 'question' ? [] : [i]));
    const orphans: OutlineNode[] = [];
    if (orphanQuotes.length + orphanTurns.length > 0) {
      const description = joinCounts(
        orphanQuotes.length > 0 && countQuotes(orphanQuotes.length),
        orphanTurns.length > 0 && countTurns(orphanTurns.length),
      );
      orphans.push({
        id: 'speakers/-',
        kind: 'group',
        label: l10n.t('Unattributed'),
        description,
        tooltip: () => [l10n.t('Nothing in the text says surely enough who speaks here.')],
        spoken: l10n.t('Unattributed: {0}', description),
        icon: 'question',
        color: 'chancery.quoteUnattributed',
        open: false,
        children: this.spoken('speakers/-', orphanQuotes, orphanTurns, false),
      });
    }
    const firstOf = ({ quotes: [quote], turns: [turn] }: SpeakerSummary): Span =>
      (quote === undefined ? turns[turn!] : quotes[quote])!;
    const known = listed(
      'speakers',
      speakers.length,
      (_, from, to) => speakers.slice(from, to).map((speaker) => this.speaker(speaker)),
      (i) => firstOf(speakers[i]!),
    );
    const children = new Rows(known.length + orphans.length, () => [...known, ...orphans]);
    return group('speakers', l10n.t('Speakers'), 'megaphone', speakers.length, true, children);
  }

  quotes(): OutlineNode {
    const indexes = this.analysis.quotes.map((_, i) => i);
    return group(
      'quotes',
      l10n.t('Quotes'),
      'quote',
      indexes.length,
      true,
      this.spoken('quotes', indexes, [], true),
    );
  }

  turns(): OutlineNode {
    const indexes = this.analysis.turns.map((_, i) => i);
    const children = this.spoken('turns', [], indexes, true);
    return group('turns', l10n.t('Turns'), 'comment-discussion', indexes.length, false, children);
  }

  topics(): OutlineNode {
    const rows = this.analysis.topics.map((topic): OutlineNode => {
      const id = `topics/${topic.label}`;
      const description = String(topic.mentions.length);
      return {
        id,
        kind: 'topic',
        label: excerpt(topic.label, LABEL),
        description,
        tooltip: () => [plainLine(topic.label), countMentions(topic.mentions.length)],
        spoken: l10n.t('Topic {0}, {1}', plainLine(topic.label), countMentions(topic.mentions.length)),
        icon: 'tag',
        span: topic.mentions[0],
        open: false,
        children: this.mentions(id, topic.mentions),
      };
    });
    return group('topics', l10n.t('Topics'), 'tag', rows.length, false, new Rows(rows.length, () => rows));
  }

  entities(): OutlineNode {
    const types = new Set(this.analysis.entities.map(({ type }) => type));
    const rows = new Rows(types.size, () => this.entityTypes());
    return group('entities', l10n.t('Entities'), 'symbol-keyword', null, false, rows);
  }

  private entityTypes(): OutlineNode[] {
    const byType = new Map<EntityType, Map<string, Span[]>>();
    for (const entity of this.analysis.entities) {
      const names = byType.get(entity.type) ?? new Map<string, Span[]>();
      byType.set(entity.type, names);
      const mentions = names.get(entity.id);
      if (mentions) mentions.push(entity);
      else names.set(entity.id, [entity]);
    }
    return ENTITY_TYPES.flatMap((type) => {
      const names = byType.get(type);
      if (!names) return [];
      const id = `entities/${type}`;
      // The most named first: it is what the text is about. Equal ones stay in document order.
      const ranked = [...names].sort(([, a], [, b]) => b.length - a.length);
      const rows = listed(
        id,
        ranked.length,
        (_, from, to) =>
          ranked.slice(from, to).map(([name, mentions]) => this.name(`${id}/${name}`, name, type, mentions)),
        (i) => ranked[i]![1][0]!,
      );
      const row = group(id, typePlural(type), typeIcon(type), ranked.length, false, rows);
      return [{ ...row, color: `chancery.${type}` }];
    });
  }

  private speaker(speaker: SpeakerSummary): OutlineNode {
    const id = `speakers/${speaker.id}`;
    const counts = joinCounts(
      speaker.quotes.length > 0 && countQuotes(speaker.quotes.length),
      speaker.turns.length > 0 && countTurns(speaker.turns.length),
    );
    const role = speaker.role === null ? null : plainLine(speaker.role);
    const name = plainLine(speaker.name);
    return {
      id,
      kind: 'speaker',
      label: excerpt(name, LABEL),
      description: joinCounts(counts, role),
      tooltip: () =>
        [name, role ?? '', counts, l10n.t('{0} spoken', countWords(speaker.words))].filter(Boolean),
      spoken: [name, role, counts].filter(Boolean).join(', '),
      icon: 'account',
      open: false,
      children: this.under(id, speaker),
    };
  }

  /** What a speaker says, in document order, and what he does by saying it. */
  private under(id: string, { id: actor, quotes, turns }: SpeakerSummary): Rows {
    const said = this.spoken(id, quotes, turns, false);
    const acts = this.actsOf.get(actor) ?? [];
    if (acts.length === 0) return said;
    const row = group(`${id}/acts`, l10n.t('Acts'), 'symbol-event', acts.length, false, this.actRows(`${id}/acts`, acts, false)); // prettier-ignore
    return new Rows(said.length + 1, () => [...said.all(), row]);
  }

  /** Quotes and turns together, in document order. */
  private spoken(parent: string, quotes: number[], turns: number[], withSpeaker: boolean): Rows {
    const all = [
      ...quotes.map((index) => ({ index, turn: false, start: this.analysis.quotes[index]!.start })),
      ...turns.map((index) => ({ index, turn: true, start: this.analysis.turns[index]!.start })),
    ];
    if (quotes.length > 0 && turns.length > 0) all.sort((a, b) => a.start - b.start);
    const make = (above: string, from: number, to: number): OutlineNode[] => {
      const ids = new UniqueIds(above);
      return all
        .slice(from, to)
        .map(({ index, turn }) =>
          turn
            ? this.turn(ids, this.analysis.turns[index]!, withSpeaker)
            : this.quote(ids, this.analysis.quotes[index]!, index, withSpeaker),
        );
    };
    return listed(parent, all.length, make, (i) => {
      const { index, turn } = all[i]!;
      return (turn ? this.analysis.turns : this.analysis.quotes)[index]!;
    });
  }

  private quote(ids: UniqueIds, quote: Quote, index: number, withSpeaker: boolean): OutlineNode {
    const words = verbatim(this.text, quote.fragments);
    const certainty = certaintyOf(quote, this.threshold);
    const who = whoSays(quote, this.threshold);
    const reason = reasonOf(quote, this.text);
    // Under a speaker only a doubt needs saying, under nobody the reason.
    const hedge = { sure: '', probable: l10n.t('probably'), none: reason }[certainty];
    const line = excerpt(words, LABEL);
    return {
      id: ids.of('quote', words),
      kind: 'quote',
      // Who comes first where rows of several speakers mix: a narrow view cuts what comes last.
      label: withSpeaker ? excerpt(who, LABEL) : line,
      description: withSpeaker ? line : hedge,
      tooltip: () =>
        [
          excerpt(words, 600),
          joinCounts(who, kindName(quote.kind), quote.speaker && confidenceWords(quote.confidence)),
          particularsOf(quote, this.text),
          reason,
        ].filter(Boolean),
      spoken: `${kindName(quote.kind)}, ${who}: ${line}`,
      icon: kindIcon(quote.kind),
      color: certainty === 'sure' ? `chancery.quote${kindColor(quote)}` : 'chancery.quoteUnattributed',
      span: { start: quote.start, end: quote.end },
      quote: index,
      open: false,
      children: Rows.none,
    };
  }

  private turn(ids: UniqueIds, turn: Turn, withSpeaker: boolean): OutlineNode {
    const text = this.text.slice(turn.start, turn.end);
    const nobody = turn.role === 'question' ? roleName(turn.role) : l10n.t('Unattributed');
    const name = turn.speaker ? plainLine(turn.speaker.name) : nobody;
    const speech = excerpt(this.text.slice(turn.body, turn.end), LABEL);
    return {
      id: ids.of('turn', text),
      kind: 'turn',
      label: withSpeaker ? excerpt(name, LABEL) : speech,
      description: withSpeaker ? speech : roleName(turn.role),
      tooltip: () => [excerpt(text, 600), joinCounts(name, roleName(turn.role))],
      spoken: `${roleName(turn.role)}, ${name}: ${speech}`,
      icon: roleIcon(turn.role),
      span: { start: turn.start, end: turn.end },
      open: false,
      children: Rows.none,
    };
  }

  private name(id: string, entityId: string, type: EntityType, mentions: Span[]): OutlineNode {
    const known = this.analysis.names[entityId];
    const first = mentions[0];
    const name = plainLine(known?.name ?? (first ? this.text.slice(first.start, first.end) : entityId));
    const role = known?.role ? plainLine(known.role) : '';
    return {
      id,
      kind: 'name',
      label: excerpt(name, LABEL),
      description: joinCounts(String(mentions.length), role),
      tooltip: () => [name, joinCounts(typeName(type), role), countMentions(mentions.length)],
      spoken: [typeName(type), name, role, countMentions(mentions.length)].filter(Boolean).join(', '),
      icon: typeIcon(type),
      color: `chancery.${type}`,
      span: first,
      open: false,
      children: this.mentions(id, mentions),
    };
  }

  private mentions(parent: string, mentions: Span[]): Rows {
    const make = (above: string, from: number, to: number): OutlineNode[] =>
      mentions.slice(from, to).map((span, i) => this.mention(`${above}/${i}`, span));
    return listed(parent, mentions.length, make, (i) => mentions[i]!);
  }

  /** A mention with the words around it. */
  private mention(id: string, span: Span): OutlineNode {
    const before = startAtWord(
      this.text.slice(Math.max(0, span.start - CONTEXT), span.start),
      span.start > CONTEXT,
    );
    const word = excerpt(this.text.slice(span.start, span.end), LABEL);
    const [rest = ''] = this.text.slice(span.end, span.end + 4 * CONTEXT).split(/[\r\n]/, 1);
    const after = excerpt(rest, 2 * CONTEXT);
    const glue = after !== '' && /^\s/.test(rest) ? ' ' : '';
    return {
      id,
      kind: 'mention',
      label: before + word + glue + after,
      highlight: [before.length, before.length + word.length],
      description: '',
      tooltip: () => [],
      spoken: before + word + glue + after,
      icon: '',
      span: { start: span.start, end: span.end },
      open: false,
      children: Rows.none,
    };
  }
}

/** Things by a key, in their order. */
function grouped<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function kindColor(quote: Quote): string {
  return { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' }[quote.kind];
}

/** The words before a mention, from the start of a word and never from another line. */
function startAtWord(text: string, cut: boolean): string {
  // bounded: a few words.
  const line = text.slice(text.search(/[^\n\r]*$/));
  const fromWord = cut && line.length === text.length ? line.replace(/^\S*\s+/, '…') : line;
  const plain = plainLine(fromWord);
  return /\s$/.test(fromWord) && plain ? `${plain} ` : plain;
}
