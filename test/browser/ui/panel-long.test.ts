import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ShowMarkRequest } from '../../../src/browser/ui/events.ts';
import type { PageTerm } from '../../../src/browser/ui/glossary-source.ts';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { centreOf, turnWheel } from '../../support/real-input.ts';
import { FakeSource } from './fake-source.ts';
import { makeLargeGlossary } from './large-glossary.ts';
import { WIDE } from './panel-page.ts';
import {
  allByRole,
  axeProblems,
  byRole,
  deepActiveElement,
  nameOf,
  nextEvent,
  settled,
  until,
} from './shadow.ts';

describe('a panel of 20,000 terms', () => {
  let panel: GlossatorPanel;
  const glossary = makeLargeGlossary(20_000);
  const { terms } = glossary.contents;

  beforeEach(async () => {
    await setViewport(WIDE);
    panel = Object.assign(new GlossatorPanel(), { source: new FakeSource(glossary) });
    document.body.append(panel);
    panel.openView('index');
    await until(() => rows().length > 0);
    await settled(panel);
  });

  afterEach(() => document.body.replaceChildren());

  const root = (): ShadowRoot => panel.renderRoot as ShadowRoot;
  const body = (): HTMLElement => byRole(root(), 'tabpanel');
  const rows = (): HTMLElement[] => [...root().querySelectorAll<HTMLElement>('.body .row')];
  const nameIn = (row: Element | undefined): string => {
    const name = row?.querySelector('.name');
    return name ? nameOf(name) : '';
  };
  /** What is at the middle of the panel: nothing when a gap is. */
  const rowInSight = (): Element | undefined => {
    const [x, y] = centreOf(body());
    return root().elementFromPoint(x, y)?.closest('.row') ?? undefined;
  };
  const inSight = (): string => nameIn(rowInSight());
  /** Rows take their places once they have been measured: what is clicked must not move any more. */
  const untilStill = async (): Promise<void> => {
    let place: number | undefined;
    await until(() => {
      const before = place;
      place = rowInSight()?.getBoundingClientRect().top;
      return place !== undefined && place === before;
    });
  };

  it('has but a few dozen rows in the document, and room for all', () => {
    expect(rows().length).to.be.within(10, 60);
    expect(nameIn(rows()[0])).to.equal(terms[0]?.name);
    expect(body().scrollHeight).to.be.greaterThan(20_000 * 40);
  });

  it('shows what it is scrolled to, down to the last', async () => {
    await sendMouse({ type: 'move', position: centreOf(body()) });
    await turnWheel({ deltaY: 3000 });
    await until(() => body().scrollTop >= 2000 && rows().length < 60);
    await until(() => inSight() !== '');
    expect(inSight()).not.to.equal(terms[0]?.name);
    body().focus();
    await sendKeys({ press: 'End' });
    await until(() => nameIn(rows().at(-1)) === terms.at(-1)?.name);
    expect(rows().length).to.be.below(60);
  });

  it('tells how long each letter’s list is and where a row stands in it', () => {
    const [item] = root().querySelectorAll('.body li');
    const letter = terms.filter(({ name }) => name.startsWith('A'));
    expect([item?.ariaPosInSet, item?.ariaSetSize]).to.deep.equal(['1', String(letter.length)]);
  });

  it('jumps to a letter, whose heading has the focus and stays in sight', async () => {
    await sendMouse({ type: 'click', position: centreOf(byRole(root(), 'button', 'S')) });
    await until(() => nameOf(deepActiveElement() as Element) === 'S');
    const first = terms.find(({ name }) => name.startsWith('S'))?.name;
    await until(() => rows().some((row) => nameIn(row) === first));
    const top = (): number =>
      byRole(root(), 'heading', 'S').getBoundingClientRect().top - body().getBoundingClientRect().top;
    await until(() => top() > -20 && top() < 60);
    body().scrollTop += 900;
    await until(() => inSight() !== '' && inSight() > `${first}~`);
    await until(() => top() > -20 && top() < 60);
  });

  it('goes from row to row with Tab, into what was not there yet', async () => {
    rows()[0]?.focus();
    const names: string[] = [];
    for (let step = 0; step < 40; step++) {
      names.push(nameIn(deepActiveElement() ?? undefined));
      await sendKeys({ press: 'Tab' });
    }
    expect(names).to.deep.equal(terms.slice(0, 40).map(({ name }) => name));
  });

  it('keeps the row that has the focus, however far it is scrolled away', async () => {
    rows()[2]?.focus();
    const focused = deepActiveElement();
    body().scrollTop = 400_000;
    await until(() => inSight() !== '');
    expect(deepActiveElement()).to.equal(focused);
    expect(rows().length).to.be.below(60);
  });

  it('comes back from an entry to the row that led away, where it was', async () => {
    body().scrollTop = 300_000;
    await untilStill();
    const name = inSight();
    const scrollTop = body().scrollTop;
    await sendMouse({ type: 'click', position: centreOf(body()) });
    await until(() => root().querySelector('.body h2') !== null);
    await sendMouse({ type: 'click', position: centreOf(byRole(root(), 'button', 'Back')) });
    await until(() => nameIn(deepActiveElement() ?? undefined) === name);
    expect(Math.abs(body().scrollTop - scrollTop)).to.be.below(60);
  });

  it('gives axe nothing to complain of', async () => {
    expect(await axeProblems(panel)).to.deep.equal([]);
  });

  it('finds the terms of a topic that holds them all', async () => {
    panel.openView('topics');
    await until(() => allByRole(root(), 'button').some((button) => nameOf(button).startsWith('All of it')));
    await settled(panel);
    await sendMouse({ type: 'click', position: centreOf(rows()[0] as HTMLElement) });
    await until(() => rows().length > 5);
    expect(rows().length).to.be.below(60);
    expect(nameIn(rows()[0])).to.equal(terms[0]?.name);
  });

  describe('on a page that marks thousands of words', () => {
    const marksOf = (count: number): PageTerm[] =>
      terms.slice(0, count).map(({ id, name }) => ({ term: id, text: name }));

    it('has but a few dozen rows in the document, each with its own number', async () => {
      panel.marks = marksOf(5000);
      panel.openView('page');
      await until(() => root().querySelector('li[aria-setsize="5000"]') !== null);
      expect(rows().length).to.be.below(60);
      const asked = nextEvent<ShowMarkRequest>(panel, ShowMarkRequest.type);
      body().scrollTop = 100_000;
      await untilStill();
      const row = rowInSight()?.closest('li');
      const [x, y] = centreOf(row?.querySelector('.icon-button') as Element);
      // WebKitGTK lays its scrollbar over the other half, while it is scrolled.
      await sendMouse({ type: 'click', position: [x - 10, y] });
      expect((await asked).mark).to.equal(Number(row?.ariaPosInSet) - 1);
    });

    it('goes over to that when the marks become many, and back', async () => {
      panel.marks = marksOf(20);
      panel.openView('page');
      await until(() => rows().length === 20);
      panel.marks = marksOf(3000);
      await until(() => root().querySelector('li[aria-setsize="3000"]') !== null);
      expect(rows().length).to.be.below(60);
      panel.marks = marksOf(20);
      await until(() => rows().length === 20 && root().querySelector('glossator-long-list') === null);
    });

    it('stays where it is scrolled to, and focused, while marks come and go', async () => {
      panel.marks = marksOf(5000);
      panel.openView('page');
      await until(() => root().querySelector('li[aria-setsize="5000"]') !== null);
      body().scrollTop = 50_000;
      await untilStill();
      const row = root()
        .elementFromPoint(...centreOf(body()))
        ?.closest<HTMLElement>('.row');
      row?.focus();
      panel.marks = marksOf(4990);
      await until(() => root().querySelector('li[aria-setsize="4990"]') !== null);
      expect(Math.abs(body().scrollTop - 50_000)).to.be.below(60);
      expect(nameIn(deepActiveElement() ?? undefined)).to.equal(nameIn(row ?? undefined));
    });
  });
});
