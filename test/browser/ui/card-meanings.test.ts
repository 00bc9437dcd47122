import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { centreOf } from '../../support/real-input.ts';
import { CardPage, VIEWPORT } from './card-page.ts';
import { never, refuse } from './fake-source.ts';
import {
  allByRole,
  axeProblems,
  byRole,
  deepActiveElement,
  nameOf,
  namesOf,
  settled,
  until,
} from './shadow.ts';

describe('the card at words of several meanings', () => {
  let page: CardPage;

  beforeEach(async () => {
    page = await CardPage.prepare();
  });

  afterEach(() => page.leave());

  const port = { term: 'port-networking', others: ['port-wine', 'server'] };
  const WINE = 'Port the drink A sweet red wine from the north of Portugal, made strong with brandy.';
  const meanings = (): HTMLElement => byRole(page.root, 'list', 'It may also mean');

  it('offers the others under the first, each with what it means', async () => {
    await page.show(port);
    expect(nameOf(page.dialog)).to.equal('Port in networking');
    expect(namesOf(meanings(), 'button')).to.have.lengthOf(2);
    expect(namesOf(meanings(), 'button')[0]).to.equal(WINE);
  });

  it('has no such list at words of one meaning', async () => {
    await page.show(port);
    await page.show({ term: 'api', others: [] });
    expect(page.dialog.textContent).not.to.contain('It may also mean');
  });

  it('has no such list at a related term, where the words have been left', async () => {
    await page.show(port);
    await sendMouse({ type: 'click', position: centreOf(byRole(page.root, 'button', 'Web server')) });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Web server');
    expect(page.dialog.textContent).not.to.contain('It may also mean');
  });

  it('has all of them read out when it takes focus', async () => {
    await page.show({ ...port, focus: true });
    const described = page.dialog.getAttribute('aria-describedby')?.split(' ') ?? [];
    const said = described.map((id) => page.root.getElementById(id)?.textContent).join(' ');
    expect(said).to.contain('A numbered door').and.to.contain('A sweet red wine');
  });

  it('shows another one in place by keyboard, and leads back', async () => {
    await page.show({ ...port, focus: true });
    const row = byRole(meanings(), 'button', WINE);
    while (deepActiveElement() !== row) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Port the drink');
    expect(namesOf(meanings(), 'button')[0]).to.contain('Port in networking A numbered door');
    expect(deepActiveElement()).to.equal(page.dialog);
    await sendMouse({ type: 'click', position: centreOf(byRole(page.root, 'button', 'Back')) });
    await settled(page.card);
    expect(nameOf(page.dialog)).to.equal('Port in networking');
    expect(namesOf(meanings(), 'button')[0]).to.equal(WINE);
  });

  it('opens with all of them at once', async () => {
    let asked = 0;
    page.source.network = async () => {
      if (asked++ > 0) await new Promise(requestAnimationFrame);
    };
    const listed: boolean[] = [];
    const note = ({ newState }: ToggleEvent): void => {
      if (newState === 'open') listed.push(page.root.textContent.includes('It may also mean'));
    };
    page.root.addEventListener('beforetoggle', note as EventListener, { capture: true });
    await page.show(port);
    await until(() => listed.length > 0);
    expect(listed).to.deep.equal([true]);
  });

  it('takes focus no sooner than all of them are there, when another card was open', async () => {
    await page.show();
    let asked = 0;
    page.source.network = async () => {
      if (asked++ > 0) await new Promise(requestAnimationFrame);
    };
    const listed: boolean[] = [];
    page.dialog.addEventListener('focus', () =>
      listed.push(page.root.textContent.includes('It may also mean')),
    );
    await page.show({ ...port, focus: true });
    await until(() => listed.length > 0);
    expect(listed).to.deep.equal([true]);
  });

  it('opens with the first when another takes its time', async () => {
    let asked = 0;
    page.source.network = () => (asked++ === 0 ? Promise.resolve() : never());
    await page.show({ ...port, focus: true });
    await until(() => page.dialogs.length > 0);
    expect(nameOf(page.dialog)).to.equal('Port in networking');
    await until(() => deepActiveElement() === page.dialog);
  });

  it('leaves out what cannot be had', async () => {
    let asked = 0;
    page.source.network = () => (asked++ === 2 ? refuse() : Promise.resolve());
    await page.show(port);
    expect(namesOf(meanings(), 'button')).to.have.lengthOf(1);
  });

  it('gives each of them room for a finger', async () => {
    await page.show({ ...port, layout: 'sheet' });
    for (const row of allByRole(meanings(), 'button')) expect(row.offsetHeight).to.be.at.least(44);
  });

  it('stays as high as it is on the way, so that the pointer stays inside', async () => {
    await page.show(port);
    await until(() => page.dialog.getBoundingClientRect().left > 0);
    const { height } = page.dialog.getBoundingClientRect();
    await sendMouse({ type: 'click', position: centreOf(byRole(page.root, 'button', 'Web server')) });
    await settled(page.card);
    expect(page.dialog.getBoundingClientRect().height).to.be.closeTo(height, 1);
    await page.show();
    expect(page.dialog.getBoundingClientRect().height).to.be.below(height);
  });

  it('fits above or below its word, and scrolls where that leaves too little room', async () => {
    await setViewport({ ...VIEWPORT, height: 340 });
    await page.show(port);
    await until(() => page.dialog.getBoundingClientRect().left > 0);
    const { top, bottom } = page.dialog.getBoundingClientRect();
    expect(top).to.be.at.least(page.word.getBoundingClientRect().bottom);
    expect(bottom).to.be.at.most(340);
    allByRole(page.root, 'button').at(-1)?.focus();
    await until(() => (deepActiveElement()?.getBoundingClientRect().bottom ?? Infinity) <= bottom);
  });

  it('leaves axe nothing to complain of', async () => {
    await page.show(port);
    expect(await axeProblems(page.card)).to.deep.equal([]);
    await page.show({ ...port, layout: 'sheet' });
    expect(await axeProblems(page.card)).to.deep.equal([]);
  });
});
