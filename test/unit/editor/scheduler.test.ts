import { describe, expect, it } from 'vitest';
import { Scheduler, SLICE_MS } from '../../../src/editor/scheduler';

/** A host whose clock goes on by the cost of each step. */
function host() {
  let time = 0;
  let sliceStart = 0;
  let longest = 0;
  return {
    now: () => time,
    pause: () => {
      longest = Math.max(longest, time - sliceStart);
      sliceStart = time;
      return Promise.resolve();
    },
    spend: (ms: number) => {
      time += ms;
    },
    longestSlice: () => longest,
  };
}

describe('Scheduler', () => {
  it('gives the result, in slices that are short', async () => {
    const clock = host();
    const scheduler = new Scheduler(clock);
    function* steps(): Generator<void, string> {
      for (let i = 0; i < 50; i++) {
        clock.spend(1);
        yield;
      }
      return 'done';
    }
    expect(await scheduler.run(steps(), () => false).done).toBe('done');
    expect(clock.longestSlice()).toBeLessThanOrEqual(SLICE_MS);
  });

  it('lets jobs take turns, the urgent one first', async () => {
    const clock = host();
    const scheduler = new Scheduler(clock);
    const order: string[] = [];
    function* steps(name: string): Generator<void, void> {
      for (let i = 0; i < 2; i++) {
        order.push(name);
        clock.spend(SLICE_MS);
        yield;
      }
    }
    await Promise.all(
      ['a', 'b', 'urgent'].map((name) => scheduler.run(steps(name), () => name === 'urgent').done),
    );
    expect(order).toEqual(['urgent', 'urgent', 'a', 'b', 'a', 'b']);
  });

  it('stops a job that is cancelled, and goes on with the others', async () => {
    const clock = host();
    const scheduler = new Scheduler(clock);
    let steps = 0;
    function* endless(): Generator<void, string> {
      for (;;) {
        steps++;
        clock.spend(SLICE_MS);
        yield;
      }
    }
    function* short(): Generator<void, string> {
      clock.spend(SLICE_MS);
      yield;
      return 'short';
    }
    const task = scheduler.run(endless(), () => false);
    const other = scheduler.run(short(), () => false);
    expect(await other.done).toBe('short');
    task.cancel();
    const before = steps;
    expect(await task.done).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve));
    expect(steps).toBe(before);
  });

  it('passes on what a job throws, and goes on with the others', async () => {
    const clock = host();
    const scheduler = new Scheduler(clock);
    function* broken(): Generator<void, never> {
      yield;
      throw new Error('broken');
    }
    function* sound(): Generator<void, string> {
      yield;
      return 'sound';
    }
    const failing = scheduler.run(broken(), () => true);
    const other = scheduler.run(sound(), () => false);
    await expect(failing.done).rejects.toThrow('broken');
    expect(await other.done).toBe('sound');
  });
});
