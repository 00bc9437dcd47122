import { expect } from 'chai';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { hostChangeCases } from './host-changes.cases.ts';
import type { Framework } from './host.ts';
import { HostPage, QuickClock, Troubles } from './host-page.ts';
import { HostPair } from './host-pair.ts';
import { EMPTY, type HostState } from './host-state.ts';
import { HOSTS, liveThrough, randomLife } from './random-hosts.ts';

// The others take more time a run.
const isChromium = 'userAgentData' in navigator;
const numRuns = Math.ceil(fuzzRuns(isChromium ? 2000 : 100, 100_000) / HOSTS);
/** Where a run finds a mistake, so long is looked for a simpler one; where a machine is slow, it ends with fewer. */
const interruptAfterTimeLimit = fuzzRuns(45_000, 36_000_000);

const SHOWN: HostState = { ...EMPTY, title: 'An api', lead: 'api', tail: ' and rest', note: 'backend' };

/** What has to hold of any host page, whatever it is made with. */
export function describeFramework(framework: Framework): void {
  const { name, render } = framework;

  describe(`a host that ${name} draws`, () => {
    let clock: QuickClock;
    let troubles: Troubles;
    let page: HostPage;

    before(() => (clock = new QuickClock()));
    after(() => clock.release());
    beforeEach(() => (troubles = new Troubles()));
    afterEach(() => (page?.close(), troubles.end()));

    for (const { says, shows, marked } of hostChangeCases) {
      it(`is as without Glossator, and marked rightly, when ${says}`, async () => {
        page = new HostPage();
        const pair = new HostPair(framework, { ...EMPTY, ...shows[0] }, page.places);
        await pair.mount();
        await page.start();
        for (const change of shows) {
          await pair.show({ ...pair.state, ...change });
          pair.expectAlike();
          await page.expectRightMarks();
        }
        expect(page.words).to.deep.equal(marked);
        await pair.unmount();
        await page.expectRightMarks();
        pair.expectAlike();
        troubles.expectNone();
      });
    }

    if (render) {
      it('takes over what its server sent without a warning, after it was marked', async () => {
        page = new HostPage();
        const pair = new HostPair(framework, SHOWN, page.places);
        await pair.receive();
        await page.start();
        await page.expectRightMarks();
        const before = page.words;
        await pair.hydrate();
        pair.expectAlike();
        await page.expectRightMarks();
        expect(page.words).to.deep.equal(before);
        await pair.show({ ...SHOWN, lead: 'web server' });
        pair.expectAlike();
        await page.expectRightMarks();
        troubles.expectNone();
      });

      it('is as its server sent it after words were wrapped, if nothing draws it in the browser', async () => {
        page = new HostPage('all', 'wrap');
        const pair = new HostPair(framework, SHOWN, page.places);
        await pair.receive();
        pair.expectAlike();
        await page.start();
        expect(page.places[0].querySelectorAll('glossator-term')).not.to.have.length(0);
        page.stop();
        pair.expectAlike();
        troubles.expectNone();
      });
    }

    it('is, however it changes, as it were without Glossator, and marked as if read afresh', async function () {
      this.timeout(2 * interruptAfterTimeLimit);
      const property = fc.asyncProperty(randomLife, (life) => liveThrough(framework, life));
      await fc.assert(property, { numRuns, includeErrorInReport: true, interruptAfterTimeLimit });
    });
  });
}
