import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GlossatorCard, type CardRequest } from '../../../src/browser/ui/card.ts';
import { CloseCardRequest, EntryRequest } from '../../../src/browser/ui/events.ts';
import { centreOf, emulate } from '../../support/real-input.ts';
import { FakeSource, never, refuse } from './fake-source.ts';
import {
  addHostileStyle,
  allByRole,
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
  let card: GlossatorCard;
  let source: FakeSource;
  let word: HTMLElement;

  beforeEach(() => {
    const text = document.createElement('p');
    text.style.cssText = 'margin: 100px; font: 20px/1.5 serif';
    word = document.createElement('span');
    word.textContent = 'backend';
    text.append('Do we need a ', word, ' at all?');
    source = new FakeSource();
    card = Object.assign(new GlossatorCard(), { source });
    document.body.append(text, card);
  });

  afterEach(() => document.body.replaceChildren());

  const root = (): ShadowRoot => card.renderRoot as ShadowRoot;
  const dialogs = (): HTMLElement[] => allByRole(root(), 'dialog');
  const dialog = (): HTMLElement => byRole(root(), 'dialog');

  async function show(options: Partial<CardRequest> = {}): Promise<void> {
    const anchor = {
      getBoundingClientRect: () => word.getBoundingClientRect(),
      getClientRects: () => word.getClientRects(),
      contextElement: word,
    };
    card.show({ term: 'backend-development', anchor, layout: 'float', focus: false, ...options });
    await settled(card);
  }

  it('shows topic, term and explanation', async () => {
    await show();
    expect(nameOf(dialog())).to.equal('Backend development');
    expect(dialog().textContent).to.contain('Web development').and.to.contain('runs on the server');
  });

  it('tells homonyms apart by their sense', async () => {
    await show({ term: 'port-networking' });
    expect(nameOf(dialog())).to.equal('Port in networking');
  });

  it('stands in the top layer under its word, with the arrow at the word’s middle', async () => {
    await show();
    await until(() => dialog().getBoundingClientRect().left > 0);
    const at = word.getBoundingClientRect();
    const arrow = dialog().querySelector('.arrow')?.getBoundingClientRect() ?? new DOMRect();
    expect(dialog().matches(':popover-open')).to.equal(true);
    expect(dialog().getBoundingClientRect().top).to.be.above(at.bottom);
    expect(arrow.x + arrow.width / 2).to.be.closeTo(at.x + at.width / 2, 1);
  });

  it('goes above its word where there is no room below', async () => {
    word.style.cssText = 'position: fixed; bottom: 8px; left: 100px';
    await show();
    await until(() => dialog().dataset['side'] === 'top');
    expect(dialog().getBoundingClientRect().bottom).to.be.below(word.getBoundingClientRect().top);
  });

  it('leaves focus where it is unless told to take it', async () => {
    await show();
    expect(document.activeElement).to.equal(document.body);
    await show({ focus: true });
    expect(deepActiveElement()).to.equal(dialog());
  });

  it('offers at most three related terms, and opens one in place with a way back', async () => {
    await show({ focus: true });
    expect(namesOf(root(), 'button').slice(0, 3)).to.deep.equal(['API', 'Database', 'Server']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(card);
    expect(nameOf(dialog())).to.equal('API');
    expect(deepActiveElement()).to.equal(dialog());
    await sendKeys({ press: 'Tab' });
    expect(nameOf(deepActiveElement() as Element)).to.equal('Back');
    await sendKeys({ press: 'Enter' });
    await settled(card);
    expect(nameOf(dialog())).to.equal('Backend development');
    expect(namesOf(root(), 'button')).not.to.contain('Back');
  });

  it('takes focus to a related term no sooner than it is there', async () => {
    await show();
    let answer = (): void => {};
    source.network = () => new Promise((resolve) => (answer = resolve));
    const named: string[] = [];
    dialog().addEventListener('focus', () => named.push(nameOf(dialog())));
    await sendMouse({ type: 'click', position: centreOf(byRole(root(), 'button', 'API')) });
    answer();
    await until(() => named.length > 0);
    expect(named).to.deep.equal(['API']);
  });

  it('asks for the entry at "Read more"', async () => {
    await show();
    const asked = nextEvent<EntryRequest>(document, EntryRequest.type);
    await sendMouse({
      type: 'click',
      position: centreOf(byRole(root(), 'button', 'Read more about Backend development')),
    });
    expect((await asked).term).to.equal('backend-development');
  });

  it('says nothing of a load that is quick, and shows a skeleton for one that is not', async () => {
    source.network = never;
    await show();
    expect(dialogs()).to.deep.equal([]);
    await until(() => dialogs().length > 0);
    expect(nameOf(dialog())).to.equal('Loading…');
  });

  it('says so when the glossary has no such term', async () => {
    await show({ term: '__proto__' });
    expect(nameOf(dialog())).to.equal('No explanation yet');
  });

  it('offers to try again when a load has failed', async () => {
    source.network = refuse;
    await show();
    expect(nameOf(dialog())).to.equal('Not loaded');
    source.network = () => Promise.resolve();
    await sendMouse({ type: 'click', position: centreOf(byRole(root(), 'button', 'Try again')) });
    await settled(card);
    expect(nameOf(dialog())).to.equal('Backend development');
  });

  it('ignores an answer that another term has overtaken', async () => {
    let answer = (): void => {};
    source.network = () => new Promise((resolve) => (answer = resolve));
    await show({ term: 'api' });
    source.network = () => Promise.resolve();
    await show({ term: 'database' });
    answer();
    await settled(card);
    expect(nameOf(dialog())).to.equal('Database');
  });

  it('is gone after hiding, and hiding twice is harmless', async () => {
    await show();
    expect(card.open).to.equal(true);
    card.hide();
    card.hide();
    await settled(card);
    expect(card.open).to.equal(false);
    expect(dialogs()).to.deep.equal([]);
  });

  it('keeps its look under `*{all:unset!important}`', async () => {
    await show();
    await stillness(root());
    const before = looks(dialog());
    const hostile = addHostileStyle();
    await stillness(root());
    const after = looks(dialog());
    hostile.remove();
    expect(after).to.deep.equal(before);
  });

  it('does not move under reduced motion', async function () {
    if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) return this.skip();
    await show();
    expect(getComputedStyle(dialog()).transitionDuration).to.equal('0s');
    await emulate({});
  });

  describe('as a sheet', () => {
    it('lies at the bottom edge', async () => {
      await show({ layout: 'sheet' });
      await until(() => Math.round(dialog().getBoundingClientRect().bottom) === innerHeight);
    });

    it('asks to close at its button, which a thumb can hit', async () => {
      await show({ layout: 'sheet' });
      const close = byRole(root(), 'button', 'Close');
      expect(close.getBoundingClientRect().height).to.be.at.least(44);
      const asked = nextEvent<CloseCardRequest>(document, CloseCardRequest.type);
      await sendMouse({ type: 'click', position: centreOf(close) });
      expect((await asked).restoreFocus).to.equal(true);
    });

    it('asks to close when it is pulled down', async () => {
      await show({ layout: 'sheet' });
      await stillness(root());
      const { x, y, width, height } = dialog().getBoundingClientRect();
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
      ['a term', () => show()],
      ['a sheet', () => show({ layout: 'sheet', focus: true })],
      ['a missing term', () => show({ term: 'nothing' })],
      ['a failure', () => ((source.network = refuse), show())],
      ['a skeleton', () => ((source.network = never), show().then(() => until(() => dialogs().length > 0)))],
    ];
    for (const [state, reach] of states)
      it(`has nothing to complain of with ${state}`, async () => {
        await reach();
        expect(await axeProblems(card)).to.deep.equal([]);
      });
  });
});
