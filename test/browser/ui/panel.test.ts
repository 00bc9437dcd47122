import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ClosePanelRequest, ShowMarkRequest } from '../../../src/browser/ui/events.ts';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { centreOf, emulate } from '../../support/real-input.ts';
import { FakeSource } from './fake-source.ts';
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

const never = (): Promise<void> => new Promise(() => {});
const refuse = (): Promise<void> => Promise.reject(new Error('no network'));

const WIDE = { width: 1000, height: 700 };
const NARROW = { width: 600, height: 700 };

describe('the panel', () => {
  let panel: GlossatorPanel;
  let source: FakeSource;
  let opener: HTMLButtonElement;

  beforeEach(async () => {
    await setViewport(WIDE);
    opener = document.createElement('button');
    opener.textContent = 'Open';
    source = new FakeSource();
    const marks = [
      { term: 'backend-development', text: 'backend' },
      { term: 'api', text: 'APIs' },
    ];
    panel = Object.assign(new GlossatorPanel(), { source, marks });
    document.body.append(opener, panel);
    opener.focus();
  });

  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
  });

  /** In whole pixels, as the eye sees it. */
  function rectOf(element: Element): Record<'left' | 'right' | 'top' | 'bottom' | 'height', number> {
    const { left, right, top, bottom, height } = element.getBoundingClientRect();
    const round = Math.round;
    return {
      left: round(left),
      right: round(right),
      top: round(top),
      bottom: round(bottom),
      height: round(height),
    };
  }

  const root = (): ShadowRoot => panel.renderRoot as ShadowRoot;
  const frame = (): HTMLElement => root().querySelector<HTMLElement>('[part="panel"]') as HTMLElement;
  const title = (): string => nameOf(byRole(root(), 'heading', 'Glossary'));
  const entryTitle = (): string => nameOf(root().querySelector('.body h2') as Element);
  const rows = (): string[] => [...root().querySelectorAll('.row .name')].map(nameOf);
  const selectedTab = (): string =>
    nameOf(root().querySelector('[role="tab"][aria-selected="true"]') as Element);

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await settled(panel);
    }
  }

  async function withAlt(key: string): Promise<void> {
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Alt' });
    await settled(panel);
  }

  async function click(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'nearest' });
    await sendMouse({ type: 'click', position: centreOf(element) });
    await settled(panel);
  }

  async function openView(...view: Parameters<GlossatorPanel['openView']>): Promise<void> {
    panel.openView(...view);
    await settled(panel);
  }

  async function openEntry(term = 'backend-development'): Promise<void> {
    panel.openEntry(term);
    await settled(panel);
  }

  describe('beside a wide page', () => {
    it('is a complementary region in the top layer, as high as the window', async () => {
      await openView();
      expect(frame().localName).to.equal('aside');
      expect(nameOf(frame())).to.equal('Glossary');
      expect(frame().matches(':popover-open')).to.equal(true);
      await until(() => rectOf(frame()).right === document.documentElement.clientWidth);
      expect(rectOf(frame()).height).to.equal(WIDE.height);
    });

    it('leaves the page in use', async () => {
      await openView();
      const clicked = nextEvent(opener, 'click');
      await sendMouse({ type: 'click', position: centreOf(opener) });
      await clicked;
    });

    it('stands at the other side when told to, and mirrored on a page that runs from right to left', async () => {
      panel.side = 'start';
      await openView();
      await until(() => rectOf(frame()).left === 0);
      panel.side = 'end';
      await until(() => rectOf(frame()).left > 0);
      document.documentElement.dir = 'rtl';
      await until(() => rectOf(frame()).left === 0);
      document.documentElement.removeAttribute('dir');
    });

    it('takes focus into the search field and gives it back', async () => {
      await openView();
      expect(nameOf(deepActiveElement() as Element)).to.equal('Search 10 terms');
      panel.close();
      expect(document.activeElement).to.equal(opener);
      expect(panel.open).to.equal(false);
    });

    it('leaves focus alone on closing when the reader has gone elsewhere', async () => {
      const elsewhere = document.createElement('button');
      document.body.prepend(elsewhere);
      await openView();
      elsewhere.focus();
      panel.close();
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('takes focus to the heading of an entry', async () => {
      await openEntry();
      expect(nameOf(deepActiveElement() as Element)).to.equal('Backend development');
    });
  });

  describe('over a narrow page', () => {
    beforeEach(() => setViewport(NARROW));

    it('is a modal sheet at the bottom whose heading has the focus', async () => {
      await openView();
      expect(frame().matches('dialog:modal')).to.equal(true);
      await until(() => rectOf(frame()).bottom === NARROW.height);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
    });

    it('asks to close at Escape, and stays until it is told', async () => {
      await openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      await press('Escape');
      await asked;
      expect(frame().matches('dialog:modal')).to.equal(true);
      panel.close();
      expect(document.activeElement).to.equal(opener);
    });

    it('asks to close at the system’s own way to dismiss, such as a back gesture', async () => {
      await openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      const isLeft = frame().dispatchEvent(new Event('cancel', { cancelable: true }));
      await asked;
      expect(isLeft).to.equal(false);
    });

    it('asks to close when the page behind it is pressed', async () => {
      await openView();
      const asked = nextEvent(document, ClosePanelRequest.type);
      await sendMouse({ type: 'click', position: [300, 20] });
      await asked;
    });

    it('asks to close when it is pulled down', async () => {
      await openView();
      await until(() => rectOf(frame()).bottom === NARROW.height);
      const { top } = rectOf(frame());
      const asked = nextEvent(document, ClosePanelRequest.type);
      await sendMouse({ type: 'move', position: [300, top + 8] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [300, NARROW.height - 60] });
      await sendMouse({ type: 'up' });
      await asked;
    });
  });

  describe('its tabs', () => {
    it('name the four lists and count the marks', async () => {
      await openView('page');
      expect(namesOf(root(), 'tab')).to.deep.equal(['On this page · 2', 'A–Z', 'Topics', 'Paths']);
    });

    it('are one stop for Tab; arrows, Home and End move and select', async () => {
      await openView('page');
      await press('Tab');
      expect(nameOf(deepActiveElement() as Element)).to.equal('On this page · 2');
      await press('ArrowRight');
      expect(selectedTab()).to.equal('A–Z');
      await press('End');
      expect(selectedTab()).to.equal('Paths');
      await press('ArrowRight');
      expect(selectedTab()).to.equal('On this page · 2');
      await press('ArrowLeft', 'Home');
      expect(selectedTab()).to.equal('On this page · 2');
      expect(deepActiveElement()).to.equal(byRole(root(), 'tab', 'On this page · 2'));
    });

    it('follow the reading direction', async () => {
      document.documentElement.dir = 'rtl';
      await openView('page');
      await press('Tab', 'ArrowLeft');
      document.documentElement.removeAttribute('dir');
      expect(selectedTab()).to.equal('A–Z');
    });
  });

  describe('its lists', () => {
    it('begin with the page’s own words when there are any, and else with A–Z', async () => {
      await openView();
      expect(selectedTab()).to.equal('On this page · 2');
      panel.remove();
      document.body.append((panel = Object.assign(new GlossatorPanel(), { source })));
      await openView();
      expect(selectedTab()).to.equal('A–Z');
    });

    it('show the page’s words in reading order', async () => {
      await openView('page');
      expect(rows()).to.deep.equal(['backend', 'APIs']);
    });

    it('ask to show a word in the text', async () => {
      await openView('page');
      const asked = nextEvent<ShowMarkRequest>(document, ShowMarkRequest.type);
      await click(byRole(root(), 'button', 'Show “APIs” in the text'));
      expect((await asked).mark).to.equal(1);
    });

    it('put all terms under their letters', async () => {
      await openView('index');
      expect(namesOf(root(), 'heading')).to.deep.equal(['Glossary', 'A', 'B', 'D', 'F', 'P', 'R', 'S', 'W']);
    });

    it('jump to a letter', async () => {
      await setViewport({ width: 1000, height: 420 });
      await openView('index');
      await click(byRole(root(), 'button', 'W'));
      expect(nameOf(deepActiveElement() as Element)).to.equal('W');
      const { bottom } = byRole(root(), 'heading', 'W').getBoundingClientRect();
      expect(bottom).to.be.at.most(420);
    });

    it('open a topic with its terms', async () => {
      await openView('topics');
      await click(root().querySelectorAll('.row')[2] as Element);
      expect(entryTitle()).to.equal('Web development');
      expect(rows()).to.deep.equal(['API', 'Backend development', 'Frontend development', 'Static site']);
    });

    it('say so when a glossary has none', async () => {
      panel.marks = [];
      await openView('page');
      expect(root().querySelector('.body')?.textContent).to.contain('None of the glossary’s terms');
    });
  });

  describe('an entry', () => {
    it('shows all its parts, in the author’s order', async () => {
      await openEntry();
      const parts = [...root().querySelectorAll('[role="heading"]')].map(nameOf);
      expect(parts).to.deep.equal([
        'Key points',
        'How it works',
        'Why it matters',
        'Who it is for',
        'Example',
        'Not to be confused with',
        'The bigger picture',
        'Common questions',
        'Related',
        'Sources',
      ]);
    });

    it('maps its neighbours as a list of buttons', async () => {
      await openEntry();
      const map = byRole(root(), 'list', 'Terms around Backend development');
      expect(namesOf(map, 'button')).to.deep.equal(['API', 'Frontend development', 'Database', 'Web server']);
      await click(byRole(map, 'button', 'Database'));
      expect(entryTitle()).to.equal('Database');
    });

    it('links to its sources without telling them where the reader comes from', async () => {
      await openEntry();
      expect(byRole(root(), 'link').getAttribute('rel')).to.equal('noopener noreferrer');
    });

    it('leads up to its topic', async () => {
      await openEntry();
      await click(byRole(root(), 'button', 'Web development'));
      expect(entryTitle()).to.equal('Web development');
      expect(selectedTab()).to.equal('Topics');
    });

    it('copies a link to itself and says so', async () => {
      let copied = '';
      const clipboard = { writeText: async (text: string) => void (copied = text) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      await openEntry();
      await click(byRole(root(), 'button', 'Copy link'));
      await until(() => root().querySelector('.colophon [role="status"]')?.textContent === 'Link copied');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.equal(`${location.href.split('#')[0]}#glossator=backend-development`);
      expect(location.hash).to.equal('');
    });

    it('says so when the glossary has no such term', async () => {
      await openEntry('constructor');
      expect(entryTitle()).to.equal('No explanation yet');
    });

    it('offers to try again when a load has failed', async () => {
      source.network = refuse;
      await openEntry();
      expect(entryTitle()).to.equal('Not loaded');
      source.network = () => Promise.resolve();
      await click(byRole(root(), 'button', 'Try again'));
      expect(entryTitle()).to.equal('Backend development');
    });

    it('has focus on its heading no sooner than it is there', async () => {
      await openEntry();
      let answer = (): void => {};
      source.network = () => new Promise((resolve) => (answer = resolve));
      await click(byRole(root(), 'button', 'Database'));
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
      answer();
      await settled(panel);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Database');
    });

    it('keeps focus in the panel while it loads', async () => {
      await openView('index');
      source.network = never;
      await click(root().querySelector('.row') as Element);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
    });
  });

  describe('its history', () => {
    it('goes back to the list, with focus on the row that led away', async () => {
      await openView('index');
      await click(root().querySelectorAll('.row')[3] as Element);
      expect(entryTitle()).to.equal('Database');
      await click(byRole(root(), 'button', 'Back'));
      expect(nameOf(deepActiveElement()?.querySelector('.name') as Element)).to.equal('Database');
    });

    it('goes back and forward with Alt and the arrows', async () => {
      await openEntry();
      await click(byRole(root(), 'button', 'Database'));
      await withAlt('ArrowLeft');
      expect(entryTitle()).to.equal('Backend development');
      await withAlt('ArrowRight');
      expect(entryTitle()).to.equal('Database');
    });

    it('goes up to the list for those who came straight to an entry', async () => {
      await openEntry();
      await click(byRole(root(), 'button', 'Back'));
      expect(rows()[0]).to.equal('API');
    });

    it('is still there when the panel opens again', async () => {
      await openEntry();
      panel.close();
      await openView();
      expect(entryTitle()).to.equal('Backend development');
    });
  });

  describe('a path', () => {
    it('is kept in no storage before the reader advances', async () => {
      await openView('paths');
      await click(root().querySelector('.row') as Element);
      expect(entryTitle()).to.equal('Your first website');
      expect(localStorage.length).to.equal(0);
    });

    it('goes on to the next step and remembers how far it came', async () => {
      await openEntry();
      await click(byRole(root(), 'button', 'Next: Database'));
      expect(entryTitle()).to.equal('Database');
      await openView('paths');
      expect(root().querySelector('.row')?.textContent).to.contain('3 of 5 read');
      expect(localStorage.length).to.equal(1);
    });
  });

  it('asks to close at its button and at Escape', async () => {
    await openView();
    let asked = nextEvent(document, ClosePanelRequest.type);
    await press('Escape');
    await asked;
    asked = nextEvent(document, ClosePanelRequest.type);
    await click(byRole(root(), 'button', 'Close'));
    await asked;
  });

  it('keeps Escape from the page, which may have its own use for it', async () => {
    await openView();
    let heard = 0;
    const hear = (): void => void heard++;
    document.addEventListener('keydown', hear);
    await press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
  });

  it('keeps its look under `*{all:unset!important}`', async () => {
    await openView();
    await stillness(root());
    const before = looks(frame());
    const hostile = addHostileStyle();
    await stillness(root());
    const after = looks(frame());
    hostile.remove();
    expect(after).to.deep.equal(before);
  });

  it('does not move under reduced motion', async function () {
    if (!(await emulate({ features: { 'prefers-reduced-motion': 'reduce' } }))) return this.skip();
    await openView();
    expect(getComputedStyle(frame()).transitionDuration).to.equal('0s');
    await emulate({});
  });

  describe('for axe', () => {
    const states: readonly (readonly [string, () => Promise<void>])[] = [
      ['the page’s words', () => openView('page')],
      ['A–Z', () => openView('index')],
      ['the topics', () => openView('topics')],
      ['the paths', () => openView('paths')],
      ['an entry', () => openEntry()],
      ['a missing entry', () => openEntry('nothing')],
      ['a failure', () => ((source.network = refuse), openEntry())],
      ['a skeleton', () => ((source.network = never), openEntry())],
      ['a sheet', async () => (await setViewport(NARROW), openEntry())],
    ];
    for (const [state, reach] of states)
      it(`has nothing to complain of with ${state}`, async () => {
        await reach();
        expect(await axeProblems(panel)).to.deep.equal([]);
      });
  });

  it('has a title and four tabs in every state', async () => {
    await openEntry();
    expect(title()).to.equal('Glossary');
    expect(allByRole(root(), 'tab')).to.have.length(4);
  });
});
