import * as vscode from 'vscode';
import { DEFAULT_THRESHOLD } from '../reports/markdown';

/** The settings, as they hold for one resource. */
export interface Settings {
  enable: boolean;
  exclude: string[];
  languages: string[];
  /** Entity types to mark. */
  entities: ReadonlySet<string>;
  /** Kinds of quotes to mark. */
  quotes: ReadonlySet<string>;
  /** Whether diplomatic acts are marked. */
  acts: boolean;
  threshold: number;
  followCursor: boolean;
  /** In letters: longer documents are read up to it. */
  sizeLimit: number;
}

/** In megabytes, which are a million letters. */
const DEFAULT_LIMIT = 5;
const LEAST_LIMIT = 0.1;

/**
 * Reads the settings. A hand-written settings file may hold anything, so that each value is checked and falls back to
 * what package.json declares.
 */
export function settingsFor(scope?: vscode.TextDocument | vscode.Uri): Settings {
  const config = vscode.workspace.getConfiguration('chancery', scope);
  const threshold = config.get<unknown>('confidenceThreshold');
  const limit = config.get<unknown>('sizeLimit');
  return {
    enable: config.get<unknown>('enable') !== false,
    exclude: strings(config.get<unknown>('exclude')),
    languages: strings(config.get<unknown>('languages')),
    entities: new Set(strings(config.get<unknown>('marks.entities'))),
    quotes: new Set(strings(config.get<unknown>('marks.quotes'))),
    acts: config.get<unknown>('marks.acts') === true,
    threshold: typeof threshold === 'number' ? Math.min(1, Math.max(0, threshold)) : DEFAULT_THRESHOLD,
    followCursor: config.get<unknown>('followCursor') !== false,
    sizeLimit: 1e6 * (typeof limit === 'number' ? Math.max(LEAST_LIMIT, limit) : DEFAULT_LIMIT),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
