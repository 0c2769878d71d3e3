import { type Analysis, emptyAnalysis } from './analysis';

export interface AnalyzeOptions {
  /** Path, URI or any id; copied into the result. */
  id: string;
  /** Whether the text is Markdown: its marks are then no text. Default: plain text. */
  markdown?: boolean;
  /** Analyse even what does not look like English prose. */
  force?: boolean;
}

/**
 * The pipeline, one step at a time: a generator that yields between paragraphs, so that a host can let other work
 * in, or stop it. Drain it for the result.
 */
export function* analysisSteps(text: string, options: AnalyzeOptions): Generator<void, Analysis> {
  void text;
  yield;
  return emptyAnalysis(options.id);
}

/** Analyses a whole text at once. Pure: the same text and options give the same analysis. Never throws on any text. */
export function analyze(text: string, options: AnalyzeOptions): Analysis {
  const steps = analysisSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
