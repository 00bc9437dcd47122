import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ShowMarkRequest } from '../../../src/browser/ui/events.ts';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { PanelPage } from './panel-page.ts';
import { byRole, deepActiveElement, nameOf, namesOf, nextEvent } from './shadow.ts';

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
