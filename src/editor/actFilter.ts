import * as vscode from 'vscode';
import type { DiplomaticAct } from '../analysis/analysis';
import type { Act } from '../knowledge/acts';

/** Which acts the tree shows: those of some kinds, from some strength on; all until somebody chooses. */
export class ActFilter implements vscode.Disposable {
  /** Null for every kind. */
  kinds: ReadonlySet<Act> | null = null;
  least = 1;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  get isOn(): boolean {
    return this.kinds !== null || this.least > 1;
  }

  set(kinds: ReadonlySet<Act> | null, least: number): void {
    this.kinds = kinds;
    this.least = least;
    this.changed.fire();
  }

  readonly shows = ({ act, strength }: Pick<DiplomaticAct, 'act' | 'strength'>): boolean =>
    (this.kinds?.has(act) ?? true) && strength >= this.least;

  dispose(): void {
    this.changed.dispose();
  }
}
