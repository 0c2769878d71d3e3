import * as vscode from 'vscode';
import type { Memory } from '../analysis/memory';
import type { Preview } from '../analysis/preview';
import type { Scheduler, Task } from './scheduler';

/** What to mark in a piece of a document, as long as the whole is not read. */
export interface PiecePreview extends Preview {
  version: number;
  /** Where the piece stands; the offsets of the preview are in it. */
  start: number;
  end: number;
}

interface Work {
  task?: Task<Preview>;
  preview?: PiecePreview;
}

/** Previews pieces of documents: what is in view when one is opened, and what is typed into one that takes long to read. */
export class Previews {
  private readonly works = new Map<vscode.TextDocument, Work>();

  constructor(private readonly scheduler: Scheduler) {}

  /** The preview of a document as it is now. */
  of(document: vscode.TextDocument): PiecePreview | undefined {
    const preview = this.works.get(document)?.preview;
    return preview?.version === document.version ? preview : undefined;
  }

  /**
   * Reads a piece; an earlier preview of the document gives way.
   * @param force whether it is marked even where it looks like no English prose
   * @returns whether there is a preview now
   */
  async read(
    document: vscode.TextDocument,
    range: vscode.Range,
    memory: Memory,
    force: boolean,
  ): Promise<boolean> {
    this.drop(document);
    const { previewSteps } = await import('./core');
    const { version, languageId } = document;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const steps = previewSteps(
      document.getText(range),
      { markdown: languageId === 'markdown', force },
      memory,
    );
    const work: Work = { task: this.scheduler.run(steps, () => true) };
    this.works.set(document, work);
    const preview = await work.task!.done;
    if (!preview || document.version !== version || this.works.get(document) !== work) return false;
    work.preview = { ...preview, version, start, end };
    return true;
  }

  /** Breaks off and forgets the preview of a document. */
  drop(document: vscode.TextDocument): void {
    this.works.get(document)?.task?.cancel();
    this.works.delete(document);
  }
}
