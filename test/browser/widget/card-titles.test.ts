import { sendMouse, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../ui/shadow.ts';
import { NOWHERE, WidgetPage, moveTo } from './widget-page.ts';

/** Attributes on both sides, since their order must come back, too. */
const TITLED = `<section id="a" title="Outer" lang="en"><p id="b" title="Inner &amp; &quot;nearer&quot;" class="c">An
  <abbr title="Application" id="d">API</abbr> is here.</p></section><p id="e" title="Elsewhere">Text.</p>`;

const titleOf = (id: string): string | null => document.getElementById(id)?.getAttribute('title') ?? null;

describe('a native tooltip of what is around a word', () => {
  let page: WidgetPage;
  let before: string;
  const html = (): string => document.querySelector('main')?.outerHTML ?? '';

  beforeEach(async () => {
    page = await WidgetPage.open(TITLED);
    before = html();
  });

  afterEach(() => page.close());

  async function openCard(): Promise<void> {
    await page.restOn('api');
    await page.untilShown('API');
    await until(() => titleOf('d') === '');
  }

  it('is gone while its card is open, and others are not', async () => {
    await openCard();
    expect(['a', 'b', 'd'].map(titleOf)).to.deep.equal(['', '', '']);
    expect(titleOf('e')).to.equal('Elsewhere');
  });

  const ends: readonly (readonly [string, () => Promise<unknown> | void])[] = [
    ['the pointer has left', () => moveTo(NOWHERE)],
    ['a press elsewhere', () => sendMouse({ type: 'click', position: [NOWHERE.x, NOWHERE.y] })],
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['pagehide', () => void dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['destroy()', () => page.widget.destroy()],
  ];
  for (const [end, reach] of ends) {
    it(`is back to the byte after ${end}`, async () => {
      await openCard();
      await reach();
      await until(() => titleOf('d') !== '');
      expect(html()).to.equal(before);
    });
  }

  it('is back at once after destroy()', async () => {
    await openCard();
    page.widget.destroy();
    expect(html()).to.equal(before);
  });

  it('stays what the page has made of it meanwhile', async () => {
    await openCard();
    document.getElementById('b')?.setAttribute('title', 'New');
    document.getElementById('d')?.removeAttribute('title');
    page.widget.close();
    await until(() => titleOf('a') === 'Outer');
    expect(['b', 'd'].map(titleOf)).to.deep.equal(['New', null]);
  });

  it('stays empty if that is what the page has made of it meanwhile', async () => {
    await openCard();
    document.getElementById('b')?.setAttribute('title', '');
    page.widget.close();
    await until(() => titleOf('a') === 'Outer');
    expect(['b', 'd'].map(titleOf)).to.deep.equal(['', 'Application']);
  });

  it('is left alone by a card that the keyboard has opened', async () => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document.querySelector('main') as Element, { subtree: true, attributes: true });
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: '.' });
    await sendKeys({ up: 'Alt' });
    await page.untilShown('API');
    await until(() => page.dialog.matches(':focus-within'));
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});
