import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../ui/shadow.ts';
import { WidgetPage } from './widget-page.ts';

describe('Escape', () => {
  let page: WidgetPage;
  const heard: string[] = [];
  const hear = ({ key, defaultPrevented }: KeyboardEvent): void =>
    void heard.push(`${key} ${defaultPrevented}`);

  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('keydown', hear);
  });

  afterEach(() => {
    document.body.removeEventListener('keydown', hear);
    page.close();
  });

  async function openCard(): Promise<void> {
    await page.restOn('api');
    await page.untilShown('API');
  }

  it('closes the card unheard by the page, and is the page’s when nothing is open', async () => {
    page = await WidgetPage.open('<p>An API.</p>');
    await openCard();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['Escape false']);
  });

  it('is the page’s as long as nothing of the card can be seen', async () => {
    page = await WidgetPage.open('<p>An API.</p>');
    // A glossary that never answers: the card waits a little before it says so.
    const card = page.root.querySelector('glossator-card') as Element & { source: { summary: unknown } };
    card.source = { ...card.source, summary: () => new Promise(() => {}) };
    const { x, y, width } = page.rectOf('api');
    const click = { clientX: x + width / 2, clientY: y + 9, detail: 1, bubbles: true, composed: true };
    const p = document.querySelector('main p') as HTMLElement;
    p.dispatchEvent(new PointerEvent('pointerdown', click));
    p.dispatchEvent(new PointerEvent('click', click));
    expect(page.shown).to.equal(undefined);
    p.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(heard).to.deep.equal(['Escape false']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.shown).to.equal(undefined);
  });

  it('closes only the card inside a dialog of the page, and then the dialog', async () => {
    page = await WidgetPage.open(
      '<dialog style="margin: 20px; border: 0">An <span data-term="api">API</span>.</dialog>',
    );
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await openCard();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
  });

  it('closes only the card inside a popover of the page, and then the popover', async () => {
    page = await WidgetPage.open('<div popover style="margin: 20px; border: 0"><p>An API.</p></div>');
    const popover = document.querySelector('[popover]') as HTMLElement;
    popover.showPopover();
    await openCard();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(popover.matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !popover.matches(':popover-open'));
  });

  it('closes the card when focus is in a frame, unheard there', async () => {
    page = await WidgetPage.open(
      '<p>An API.</p><iframe title="Framed" srcdoc="<button>In</button>"></iframe>',
    );
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    await until(() => Boolean(frame.contentDocument?.querySelector('button')));
    const inside = frame.contentDocument as Document;
    inside.body.addEventListener('keydown', hear);
    frame.focus();
    inside.querySelector('button')?.focus();
    await openCard();
    // The listener comes with the first card.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await until(() => heard.length === 1);
  });

  it('closes the card before the panel, by one press each', async () => {
    page = await WidgetPage.open('<p>An API.</p>');
    await page.widget.openPanel('index');
    await until(() => Boolean(page.root.querySelector('glossator-panel')?.shadowRoot?.activeElement));
    const panel = page.root.querySelector('glossator-panel') as Element & { open: boolean };
    await openCard();
    await sendKeys({ press: 'Escape' });
    await page.untilShown(undefined);
    expect(panel.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !panel.open);
  });
});
