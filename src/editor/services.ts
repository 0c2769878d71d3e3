import type * as vscode from 'vscode';
import type { ActFilter } from './actFilter';
import type { CurrentDocument } from './current';
import type { AnalysisService } from './service';

/** What each feature is given when it registers itself. */
export interface Services {
  context: vscode.ExtensionContext;
  log: vscode.LogOutputChannel;
  analyses: AnalysisService;
  current: CurrentDocument;
  /** Which acts the tree shows. */
  filter: ActFilter;
  /** Fired when the marks of a document are set anew. */
  marked: vscode.EventEmitter<vscode.TextDocument>;
}
