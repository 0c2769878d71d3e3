import fc from 'fast-check';

/** A text as the analysis is given it. */
export interface Document {
  text: string;
  markdown: boolean;
  force: boolean;
}

/** Documents of any texts, now plain and now Markdown; most are analysed whatever they look like. */
export function documentsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Document> {
  const force = fc.integer({ min: 0, max: 7 }).map((n) => n < 7);
  return fc.record({ text: texts, markdown: fc.boolean(), force });
}

/** A template of arbitrary strings: phrase`${person} said`. */
export function phrase(
  strings: TemplateStringsArray,
  ...slots: readonly fc.Arbitrary<string>[]
): fc.Arbitrary<string> {
  return fc.tuple(...slots).map((words) => String.raw({ raw: strings }, ...words));
}

/** Several of them, in a row. */
export function several(
  pieces: fc.Arbitrary<string>,
  glue: string,
  sizes: fc.ArrayConstraints,
): fc.Arbitrary<string> {
  return fc.array(pieces, sizes).map((list) => list.join(glue));
}
