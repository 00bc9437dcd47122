import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { SettingsRequest, ShowMarkRequest, type Choices } from '../../../src/browser/ui/events.ts';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { PanelPage } from './panel-page.ts';
import { axeProblems, byRole, deepActiveElement, nameOf, namesOf, nextEvent, stillness } from './shadow.ts';

describe('the panel’s lists', () => {
  let page: PanelPage;

  beforeEach(async () => {
    page = await PanelPage.prepare();
  });

  afterEach(() => page.leave());

  describe('its tabs', () => {
    it('name the four lists and count the marks', async () => {
      await page.openView('page');
      expect(namesOf(page.root, 'tab')).to.deep.equal(['On this page · 2', 'A–Z', 'Topics', 'Paths']);
    });

    it('are one stop for Tab; arrows, Home and End move and select', async () => {
      await page.openView('page');
      await page.press('Tab');
      expect(nameOf(deepActiveElement() as Element)).to.equal('On this page · 2');
      await page.press('ArrowRight');
      expect(page.selectedTab).to.equal('A–Z');
      await page.press('End');
      expect(page.selectedTab).to.equal('Paths');
      await page.press('ArrowRight');
      expect(page.selectedTab).to.equal('On this page · 2');
      await page.press('ArrowLeft', 'Home');
      expect(page.selectedTab).to.equal('On this page · 2');
      expect(deepActiveElement()).to.equal(byRole(page.root, 'tab', 'On this page · 2'));
    });

    it('follow the reading direction', async () => {
      document.documentElement.dir = 'rtl';
      await page.openView('page');
      await page.press('Tab', 'ArrowLeft');
      document.documentElement.removeAttribute('dir');
      expect(page.selectedTab).to.equal('A–Z');
    });
  });

  describe('its lists', () => {
    it('begin with the page’s own words when there are any, and else with A–Z', async () => {
      await page.openView();
      expect(page.selectedTab).to.equal('On this page · 2');
      page.panel.remove();
      document.body.append((page.panel = Object.assign(new GlossatorPanel(), { source: page.source })));
      await page.openView();
      expect(page.selectedTab).to.equal('A–Z');
    });

    it('show the page’s words in reading order', async () => {
      await page.openView('page');
      expect(page.rows).to.deep.equal(['backend', 'APIs']);
    });

    it('ask to show a word in the text', async () => {
      await page.openView('page');
      const asked = nextEvent<ShowMarkRequest>(document, ShowMarkRequest.type);
      await page.click(byRole(page.root, 'button', 'Show “APIs” in the text'));
      expect((await asked).mark).to.equal(1);
    });

    it('name all that a word may mean when it is not known which', async () => {
      page.panel.marks = [{ term: 'port-networking', others: ['port-wine'], text: 'ports' }];
      await page.openView('page');
      expect(page.rows).to.deep.equal(['ports in networking / the drink']);
    });

    it('put all terms under their letters', async () => {
      await page.openView('index');
      expect(namesOf(page.root, 'heading')).to.deep.equal([
        'Glossary',
        'A',
        'B',
        'D',
        'F',
        'P',
        'R',
        'S',
        'W',
      ]);
    });

    it('jump to a letter', async () => {
      await setViewport({ width: 1000, height: 420 });
      await page.openView('index');
      await page.click(byRole(page.root, 'button', 'W'));
      expect(nameOf(deepActiveElement() as Element)).to.equal('W');
      const { bottom } = byRole(page.root, 'heading', 'W').getBoundingClientRect();
      expect(bottom).to.be.at.most(420);
    });

    it('open a topic with its terms', async () => {
      await page.openView('topics');
      await page.click(page.root.querySelectorAll('.row')[2] as Element);
      expect(page.entryTitle).to.equal('Web development');
      expect(page.rows).to.deep.equal(['API', 'Backend development', 'Frontend development', 'Static site']);
    });

    it('say so when a glossary has none', async () => {
      page.panel.marks = [];
      await page.openView('page');
      expect(page.root.querySelector('.body')?.textContent).to.contain('None of the glossary’s terms');
    });
  });

  describe('the slider of how often a term is marked', () => {
    const slider = (): HTMLInputElement => byRole(page.root, 'slider', 'Mark a term') as HTMLInputElement;
    const asked: string[] = [];

    /** What the widget does: other marks, and the setting with them. */
    function obey(): void {
      asked.length = 0;
      page.panel.addEventListener(SettingsRequest.type, (event) => {
        const { occurrences = 'section' } = (event as SettingsRequest).change as Choices;
        asked.push(occurrences);
        page.panel.settings = { occurrences };
        const words = { first: ['API'], section: ['API', 'API'], all: ['API', 'APIs', 'API'] }[occurrences];
        page.panel.marks = words.map((text) => ({ term: 'api', text }));
      });
    }

    it('starts where the page does', async () => {
      page.panel.settings = { occurrences: 'all' };
      await page.openView('page');
      expect(slider().value).to.equal('2');
      expect(slider().getAttribute('aria-valuetext')).to.equal('every time');
    });

    it('is moved by the arrow keys and keeps focus while count and list follow', async () => {
      obey();
      await page.openView('page');
      const before = slider();
      before.focus();
      await page.press('ArrowRight');
      expect(asked).to.deep.equal(['all']);
      expect(page.rows).to.deep.equal(['API', 'APIs', 'API']);
      expect(page.selectedTab).to.equal('On this page · 3');
      expect(deepActiveElement()).to.equal(before);
      expect(before.getAttribute('aria-valuetext')).to.equal('every time');
      await page.press('Home');
      expect(asked).to.deep.equal(['all', 'first']);
      expect(before.getAttribute('aria-valuetext')).to.equal('once on the page');
      expect(page.rows).to.deep.equal(['API']);
    });

    it('is moved by a press on one of its ends, and stays as wide as it is', async () => {
      obey();
      await page.openView('page');
      await stillness(page.root);
      const { left, right, top, height } = slider().getBoundingClientRect();
      const press = async (x: number): Promise<void> => {
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(top + height / 2)] });
      };
      await press(right - 7);
      await press(left + 7);
      expect(asked).to.deep.equal(['all', 'first']);
      const now = slider().getBoundingClientRect();
      expect([now.left, now.right]).to.deep.equal([left, right]);
      expect(height).to.be.at.least(24);
    });

    it('keeps its keys from the page’s shortcuts, and leaves Escape to the panel', async () => {
      const heard: string[] = [];
      const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', hear);
      await page.openView('page');
      slider().focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(heard).to.deep.equal([]);
      const closing = nextEvent(document, 'glossator-close-panel-request');
      await sendKeys({ press: 'Escape' });
      await closing;
      document.removeEventListener('keydown', hear);
    });

    it('is not there where nothing is marked', async () => {
      page.panel.marks = [];
      await page.openView('page');
      expect(namesOf(page.root, 'slider')).to.deep.equal([]);
    });

    it('leaves axe nothing to complain of', async () => {
      await page.openView('page');
      expect(await axeProblems(page.panel)).to.deep.equal([]);
    });
  });

  describe('a path', () => {
    it('is kept in no storage before the reader advances', async () => {
      await page.openView('paths');
      await page.click(page.root.querySelector('.row') as Element);
      expect(page.entryTitle).to.equal('Your first website');
      expect(localStorage.length).to.equal(0);
    });

    it('goes on to the next step and remembers how far it came', async () => {
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Next: Database'));
      expect(page.entryTitle).to.equal('Database');
      await page.openView('paths');
      expect(page.root.querySelector('.row')?.textContent).to.contain('3 of 5 read');
      expect(localStorage.length).to.equal(1);
    });
  });
});
