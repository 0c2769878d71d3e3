// How often each rule of attribution fires and is right, against annotated documents.

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {Span & { fragments?: Span[], rule?: string, source?: Span | null, speaker?: Span | string | null }} Quote */
/** @typedef {{ fired: number, matched: number, sourced: number, right: number }} Tally */

/**
 * @param {Record<string, any>[]} gold documents with their quotes; a gold source is a span, in `source` or in `speaker`
 * @param {Record<string, any>[]} found their analyses
 * @returns {string[][]} a row for each rule: its name, how often it fired, and in per cent how many of those quotes are in
 *   the gold (half of all their words shared) and how many of these have a source that touches the gold's
 */
export function ruleRows(gold, found) {
  /** @type {Map<string, Tally>} */
  const rules = new Map();
  const analyses = new Map(found.map((analysis) => [analysis.id, analysis]));
  for (const { id, text, quotes } of gold) {
    const wanted = quotes.map((/** @type {Quote} */ quote) => ({ quote, words: wordsOf(text, quote) }));
    for (const quote of /** @type {Quote[]} */ (analyses.get(id)?.quotes ?? [])) {
      const tally = rules.get(quote.rule ?? '') ?? { fired: 0, matched: 0, sourced: 0, right: 0 };
      rules.set(quote.rule ?? '', tally);
      tally.fired++;
      const words = wordsOf(text, quote);
      const best = wanted
        .map((/** @type {any} */ each) => ({ ...each, share: shared(words, each.words) }))
        .sort((/** @type {any} */ a, /** @type {any} */ b) => b.share - a.share)[0];
      if (!best || best.share < 0.5) continue;
      tally.matched++;
      const source =
        best.quote.source ?? (typeof best.quote.speaker === 'object' ? best.quote.speaker : null);
      if (!source || !quote.source) continue;
      tally.sourced++;
      if (source.start < quote.source.end && quote.source.start < source.end) tally.right++;
    }
  }
  return [...rules]
    .sort(([, a], [, b]) => b.fired - a.fired)
    .map(([rule, { fired, matched, sourced, right }]) => [
      `\`${rule}\``,
      String(fired),
      ((matched / fired) * 100).toFixed(0),
      sourced ? ((right / sourced) * 100).toFixed(0) : '',
    ]);
}

/** @param {string} text @param {Quote} quote @returns {Set<number>} where its words begin */
function wordsOf(text, { start, end, fragments }) {
  const pieces = fragments?.length ? fragments : [{ start, end }];
  return new Set(
    pieces.flatMap((piece) =>
      [...text.slice(piece.start, piece.end).matchAll(/[\p{L}\p{N}]+/gu)].map(
        ({ index }) => piece.start + index,
      ),
    ),
  );
}

/** @param {Set<number>} a @param {Set<number>} b the share of all their words that both have (Jaccard) */
function shared(a, b) {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both || 1);
}
