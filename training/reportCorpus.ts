import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashWord } from '../src/analysis/tagger/hash';
import { dataFolder } from './corpus';

interface Span {
  start: number;
  end: number;
}

/** Words that somebody is reported to have said or thought, as PolNeAR annotates them. */
export interface Attribution {
  contents: Span[];
  cue: Span | null;
  source: Span | null;
  /** What somebody thinks, hopes or plans. */
  belief: boolean;
}

export interface ReportedDocument {
  id: string;
  text: string;
  attributions: Attribution[];
  /** 0 … 4, by the id alone. */
  fold: number;
}

const file = (): string => path.join(dataFolder, 'polnear', 'train.jsonl');

/** SHA-256 of the file, for the manifest. */
export const reportsFingerprint = (): string =>
  createHash('sha256').update(readFileSync(file())).digest('hex');

interface Line {
  id: string;
  text: string;
  quotes: (Span & { kind: string; fragments?: Span[]; cue?: Span; speaker?: Span; cue_class?: string })[];
}

/** The documents of PolNeAR's training part. */
export function readReported(): ReportedDocument[] {
  return readFileSync(file(), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, quotes } = JSON.parse(line) as Line;
      const attributions = quotes.map(({ start, end, kind, fragments, cue, speaker, cue_class }) => ({
        contents: fragments ?? [{ start, end }],
        cue: cue ?? null,
        source: speaker ?? null,
        belief: kind === 'indirect' && cue_class === 'other',
      }));
      return { id, text, attributions, fold: hashWord(id) % 5 };
    });
}
