import * as vscode from 'vscode';
import { outcomeOf, type State } from './service';
import type { Services } from './services';
import { countNames, countQuotes, countSpeakers, joinCounts, whyOffWords } from './words';

interface Face {
  text: string;
  tooltip: string;
  /** What a click does, and how that is said; the menu of actions if nothing else is more wanted. */
  click?: { command: string; words: string };
}

/** One item in the status bar: counts, or that the work goes on, or why there is none. */
export function register({ analyses, current }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('chancery.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Chancery';
  const update = () => {
    const { document } = current;
    const state = document && analyses.stateOf(document);
    const face = state && faceOf(state);
    if (!face) {
      item.hide();
      return;
    }
    item.text = face.text;
    const click = face.click ?? {
      command: 'chancery.showActions',
      words: vscode.l10n.t('Click for what you can do.'),
    };
    item.command = click.command;
    item.tooltip = `${face.tooltip}\n${click.words}`;
    item.accessibilityInformation = {
      label: `Chancery: ${face.tooltip.replaceAll('\n', '. ')}`,
      role: 'button',
    };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    current.onDidChange(update),
    analyses.onDidChangeState((document) => {
      if (document === current.document) update();
    }),
  );
}

function faceOf(state: State): Face | undefined {
  switch (state.kind) {
    case 'ready': {
      const { quotes, speakers, names } = state.result.analysis;
      const unattributed = quotes.filter(({ speaker }) => !speaker).length;
      const total = joinCounts(countQuotes(quotes.length), countSpeakers(speakers.length));
      const more = joinCounts(
        countNames(Object.keys(names).length),
        unattributed > 0 && vscode.l10n.t('{0} unattributed', countQuotes(unattributed)),
      );
      const cut = state.result.analysis.notices.find(({ code }) => code === 'cut');
      if (!cut) return { text: `$(quote) ${total}`, tooltip: `${total}\n${more}` };
      const percent = Math.floor((100 * (cut.start ?? 0)) / state.result.text.length);
      return {
        text: `$(quote) ${total} $(warning) ${vscode.l10n.t('first {0} %', percent)}`,
        tooltip: [total, more, vscode.l10n.t('The document is over the size limit: its first {0} % were read.', percent)].join('\n'), // prettier-ignore
        click: { command: 'chancery.analyzeWhole', words: vscode.l10n.t('Click to read the rest as well.') },
      };
    }
    case 'working':
      // After an edit the old counts are nearly right: a spinner at every key would only flicker.
      return state.result
        ? faceOf(outcomeOf(state.result))
        : {
            text: `$(loading~spin) ${vscode.l10n.t('Analysing…')}`,
            tooltip: vscode.l10n.t('Reading this document.'),
          };
    case 'declined':
      return { text: `$(circle-slash) ${vscode.l10n.t('Not analysed')}`, tooltip: state.message };
    case 'failed':
      return {
        text: `$(warning) ${vscode.l10n.t('Not analysed')}`,
        tooltip: vscode.l10n.t('The analysis failed: {0}', state.message),
      };
    case 'off':
      return state.why === 'foreign'
        ? undefined
        : { text: `$(circle-slash) ${vscode.l10n.t('Chancery is off')}`, tooltip: whyOffWords(state.why) };
  }
}
