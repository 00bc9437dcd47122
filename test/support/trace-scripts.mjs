/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur?: number, args?: any }} TraceEvent */

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'v8.execute'];
/** Where a browser runs a page's script: as a script, as a module, as a callback, and what promises go on to. */
const SCRIPT_EVENTS = ['EvaluateScript', 'v8.evaluateModule', 'FunctionCall', 'RunMicrotasks'];

/** @param {TraceEvent} event */
const isOfPuppeteer = ({ args }) => (args?.data?.url ?? '').startsWith('pptr:');

/** @param {TraceEvent} outer @param {TraceEvent} inner */
const holds = (outer, inner) => inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;

/** @param {readonly TraceEvent[]} events - on one thread, whole ones only */
function outermost(events) {
  /** @type {TraceEvent[]} */
  const found = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = found.at(-1);
    if (!last || !holds(last, event)) found.push(event);
  }
  return found;
}

/**
 * How long script kept the main thread in each task while something was going on, as processor time: what other
 * programs do meanwhile does not count, which makes it the same on a busy machine. For a page that has no script
 * but ours, because promises go on without saying in which file.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} load - loads the page, or waits while it is used
 * @returns {Promise<number[]>} milliseconds for each task in which any script ran
 */
export async function traceScripts(page, load) {
  await page.tracing.start({ categories: CATEGORIES });
  await load();
  const trace = await page.tracing.stop();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const ours = traceEvents.find(
    ({ name, args }) => SCRIPT_EVENTS.includes(name) && /\/glossator\//u.test(args?.data?.url),
  );
  if (!ours) throw new Error('The trace shows no script of ours: is there a tag on the page?');
  const thread = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === ours.pid && tid === ours.tid);
  const scripts = outermost(thread.filter(({ name }) => SCRIPT_EVENTS.includes(name))).filter(
    (event) => !isOfPuppeteer(event),
  );
  // What promises go on to after a task is shown beside the task, not in it, so it is counted by itself.
  const tasks = outermost([...thread.filter(({ name }) => name.endsWith('RunTask')), ...scripts]);
  return tasks
    .map(
      (task) =>
        scripts.filter((script) => holds(task, script)).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    )
    .filter((ms) => ms > 0);
}
