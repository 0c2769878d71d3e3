import type { Analysis } from '../analysis/analysis';
import { inlineMarkdown } from './escape';
import { lineNumbers } from './lines';
import { acts, entities, notices, topics } from './markdown-contents';
import { probably, speakers, unattributed } from './markdown-quotes';
import { turns } from './markdown-turns';
import type { Section } from './section';

/** Confidence from which an attribution is given without "probably", where the reader has set no other. */
export const DEFAULT_THRESHOLD = 0.85;

export interface MarkdownOptions {
  /** The version of Chancery that makes the summary. */
  version: string;
  /** Confidence (0 … 1) below which an attribution is listed apart, as probable. */
  threshold: number;
  /** The document's file name: the title of a document that has none. */
  name?: string;
}

const SECTIONS: readonly Section[] = [
  speakers,
  probably,
  turns,
  acts,
  topics,
  entities,
  unattributed,
  notices,
];

/**
 * The summary of a document to send on: who speaks, what each said and on which line, what it is about, who and what
 * is named, and what could not be attributed. Sections with nothing in them are left out.
 * @param text the document
 * @param analysis its analysis
 * @returns Markdown that ends with a line break; all of the document's words in it are escaped
 */
export function toMarkdown(text: string, analysis: Analysis, options: MarkdownOptions): string {
  const sections = declined(analysis) ?? findings(text, analysis, options.threshold);
  return [...header(analysis, options), ...sections].join('\n\n') + '\n';
}

function declined({ notices }: Analysis): string[] | null {
  const notice = notices.find(({ code }) => code === 'declined');
  return notice ? [`This document was not analysed: ${inlineMarkdown(notice.message)}`] : null;
}

function findings(text: string, analysis: Analysis, threshold: number): string[] {
  const context = { text, analysis, threshold, lineAt: lineNumbers(text) };
  const sections = SECTIONS.map((section) => section(context)).filter((section) => section !== null);
  return sections.length ? sections : ['No names, quotes, turns or topics were found.'];
}

function header({ id, document, names }: Analysis, { version, threshold, name }: MarkdownOptions): string[] {
  const file = name ?? id.split(/[\\/]/).at(-1) ?? id;
  const roles = new Map(Object.values(names).map((entry) => [entry.name, entry.role]));
  const participants = document.participants.map((participant) => {
    const role = roles.get(participant);
    return role ? `${participant} (${role})` : participant;
  });
  const card = [
    ['Kind', document.genre?.replaceAll('-', ' ')],
    ['Number', document.number],
    ['Place', document.place],
    ['Date', document.date],
    ['Outlet', document.outlet],
    ['Participants', participants.join('; ')],
    ['File', document.title === null ? null : file],
  ].flatMap(([label, value]) => (value ? [`- **${label}:** ${inlineMarkdown(value)}`] : []));
  return [
    `# ${inlineMarkdown(document.title ?? file)}`,
    `*Summary made by machine, by Chancery ${version}. Attributions with a confidence below ` +
      `${threshold.toFixed(2)} are listed as probable. Check quotes against the document before use.*`,
    ...(card.length ? [card.join('\n')] : []),
  ];
}
