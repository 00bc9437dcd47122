import { expect } from 'chai';
import { runInSlices } from '../../../src/browser/page/task-queue.ts';

/** A job of small steps that takes a while in all. */
function* work(totalMs: number, onStep = () => {}): Generator<void> {
  const end = performance.now() + totalMs;
  while (performance.now() < end) {
    onStep();
    yield;
  }
}

const ignore = () => {};
const { signal: never } = new AbortController();

describe('working in slices', () => {
  it('lets timers through between slices', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await runInSlices(work(150), ignore, never);
    clearInterval(timer);
    expect(ticks).to.be.above(0);
  });

  it('lets messages through between slices', async () => {
    let isDone = false;
    const { port1, port2 } = new MessageChannel();
    const early = new Promise<boolean>((resolve) => (port1.onmessage = () => resolve(!isDone)));
    port2.postMessage('');
    await runInSlices(work(150), ignore, never);
    isDone = true;
    expect(await early).to.equal(true);
  });

  it('lets the page paint between slices', async () => {
    let isDone = false;
    const early = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(!isDone)));
    await runInSlices(work(300), ignore, never);
    isDone = true;
    expect(await early).to.equal(true);
  });

  it('tells after each slice whether the job is done', async () => {
    const told: boolean[] = [];
    await runInSlices(work(40), (isDone) => told.push(isDone), never);
    expect(told.length).to.be.above(1);
    expect(told.map((isDone, index) => isDone === (index === told.length - 1))).not.to.contain(false);
  });

  it('does a short job in one slice, right away', () => {
    let steps = 0;
    const job = (function* () {
      while (steps < 10) yield steps++;
    })();
    void runInSlices(job, ignore, never);
    expect(steps).to.equal(10);
  });

  it('leaves the rest undone when it is given up', async () => {
    const abort = new AbortController();
    let steps = 0;
    const job = work(10_000, () => steps++);
    await runInSlices(job, () => abort.abort(), abort.signal);
    const done = steps;
    expect(done).to.be.above(0);
    expect(job.next().done).to.equal(false);
  });

  it('does nothing when it was given up before', async () => {
    let steps = 0;
    await runInSlices(
      work(10, () => steps++),
      ignore,
      AbortSignal.abort(),
    );
    expect(steps).to.equal(0);
  });
});
