/** Long enough to get on, short enough that a tap in between is answered within a frame. */
const SLICE_MS = 5;

interface SchedulerLike {
  readonly postTask?: (task: () => void) => Promise<void>;
}

/**
 * Let the page go first. Not by `scheduler.yield`: in Chromium what goes on after it comes before every timer
 * and message of the page. WebKit has no scheduler; a timer does, a little later.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: SchedulerLike };
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Work in slices: each step of a job is small, and between slices the page
 * gets its turn. Jobs run in order, one at a time.
 *
 * @param job - does one small step per `next()`
 * @param onSlice - called after each slice, with whether the job is done
 * @param signal - aborting leaves the rest undone
 */
export async function runInSlices(
  job: Iterator<unknown, unknown>,
  onSlice: (isDone: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE_MS;
    let isDone = false;
    do isDone = job.next().done ?? false;
    while (!isDone && performance.now() < end);
    onSlice(isDone);
    if (isDone) return;
    await yieldToPage();
  }
}
