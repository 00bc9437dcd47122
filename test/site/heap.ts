/** What a page holds on to, counted by the browser after it has collected its garbage. */
import type { CDPSession, Page } from 'puppeteer-core';

/** What is counted by its prototype, wherever it is held. */
const KINDS = [
  'Range',
  'Highlight',
  'CSSStyleSheet',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
  'AbortSignal',
  'ShadowRoot',
  'Element',
  'Text',
  'Promise',
  'Function',
  'Object',
] as const;

type Kind = (typeof KINDS)[number];

export type Counts = Readonly<
  Record<Kind | 'nodes' | 'listeners' | 'highlights' | 'painted' | 'sheets' | 'bytes', number>
>;

export interface Heap {
  /** Collects garbage until no more comes away, then counts. */
  count(): Promise<Counts>;
  /** Collects garbage, and tells what is left of what `remember` has named. */
  held(): Promise<string[]>;
}

async function countKind(session: CDPSession, kind: Kind): Promise<number> {
  const objectGroup = 'counted';
  const expression = `${kind}.prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup });
  const prototypeObjectId = result.objectId ?? '';
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const { result: counted } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return counted.value as number;
}

const countRegistered = (page: Page) =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    painted: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    sheets: document.adoptedStyleSheets.length,
  }));

/** Has a page remember weakly what a selector finds. Any node that is held holds the whole tree that it is in. */
export async function remember(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const host = window as { remembered?: [string, WeakRef<Node>][] };
    const found = [...document.querySelectorAll(wanted)];
    host.remembered = found.map((element) => [element.outerHTML.slice(0, 80), new WeakRef(element)]);
  }, selector);
}

/** Nothing that a test has asked for by handle may still be held: `page.$` and `waitForFunction` give such. */
export async function openHeap(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  /** Weak references are cleared between tasks only, and what that finalises is free after the next time. */
  const collect = async (): Promise<void> => {
    for (let time = 0; time < 4; time++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };
  return {
    async count() {
      await collect();
      const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
      const { metrics } = await session.send('Performance.getMetrics');
      const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      const kinds: [Kind, number][] = [];
      for (const kind of KINDS) kinds.push([kind, await countKind(session, kind)]);
      const counted = Object.fromEntries(kinds) as Record<Kind, number>;
      return {
        ...counted,
        // Signals of `AbortSignal.timeout` stay until their time has come, whether or not anyone still waits.
        Object: counted.Object - counted.AbortSignal,
        ...(await countRegistered(page)),
        nodes: valueOf('Nodes'),
        listeners: valueOf('JSEventListeners'),
        bytes,
      };
    },
    async held() {
      await collect();
      return page.evaluate(() => {
        const { remembered = [] } = window as { remembered?: [string, WeakRef<Node>][] };
        return remembered.flatMap(([name, ref]) => (ref.deref() ? [name] : []));
      });
    },
  };
}
