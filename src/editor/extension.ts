import * as vscode from 'vscode';
import type { Analysis } from '../analysis/analysis';
import { ActFilter } from './actFilter';
import * as actions from './commands/actions';
import * as acts from './commands/acts';
import * as analyze from './commands/analyze';
import * as notices from './commands/notices';
import * as places from './commands/places';
import * as quotes from './commands/quotes';
import * as summary from './commands/summary';
import * as toggle from './commands/toggle';
import * as contexts from './contexts';
import { CurrentDocument } from './current';
import * as decorations from './decorations';
import { failureReporter } from './failure';
import * as hover from './hover';
import { AnalysisService } from './service';
import type { Services } from './services';
import * as status from './status';
import * as tree from './tree';

const FEATURES = [
  contexts,
  decorations,
  tree,
  hover,
  status,
  actions,
  acts,
  analyze,
  notices,
  places,
  quotes,
  summary,
  toggle,
];

/** What the extension gives to others. */
export interface Api {
  /** The analysis of a document as it is now; undefined when it cannot be opened or is not analysed. */
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  /** The marks of a document are set anew: after an edit those of what was typed, then those of the whole. */
  onDidMark: vscode.Event<vscode.TextDocument>;
}

/** Puts the parts together and returns at once: the analysis is loaded with the first document. */
export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Chancery', { log: true });
  const analyses = new AnalysisService(context.workspaceState, failureReporter(context, log));
  const current = new CurrentDocument(analyses);
  const marked = new vscode.EventEmitter<vscode.TextDocument>();
  const filter = new ActFilter();
  const services: Services = { context, log, analyses, current, filter, marked };
  context.subscriptions.push(
    log,
    analyses,
    current,
    filter,
    marked,
    ...FEATURES.map((feature) => feature.register(services)),
  );
  return {
    analysisOf: async (uri) =>
      (await analyses.resultOf(await vscode.workspace.openTextDocument(uri)))?.analysis,
    onDidMark: marked.event,
  };
}
