/** Work that is done in slices and may be cancelled. */
export interface Task<T> {
  /** In milliseconds: how long its steps took so far. */
  worked(): number;
  /** The result, or undefined once cancelled; rejects with what the steps throw. */
  readonly done: Promise<T | undefined>;
  cancel(): void;
}

interface Job {
  worked: number;
  urgent: () => boolean;
  /** Takes one step; returns whether the job is over. */
  step: () => boolean;
}

/** What the scheduler needs of its host, so that tests can bring a clock of their own. */
export interface SchedulerHost {
  /** Milliseconds. */
  now: () => number;
  /** Resolves after the host had its turn. */
  pause: () => Promise<void>;
}

/** Longest time for which the event loop is held. */
export const SLICE_MS = 4;

/**
 * Drives generators in slices of at most {@link SLICE_MS} each: an extension host is one thread that other extensions
 * share. Several jobs take turns; urgent ones go first.
 */
export class Scheduler {
  private jobs: Job[] = [];
  private running = false;

  constructor(private readonly host: SchedulerHost) {}

  /**
   * Runs a generator to its end.
   *
   * @param urgent asked before each slice: whether this job goes before the others
   */
  run<T>(steps: Generator<unknown, T>, urgent: () => boolean): Task<T> {
    const { promise, resolve, reject } = deferred<T | undefined>();
    const job: Job = {
      worked: 0,
      urgent,
      step: () => {
        try {
          const step = steps.next();
          if (step.done) resolve(step.value);
          return step.done === true;
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return true;
        }
      },
    };
    this.jobs.push(job);
    if (!this.running) void this.loop();
    return {
      done: promise,
      worked: () => job.worked,
      cancel: () => {
        this.jobs = this.jobs.filter((other) => other !== job);
        resolve(undefined);
      },
    };
  }

  private async loop(): Promise<void> {
    this.running = true;
    await this.host.pause();
    for (let job = this.next(); job; job = this.next()) {
      const from = this.host.now();
      let over = false;
      while (!over && this.host.now() < from + SLICE_MS) over = job.step();
      job.worked += this.host.now() - from;
      // What is not over goes to the end of the line.
      const waits = this.jobs.includes(job) && !over;
      this.jobs = this.jobs.filter((other) => other !== job);
      if (waits) this.jobs.push(job);
      await this.host.pause();
    }
    this.running = false;
  }

  private next(): Job | undefined {
    return this.jobs.find((job) => job.urgent()) ?? this.jobs[0];
  }
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((ok, no) => {
    resolve = ok;
    reject = no;
  });
  return { promise, resolve, reject };
}
