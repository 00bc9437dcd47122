import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { CloseCardRequest, EntryRequest } from '../../../src/browser/ui/events.ts';
import { centreOf, emulate } from '../../support/real-input.ts';
import { CardPage } from './card-page.ts';
import { never, refuse } from './fake-source.ts';
import {
  addHostileStyle,
  axeProblems,
  byRole,
  deepActiveElement,
  looks,
  nameOf,
  namesOf,
  nextEvent,
  settled,
  stillness,
  until,
} from './shadow.ts';

describe('the card', () => {
  let page: CardPage;

  beforeEach(async () => {
    page = await CardPage.prepare();
  });

  afterEach(() => page.leave());

  it('shows topic, term and explanation', async () => {
    await page.show();
    expect(nameOf(page.dialog)).to.equal('Backend development');
    expect(page.dialog.textContent).to.contain('Web development').and.to.contain('runs on the server');
  });

  it('tells homonyms apart by their sense', async () => {
    await page.show({ term: 'port-networking' });
    expect(nameOf(page.dialog)).to.equal('Port in networking');
  });

  it('stands in the top layer under its word, with the arrow at the word’s middle', async () => {
    await page.show();
    await until(() => page.dialog.getBoundingClientRect().left > 0);
    const at = page.word.getBoundingClientRect();
    const arrow = page.dialog.querySelector('.arrow')?.getBoundingClientRect() ?? new DOMRect();
    expect(page.dialog.matches(':popover-open')).to.equal(true);
    expect(page.dialog.getBoundingClientRect().top).to.be.above(at.bottom);
    expect(arrow.x + arrow.width / 2).to.be.closeTo(at.x + at.width / 2, 1);
  });

  it('goes above its word where there is no room below', async () => {
    page.word.style.cssText = 'position: fixed; bottom: 8px; left: 100px';
    await page.show();
    await until(() => page.dialog.dataset['side'] === 'top');
    expect(page.dialog.getBoundingClientRect().bottom).to.be.below(page.word.getBoundingClientRect().top);
  });

  it('leaves focus where it is unless told to take it', async () => {
    await page.show();
    expect(document.activeElement).to.equal(document.body);
    await page.show({ focus: true });
    expect(deepActiveElement()).to.equal(page.dialog);
  });

  it('offers at most three related terms, and opens one in place with a way back', async () => {
    await page.show({ focus: true });
    expect(namesOf(page.root, 'button').slice(0, 3)).to.deep.equal(['API', 'Database', 'Server']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('API');
    expect(deepActiveElement()).to.equal(page.dialog);
    await sendKeys({ press: 'Tab' });
    expect(nameOf(deepActiveElement() as Element)).to.equal('Back');
    await sendKeys({ press: 'Enter' });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Backend development');
    expect(namesOf(page.root, 'button')).not.to.contain('Back');
  });

  it('takes focus to a related term no sooner than it is there', async () => {
    await page.show();
    let answer = (): void => {};
    page.source.network = () => new Promise((resolve) => (answer = resolve));
    const named: string[] = [];
    page.dialog.addEventListener('focus', () => named.push(nameOf(page.dialog)));
    await sendMouse({ type: 'click', position: centreOf(byRole(page.root, 'button', 'API')) });
    answer();
    await until(() => named.length > 0);
    expect(named).to.deep.equal(['API']);
  });

  it('asks for the entry at "Read more"', async () => {
    await page.show();
    const asked = nextEvent<EntryRequest>(document, EntryRequest.type);
    await sendMouse({
      type: 'click',
      position: centreOf(byRole(page.root, 'button', 'Read more about Backend development')),
    });
    expect((await asked).term).to.equal('backend-development');
  });

  it('says nothing of a load that is quick, and shows a skeleton for one that is not', async () => {
    page.source.network = never;
    await page.show();
    expect(page.dialogs).to.deep.equal([]);
    await until(() => page.dialogs.length > 0);
    expect(nameOf(page.dialog)).to.equal('Loading…');
  });

  it('says so when the glossary has no such term', async () => {
    await page.show({ term: '__proto__' });
    expect(nameOf(page.dialog)).to.equal('No explanation yet');
  });

  it('offers to try again when a load has failed', async () => {
    page.source.network = refuse;
    await page.show();
    expect(nameOf(page.dialog)).to.equal('Not loaded');
    page.source.network = () => Promise.resolve();
    await sendMouse({ type: 'click', position: centreOf(byRole(page.root, 'button', 'Try again')) });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Backend development');
  });

  it('ignores an answer that another term has overtaken', async () => {
    let answer = (): void => {};
    page.source.network = () => new Promise((resolve) => (answer = resolve));
    await page.show({ term: 'api' });
    page.source.network = () => Promise.resolve();
    await page.show({ term: 'database' });
    answer();
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Database');
  });

  it('is gone after hiding, and hiding twice is harmless', async () => {
    await page.show();
    expect(page.dialogs).to.have.lengthOf(1);
    page.card.hide();
    page.card.hide();
    await settled(page.card);
    expect(page.dialogs).to.deep.equal([]);
  });

  it('keeps its look under `*{all:unset!important}`', async () => {
    await page.show();
    await stillness(page.root);
    const before = looks(page.dialog);
    const hostile = addHostileStyle();
    await stillness(page.root);
    const after = looks(page.dialog);
    hostile.remove();
    expect(after).to.deep.equal(before);
  });

  it('does not move under reduced motion', async function () {
    if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) return this.skip();
    await page.show();
    expect(getComputedStyle(page.dialog).transitionDuration).to.equal('0s');
    await emulate({});
  });

  describe('as a sheet', () => {
    it('lies at the bottom edge', async () => {
      await page.show({ layout: 'sheet' });
      await until(() => Math.round(page.dialog.getBoundingClientRect().bottom) === innerHeight);
    });

    it('asks to close at its button, which a thumb can hit', async () => {
      await page.show({ layout: 'sheet' });
      await stillness(page.root);
      const close = byRole(page.root, 'button', 'Close');
      expect(close.getBoundingClientRect().height).to.be.at.least(44);
      const asked = nextEvent<CloseCardRequest>(document, CloseCardRequest.type);
      await sendMouse({ type: 'click', position: centreOf(close) });
      await asked;
    });

    it('asks to close when it is pulled down', async () => {
      await page.show({ layout: 'sheet' });
      await stillness(page.root);
      const { x, y, width, height } = page.dialog.getBoundingClientRect();
      const [middle, top] = [Math.round(x + width / 2), Math.round(y + 8)];
      const asked = nextEvent<CloseCardRequest>(document, CloseCardRequest.type);
      await sendMouse({ type: 'move', position: [middle, top] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [middle, top + Math.round(height / 2)] });
      await sendMouse({ type: 'up' });
      await asked;
    });
  });

  describe('for axe', () => {
    const states: readonly (readonly [string, () => Promise<void>])[] = [
      ['a term', () => page.show()],
      ['a sheet', () => page.show({ layout: 'sheet', focus: true })],
      ['a missing term', () => page.show({ term: 'nothing' })],
      ['a failure', () => ((page.source.network = refuse), page.show())],
      [
        'a skeleton',
        () => ((page.source.network = never), page.show().then(() => until(() => page.dialogs.length > 0))),
      ],
    ];
    for (const [state, reach] of states)
      it(`has nothing to complain of with ${state}`, async () => {
        await reach();
        expect(await axeProblems(page.card)).to.deep.equal([]);
      });
  });
});
