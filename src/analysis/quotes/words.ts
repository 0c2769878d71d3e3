/** Words of the closed classes by which reporting clauses are read; folded, lower case. */

/** Pronouns that can be a subject, and so a source. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it we i you who which both all some many others one none everyone'.split(' '),
);

/** Adverbs that may stand between a subject and its verb: "Lavrov later said". */
export const ADVERBS: ReadonlySet<string> = new Set(
  'also then later further again just now recently already repeatedly once still only first even again thus therefore however meanwhile separately earlier previously immediately publicly privately reportedly famously always often never'.split(
    ' ',
  ),
);

/** Words that tell a time or a place and end the noun phrase before them: "said Lavrov today". */
export const SETTING =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|later|earlier|here|there|recently|then|also|again|separately)$/;
