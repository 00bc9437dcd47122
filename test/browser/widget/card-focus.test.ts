import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { centreOf } from '../../support/real-input.ts';
import { allByRole, deepActiveElement, until } from '../ui/shadow.ts';
import { WidgetPage } from './widget-page.ts';

const TEXT = `<p><a id="first" href="#first">First</a> and an API, then
  <a id="next" href="#next">next</a>.</p><p>A backend. <button id="last">Last</button></p>`;

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

async function step(): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: '.' });
  await sendKeys({ up: 'Alt' });
}

describe('focus and the card', () => {
  let page: WidgetPage;

  beforeEach(async () => {
    page = await WidgetPage.open(TEXT);
  });

  afterEach(() => page.close());

  async function openByKeys(): Promise<void> {
    await step();
    await page.untilShown('API');
    await until(() => deepActiveElement() === page.dialog);
  }

  it('goes into a card that keys have opened, and comes back to where it was', async () => {
    byId('last').focus();
    await openByKeys();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('last'));
  });

  it('comes back by way of words in between', async () => {
    byId('last').focus();
    await openByKeys();
    await step();
    await page.untilShown('backend');
    await until(() => deepActiveElement() === page.dialog);
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('last'));
  });

  it('goes to what is nearest when where it was has gone', async () => {
    byId('first').focus();
    await openByKeys();
    byId('first').remove();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('next'));
  });

  it('goes to what is nearest when that can have no focus any more', async () => {
    byId('last').focus();
    await openByKeys();
    (byId('last') as HTMLButtonElement).disabled = true;
    byId('last').insertAdjacentHTML('afterend', '<button id="other">Other</button>');
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('other'));
  });

  it('comes back out of a card that a mouse has opened and pressed in', async () => {
    byId('last').focus();
    await page.restOn('api');
    await page.untilShown('API');
    expect(deepActiveElement()).to.equal(byId('last'));
    await sendMouse({ type: 'click', position: centreOf(page.dialog.querySelector('h2') as Element) });
    await until(() => page.dialog.matches(':focus-within'));
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('last'));
  });

  it('stays where a reader has taken it meanwhile', async () => {
    byId('first').focus();
    await openByKeys();
    byId('last').focus();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(deepActiveElement()).to.equal(byId('last'));
  });

  describe('by Tab', () => {
    async function press(key: string, shift = false): Promise<void> {
      if (shift) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: key });
      if (shift) await sendKeys({ up: 'Shift' });
    }

    it('goes through the card, and beyond its end on from where it was', async () => {
      byId('first').focus();
      await openByKeys();
      for (const button of allByRole(page.dialog, 'button')) {
        await press('Tab');
        expect(deepActiveElement()).to.equal(button);
      }
      await press('Tab');
      await page.untilShown(undefined);
      expect(deepActiveElement()).to.equal(byId('next'));
    });

    it('goes backwards out of the card to where it was', async () => {
      byId('first').focus();
      await openByKeys();
      await press('Tab', true);
      await page.untilShown(undefined);
      expect(deepActiveElement()).to.equal(byId('first'));
    });

    it('goes on from the words when it was nowhere', async () => {
      await openByKeys();
      for (const _ of allByRole(page.dialog, 'button')) await press('Tab');
      await press('Tab');
      await page.untilShown(undefined);
      expect(deepActiveElement()).to.equal(byId('next'));
    });

    it('goes back from the words when it was nowhere', async () => {
      await openByKeys();
      await press('Tab', true);
      await page.untilShown(undefined);
      expect(deepActiveElement()).to.equal(byId('first'));
    });
  });

  it('lets keys scroll a text that is too long', async () => {
    page.close();
    const long = `<dl id="long" hidden><dt id="api">API</dt><dd>${'A long explanation goes on. '.repeat(80)}</dd></dl>`;
    page = await WidgetPage.open(`${TEXT}${long}`, { glossary: '#long' });
    await step();
    await page.untilShown('API');
    await until(() => page.dialog.matches(':focus-within'));
    await sendKeys({ press: 'ArrowDown' });
    await until(() => (page.dialog.querySelector('.body')?.scrollTop ?? 0) > 0);
  });

  it('is for keys on an element that its author marked, within a link too', async () => {
    page.close();
    page = await WidgetPage.open(
      '<p><a id="around" href="#gone">Go <glossator-term term="api">there</glossator-term></a></p>',
    );
    const term = document.querySelector('glossator-term') as HTMLElement;
    term.focus();
    await sendKeys({ press: 'Enter' });
    await page.untilShown('API');
    expect(location.hash).not.to.equal('#gone');
    await until(() => deepActiveElement() === page.dialog);
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(document.activeElement).to.equal(term);
  });
});
