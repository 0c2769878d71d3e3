import type { Spotted } from './candidate';
import type { Mention, NameRecord, Names } from './names';
import { slug } from './slug';

export function identify(document: readonly (Spotted & { index: number })[]): Names {
  const mentions: Mention[] = [];
  const names = Object.create(null) as Record<string, NameRecord>;
  for (const { candidates, passage, index, units } of document) {
    for (const c of candidates) {
      const name = passage.block.text.slice(c.start, c.end);
      const id = c.entry && c.entry.type === c.type ? c.entry.id : `${c.type!}:${slug(name)}`;
      mentions.push({ passage: index, start: c.start, end: c.end, type: c.type!, id, title: c.title ? { start: units.starts[c.title.from]!, end: units.ends[c.title.to - 1]! } : null, ...(c.value === undefined ? {} : { value: c.value }) });
      names[id] ??= { type: c.type!, name, aliases: [], role: null, office: null, gender: null };
    }
  }
  return { mentions, names };
}
