/** Ids made of what a row says, so that they outlive edits elsewhere; the second of the same words gets a number. */
export class UniqueIds {
  private readonly seen = new Map<string, number>();

  constructor(private readonly parent: string) {}

  of(kind: string, words: string): string {
    const key = `${kind}:${hash(words)}`;
    const n = this.seen.get(key) ?? 0;
    this.seen.set(key, n + 1);
    return n === 0 ? `${this.parent}/${key}` : `${this.parent}/${key}~${n}`;
  }
}

/** FNV-1a, 32 bits: ids need to differ, not to be secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
