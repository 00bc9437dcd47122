import { expect } from 'chai';
import { navigationCases } from './navigation.cases.ts';
import { closeAll, marked, mount, observersHaveRun, painted, readPage, untilEqual } from './page-fixture.ts';

const forms = ['api', 'rest', 'dns', 'backend'];

/** A page has two terms, and the next one has one of them and another. */
const termsOf = (step: number) => [forms[step % 4] ?? '', forms[(step + 1) % 4] ?? ''];
const pageOf = (step: number) =>
  `<main>${termsOf(step)
    .map((term) => `<p>This is ${term}.</p>`)
    .join('')}${'<p>And so on.</p>'.repeat(step % 3)}</main>`;

describe('a page that becomes another one', () => {
  const { hash } = location;
  afterEach(() => {
    closeAll();
    history.replaceState(undefined, '', hash || location.pathname + location.search);
  });

  for (const { says, isKnown = true, go } of navigationCases) {
    it(`has the marks of each page and none of the one before, by ${says}`, async function () {
      if (!isKnown) this.skip();
      mount(pageOf(0));
      const page = await readPage({ forms, render: 'paint' });
      await untilEqual(painted, termsOf(0));
      for (let step = 1; step <= 12; step++) {
        await go(pageOf(step), step);
        await observersHaveRun();
        // Nothing is left of the page before; the new one may be there already.
        expect(painted().filter((word) => !termsOf(step).includes(word))).to.deep.equal([]);
        await untilEqual(() => marked(page), termsOf(step), 1000);
        await untilEqual(painted, termsOf(step), 1000);
      }
    });
  }
});
