import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ClosePanelRequest } from '../../../src/browser/ui/events.ts';
import { centreOf, emulate } from '../../support/real-input.ts';
import { never, refuse } from './fake-source.ts';
import { NARROW, PanelPage, WIDE } from './panel-page.ts';
import {
  addHostileStyle,
  allByRole,
  axeProblems,
  byRole,
  deepActiveElement,
  looks,
  nameOf,
  nextEvent,
  stillness,
  until,
  rectOf,
} from './shadow.ts';

describe('the panel', () => {
  let page: PanelPage;

  beforeEach(async () => {
    page = await PanelPage.prepare();
  });

  afterEach(() => page.leave());

  describe('beside a wide page', () => {
    it('is a complementary region in the top layer, as high as the window', async () => {
      await page.openView();
      expect(page.frame.localName).to.equal('aside');
      expect(nameOf(page.frame)).to.equal('Glossary');
      expect(page.frame.matches(':popover-open')).to.equal(true);
      await until(() => rectOf(page.frame).right === document.documentElement.clientWidth);
      expect(rectOf(page.frame).height).to.equal(WIDE.height);
    });

    it('leaves the page in use', async () => {
      await page.openView();
      const clicked = nextEvent(page.opener, 'click');
      await sendMouse({ type: 'click', position: centreOf(page.opener) });
      await clicked;
    });

    it('stands at the other side when told to, and mirrored on a page that runs from right to left', async () => {
      page.panel.side = 'start';
      await page.openView();
      await until(() => rectOf(page.frame).left === 0);
      page.panel.side = 'end';
      await until(() => rectOf(page.frame).left > 0);
      document.documentElement.dir = 'rtl';
      await until(() => rectOf(page.frame).left === 0);
      document.documentElement.removeAttribute('dir');
    });

    it('takes focus into the search field and gives it back', async () => {
      await page.openView();
      expect(nameOf(deepActiveElement() as Element)).to.equal('Search 11 terms');
      page.panel.close();
      expect(document.activeElement).to.equal(page.opener);
      expect(page.panel.open).to.equal(false);
    });

    it('gives focus to what is nearest when what had it has gone', async () => {
      const bar = document.createElement('nav');
      const next = document.createElement('button');
      bar.append(page.opener, next);
      document.body.prepend(document.createElement('button'), bar);
      page.opener.focus();
      await page.openView();
      page.opener.remove();
      page.panel.close();
      expect(document.activeElement).to.equal(next);
    });

    it('leaves focus alone on closing when the reader has gone elsewhere', async () => {
      const elsewhere = document.createElement('button');
      document.body.prepend(elsewhere);
      await page.openView();
      elsewhere.focus();
      page.panel.close();
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('takes focus to the heading of an entry', async () => {
      await page.openEntry();
      expect(nameOf(deepActiveElement() as Element)).to.equal('Backend development');
    });
  });

  describe('over a narrow page', () => {
    beforeEach(() => setViewport(NARROW));

    it('is a modal sheet at the bottom whose heading has the focus', async () => {
      await page.openView();
      expect(page.frame.matches('dialog:modal')).to.equal(true);
      await until(() => rectOf(page.frame).bottom === NARROW.height);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
    });

    it('asks to close at Escape, and stays until it is told', async () => {
      await page.openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      await page.press('Escape');
      await asked;
      expect(page.frame.matches('dialog:modal')).to.equal(true);
      page.panel.close();
      expect(document.activeElement).to.equal(page.opener);
    });

    it('asks to close at the system’s own way to dismiss, such as a back gesture', async () => {
      await page.openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      const isLeft = page.frame.dispatchEvent(new Event('cancel', { cancelable: true }));
      await asked;
      expect(isLeft).to.equal(false);
    });

    it('asks to close when the page behind it is pressed', async () => {
      await page.openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      await sendMouse({ type: 'click', position: [300, 20] });
      await asked;
    });

    it('asks to close when it is pulled down', async () => {
      await page.openView();
      await until(() => rectOf(page.frame).bottom === NARROW.height);
      const { top } = rectOf(page.frame);
      const asked = nextEvent(document, ClosePanelRequest.type);
      await sendMouse({ type: 'move', position: [300, top + 8] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [300, NARROW.height - 60] });
      await sendMouse({ type: 'up' });
      await asked;
    });
  });

  it('asks to close at its button and at Escape', async () => {
    await page.openView();
    let asked = nextEvent(document, ClosePanelRequest.type);
    await page.press('Escape');
    await asked;
    asked = nextEvent(document, ClosePanelRequest.type);
    await page.click(byRole(page.root, 'button', 'Close'));
    await asked;
  });

  it('keeps Escape from the page, which may have its own use for it', async () => {
    await page.openView();
    let heard = 0;
    const hear = (): void => void heard++;
    document.addEventListener('keydown', hear);
    await page.press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
  });

  it('keeps its look under `*{all:unset!important}`', async () => {
    await page.openView();
    await stillness(page.root);
    const before = looks(page.frame);
    const hostile = addHostileStyle();
    await stillness(page.root);
    const after = looks(page.frame);
    hostile.remove();
    expect(after).to.deep.equal(before);
  });

  it('does not move under reduced motion', async function () {
    if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) return this.skip();
    await page.openView();
    expect(getComputedStyle(page.frame).transitionDuration).to.equal('0s');
    await emulate({});
  });

  describe('for axe', () => {
    const states: readonly (readonly [string, () => Promise<void>])[] = [
      ['the page’s words', () => page.openView('page')],
      ['A–Z', () => page.openView('index')],
      ['the topics', () => page.openView('topics')],
      ['the paths', () => page.openView('paths')],
      ['an entry', () => page.openEntry()],
      ['a missing entry', () => page.openEntry('nothing')],
      ['a failure', () => ((page.source.network = refuse), page.openEntry())],
      ['a skeleton', () => ((page.source.network = never), page.openEntry())],
      ['a sheet', async () => (await setViewport(NARROW), page.openEntry())],
    ];
    for (const [state, reach] of states)
      it(`has nothing to complain of with ${state}`, async () => {
        await reach();
        expect(await axeProblems(page.panel)).to.deep.equal([]);
      });
  });

  it('has a title and four tabs in every state', async () => {
    await page.openEntry();
    expect(nameOf(byRole(page.root, 'heading', 'Glossary'))).to.equal('Glossary');
    expect(allByRole(page.root, 'tab')).to.have.length(4);
  });
});
