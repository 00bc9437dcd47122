import fc from 'fast-check';
import type { Occurrences } from '../../../src/browser/page/choose-marks.ts';
import { nextFrame } from '../page/page-fixture.ts';
import type { Framework } from './host.ts';
import { HostPage, Troubles } from './host-page.ts';
import { HostPair } from './host-pair.ts';
import { randomState, randomStep, type HostState, type HostStep } from './host-state.ts';

/** So many hosts stand on a page at a time: what a page costs is paid once for all of them. */
export const HOSTS = 25;

const pauses = {
  none: () => Promise.resolve(),
  task: () => new Promise((resolve) => setTimeout(resolve)),
  frame: nextFrame,
  read: () => new Promise((resolve) => setTimeout(resolve, 120)),
};

interface Round {
  /** What each of the hosts does. */
  readonly steps: readonly (readonly HostStep[])[];
  readonly pause: keyof typeof pauses;
}

interface Life {
  readonly states: readonly HostState[];
  readonly rounds: readonly Round[];
  readonly occurrences: Occurrences;
  /** Whether the hosts come to a page on which Glossator runs already. */
  readonly isLate: boolean;
  /** Whether a server sent them, and their frameworks take over what stands there. */
  readonly isSent: boolean;
}

const each = <Item>(items: fc.Arbitrary<Item>) => fc.array(items, { minLength: HOSTS, maxLength: HOSTS });

const round = fc.record({
  steps: each(fc.array(randomStep, { maxLength: 3 })),
  pause: fc.constantFrom(...(Object.keys(pauses) as (keyof typeof pauses)[])),
});

export const randomLife: fc.Arbitrary<Life> = fc.record({
  states: each(randomState),
  rounds: fc.array(round, { minLength: 1, maxLength: 4 }),
  occurrences: fc.constantFrom<Occurrences>('all', 'section', 'first'),
  isLate: fc.boolean(),
  isSent: fc.boolean(),
});

async function begin(pairs: readonly HostPair[], page: HostPage, { isLate, isSent }: Life): Promise<void> {
  if (isLate) await page.start();
  const sent = await Promise.all(pairs.map(async (pair) => isSent && pair.receive()));
  if (!isLate) await page.start();
  await Promise.all(pairs.map((pair, index) => (sent[index] ? pair.hydrate() : pair.mount())));
}

async function take(pair: HostPair, steps: readonly HostStep[] = []): Promise<void> {
  for (const step of steps) await pair.take(step);
  pair.expectAlike();
}

/** Hosts come, change and go; nothing may be other than without Glossator, and no word marked wrongly. */
export async function liveThrough(framework: Framework, life: Life): Promise<void> {
  const troubles = new Troubles();
  const page = new HostPage(life.occurrences);
  const pairs = life.states.map((state) => new HostPair(framework, state, page.places));
  try {
    await begin(pairs, page, life);
    for (const pair of pairs) pair.expectAlike();
    for (const { steps, pause } of life.rounds) {
      await Promise.all(pairs.map((pair, index) => take(pair, steps[index])));
      await page.expectNoWrongWord();
      await pauses[pause]();
      await page.expectNoWrongWord();
      for (const pair of pairs) pair.expectAlike();
    }
    await page.expectRightMarks();
    for (const pair of pairs) pair.expectAlike();
    page.stop();
    for (const pair of pairs) pair.expectAlike();
    // Hosts go on without it.
    await Promise.all(pairs.map((pair, index) => take(pair, life.rounds[0]?.steps[index])));
    await Promise.all(pairs.map((pair) => pair.unmount()));
    for (const pair of pairs) pair.expectAlike();
    troubles.expectNone();
  } finally {
    page.close();
    troubles.end();
  }
}
