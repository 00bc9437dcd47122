import { expect } from 'chai';
import { loadStrings } from '../../../src/browser/ui/locales.ts';
import { never, refuse } from './fake-source.ts';
import { PanelPage } from './panel-page.ts';
import { byRole, deepActiveElement, nameOf, namesOf, settled, until } from './shadow.ts';

/** The engine's own search of the page. */
const find = (words: string): boolean => (window as unknown as { find(words: string): boolean }).find(words);

describe('the panel’s page of a term', () => {
  let page: PanelPage;

  beforeEach(async () => {
    page = await PanelPage.prepare();
  });

  afterEach(() => page.leave());

  describe('an entry', () => {
    it('shows all its parts, in the author’s order', async () => {
      await page.openEntry();
      const parts = [...page.root.querySelectorAll('[role="heading"]')].map(nameOf);
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

    it('says its other names, what it stands for and how it is said, and when it was written', async () => {
      const names = (): string[] => [...page.root.querySelectorAll('article .names')].map(nameOf);
      await page.openEntry();
      expect(names()).to.deep.equal(['also: back end, server-side development']);
      expect(nameOf(page.root.querySelector('.colophon') as Element)).to.contain('Updated November 22, 2026');
      await page.openEntry('api');
      expect(names()).to.deep.equal(['Application programming interface · AY-pee-EYE']);
    });

    it('has our own words in our language and direction, whatever its author’s are', async () => {
      const strings = await loadStrings('ar');
      if (strings) page.panel.strings = strings;
      await page.openEntry();
      const heard = [...page.root.querySelectorAll('[role="heading"]')].map((heading) => {
        const words = heading.querySelector<HTMLElement>('[lang]') ?? heading;
        const { lang = '' } = words.closest<HTMLElement>('[lang]') ?? {};
        return `${lang} ${getComputedStyle(words).direction}`;
      });
      expect(heard).to.deep.equal([...Array(6).fill('en ltr'), ...Array(4).fill('ar rtl')]);
      const map = page.root.querySelector<HTMLElement>('.map ul');
      expect([map?.lang, map?.querySelector('button')?.lang]).to.deep.equal(['ar', 'en']);
    });

    it('maps its neighbours as a list of buttons', async () => {
      await page.openEntry();
      const map = byRole(page.root, 'list', 'Terms around Backend development');
      expect(namesOf(map, 'button')).to.deep.equal(['API', 'Frontend development', 'Database', 'Web server']);
      await page.click(byRole(map, 'button', 'Database'));
      expect(page.entryTitle).to.equal('Database');
    });

    it('draws a line to each of them, for the eye only', async () => {
      await page.openEntry();
      const drawing = page.root.querySelector('.map svg');
      expect(drawing?.querySelectorAll('line')).to.have.length(4);
      expect(drawing?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('lets arrow keys walk the map as it is seen, and Enter open what they reach', async () => {
      await page.openEntry();
      const map = byRole(page.root, 'list', 'Terms around Backend development');
      const reached = (): string => nameOf(deepActiveElement() as Element);
      byRole(map, 'button', 'API').focus();
      await page.press('ArrowRight');
      expect(reached()).to.equal('Frontend development');
      await page.press('ArrowDown');
      expect(reached()).to.equal('Web server');
      await page.press('ArrowLeft');
      expect(reached()).to.equal('Database');
      await page.press('ArrowLeft');
      expect(reached()).to.equal('Database');
      await page.press('ArrowUp');
      expect(reached()).to.equal('API');
      await page.press('Tab');
      expect(reached()).to.equal('Frontend development');
      await page.press('Enter');
      expect(page.entryTitle).to.equal('Frontend development');
    });

    it('has the answers in the document while they are folded, where find-in-page looks', async () => {
      await page.openEntry();
      const [question] = page.root.querySelectorAll('details');
      expect(question?.open).to.equal(false);
      expect(question?.textContent).to.contain('A brochure site can be plain files.');
      const folded = [...(question?.querySelectorAll('.prose, .prose *') ?? [])];
      expect(folded.map((part) => getComputedStyle(part).display)).not.to.contain('none');
      // What an engine finds so, it unfolds when its own field looks for it. WebKit finds nothing folded in a shadow tree.
      const any = document.createElement('details');
      any.append('Something else that is folded.');
      question?.parentElement?.append(any);
      expect(find('A brochure site can be plain files.')).to.equal(find('Something else that is folded.'));
    });

    it('links to its sources without telling them where the reader comes from', async () => {
      await page.openEntry();
      expect(byRole(page.root, 'link').getAttribute('rel')).to.equal('noopener noreferrer');
    });

    it('leads up to its topic', async () => {
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Web development'));
      await until(() => page.root.querySelector('h2.title') !== null);
      expect(page.entryTitle).to.equal('Web development');
      expect(page.selectedTab).to.equal('Topics');
    });

    it('copies a link to itself and says so', async () => {
      let copied = '';
      const clipboard = { writeText: async (text: string) => void (copied = text) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Copy link'));
      await until(() => page.root.querySelector('.colophon [role="status"]')?.textContent === 'Link copied');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.equal(`${location.href.split('#')[0]}#glossator=backend-development`);
      expect(location.hash).to.equal('');
      // What is only heard now stands at the end; the panel's head has to stay, wherever is scrolled to.
      page.root.querySelector('.colophon')?.scrollIntoView({ block: 'start' });
      expect(page.frame.scrollTop).to.equal(0);
    });

    it('says so when the glossary has no such term', async () => {
      await page.openEntry('constructor');
      expect(page.entryTitle).to.equal('No explanation yet');
    });

    it('offers to try again when a load has failed', async () => {
      page.source.network = refuse;
      await page.openEntry();
      expect(page.entryTitle).to.equal('Not loaded');
      page.source.network = () => Promise.resolve();
      await page.click(byRole(page.root, 'button', 'Try again'));
      expect(page.entryTitle).to.equal('Backend development');
    });

    it('has focus on its heading no sooner than it is there', async () => {
      await page.openEntry();
      let answer = (): void => {};
      page.source.network = () => new Promise((resolve) => (answer = resolve));
      await page.click(byRole(page.root, 'button', 'Database'));
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
      answer();
      await settled(page.panel);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Database');
    });

    it('keeps focus in the panel while it loads', async () => {
      await page.openView('index');
      page.source.network = never;
      await page.click(page.root.querySelector('.row') as Element);
      expect(nameOf(deepActiveElement() as Element)).to.equal('Glossary');
    });
  });

  describe('its history', () => {
    it('goes back to the list, with focus on the row that led away', async () => {
      await page.openView('index');
      await page.click(page.root.querySelectorAll('.row')[3] as Element);
      expect(page.entryTitle).to.equal('Database');
      await page.click(byRole(page.root, 'button', 'Back'));
      expect(nameOf(deepActiveElement()?.querySelector('.name') as Element)).to.equal('Database');
    });

    it('goes back and forward with Alt and the arrows', async () => {
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Database'));
      await page.withAlt('ArrowLeft');
      expect(page.entryTitle).to.equal('Backend development');
      await page.withAlt('ArrowRight');
      expect(page.entryTitle).to.equal('Database');
    });

    it('offers the way forward to those who have come back, and to no one else', async () => {
      const forward = (): string[] => namesOf(page.root, 'button').filter((name) => name === 'Forward');
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Database'));
      expect(forward()).to.deep.equal([]);
      await page.click(byRole(page.root, 'button', 'Back'));
      expect(page.entryTitle).to.equal('Backend development');
      await page.click(byRole(page.root, 'button', 'Forward'));
      expect(page.entryTitle).to.equal('Database');
      expect(forward()).to.deep.equal([]);
    });

    it('is not the browser’s', async () => {
      const { length } = history;
      const address = location.href;
      let moves = 0;
      const move = (): void => void moves++;
      addEventListener('popstate', move);
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Database'));
      await page.withAlt('ArrowLeft');
      await page.withAlt('ArrowRight');
      await page.withAlt('ArrowLeft');
      await page.withAlt('ArrowLeft');
      await page.withAlt('ArrowLeft');
      removeEventListener('popstate', move);
      expect({ moves, length: history.length, address: location.href }).to.deep.equal({
        moves: 0,
        length,
        address,
      });
    });

    it('goes up to the list for those who came straight to an entry', async () => {
      await page.openEntry();
      await page.click(byRole(page.root, 'button', 'Back'));
      expect(page.rows[0]).to.equal('API');
    });

    it('is still there when the panel opens again', async () => {
      await page.openEntry();
      page.panel.close();
      await page.openView();
      expect(page.entryTitle).to.equal('Backend development');
    });
  });
});
