import { expect } from 'chai';
import fc from 'fast-check';
import type { Occurrences } from '../../../src/browser/page/choose-marks.ts';
import type { Page } from '../../../src/browser/page/page.ts';
import { isElementMark } from '../../../src/browser/page/text-run.ts';
import {
  closeAll,
  find,
  mount,
  nextFrame,
  observersHaveRun,
  openPage,
  paintedRanges,
  readPage,
  untilEqual,
} from './page-fixture.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { randomForms as forms, randomHtml, randomStep, take } from './random-page.ts';

// The others take more time a run; what they could do otherwise is seen in the tables.
const isChromium = 'userAgentData' in navigator;
const numRuns = fuzzRuns(isChromium ? 200 : 60, 100_000);

/** Where each text node stands in the body, so that places can be compared and read. */
function numberTexts(): Map<Node, number> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const numbers = new Map<Node, number>();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  return numbers;
}

function describeRanges(ranges: readonly (Range | undefined)[]): string[] {
  const numbers = numberTexts();
  return ranges.map((range) => {
    if (!range) return 'gone';
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return `${numbers.get(startContainer)}:${startOffset}–${numbers.get(endContainer)}:${endOffset} "${range.toString()}"`;
  });
}

const describeMarks = (page: Page) => describeRanges(page.marks.map((mark) => page.renderer.rangeOf(mark)));
const describeInText = (page: Page) =>
  describeRanges(
    page.marks.filter((mark) => !isElementMark(mark)).map((mark) => page.renderer.rangeOf(mark)),
  );

/** What a page finds that has not seen the changes. Small pages are read before anything else can happen. */
async function readAfresh(occurrences: Occurrences): Promise<Page> {
  const page = await readPage({ forms, occurrences });
  page.destroy();
  return page;
}

async function expectNoWrongWord(): Promise<void> {
  const right = describeMarks(await readAfresh('all'));
  const wrong = describeRanges(paintedRanges()).filter((place) => !right.includes(place));
  expect(wrong).to.deep.equal([]);
}

async function expectSameAsAfresh(page: Page, occurrences: Occurrences): Promise<void> {
  const afresh = await readAfresh(occurrences);
  await untilEqual(() => describeMarks(page), describeMarks(afresh), 1000);
  await untilEqual(() => describeRanges(paintedRanges()), describeInText(afresh).slice(0, 64), 1000);
}

const pauses = {
  none: () => Promise.resolve(),
  task: () => new Promise((resolve) => setTimeout(resolve)),
  frame: nextFrame,
  read: () => new Promise((resolve) => setTimeout(resolve, 60)),
};

const pause = fc.constantFrom(...(Object.keys(pauses) as (keyof typeof pauses)[]));
const batch = fc.record({ steps: fc.array(randomStep, { minLength: 1, maxLength: 4 }), pause });

describe('a page that changes at random', () => {
  afterEach(closeAll);

  it('has no mark at a wrong word at any time, and comes to rest as if read afresh', async function () {
    this.timeout(fuzzRuns(110_000, 36_000_000));
    const property = fc.asyncProperty(
      randomHtml,
      fc.array(batch, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Occurrences>('all', 'section', 'first'),
      async (html, batches, occurrences) => {
        mount(`<main style="font: 8px/9px serif">${html.join('')}</main>`);
        const page = openPage({ forms, occurrences, render: 'paint' });
        await page.scan();
        for (const { steps, pause } of batches) {
          for (const step of steps) take(find('main'), step);
          await observersHaveRun();
          await expectNoWrongWord();
          await pauses[pause]();
          await expectNoWrongWord();
        }
        await expectSameAsAfresh(page, occurrences);
      },
    );
    await fc.assert(
      property.afterEach(async () => closeAll()),
      { numRuns, includeErrorInReport: true },
    );
  });
});
