/**
 * Hashes for features: a feature is a 32-bit number, so that a document's words make no strings. FNV-1a over the
 * letters of a word (Fowler, Noll & Vo), and the finaliser of MurmurHash3 (Appleby) to mix a feature's parts.
 */

/** @returns an unsigned 32-bit hash of a stretch of a word's UTF-16 units */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mixes two 32-bit numbers into one; the order counts. Unsigned. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x1b873593);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
