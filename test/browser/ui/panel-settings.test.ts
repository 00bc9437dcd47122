import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { SettingsRequest, type ReaderSettings, type SettingsChange } from '../../../src/browser/ui/events.ts';
import { emulate } from '../../support/real-input.ts';
import { NARROW, PanelPage, WIDE } from './panel-page.ts';
import { allByRole, axeProblems, byRole, deepActiveElement, nameOf, namesOf, settled } from './shadow.ts';

describe('the panel’s settings', () => {
  let page: PanelPage;
  let asked: SettingsChange[];

  /** What the widget does: what is set comes back with all else that holds. */
  function obey(event: Event): void {
    const { change } = event as SettingsRequest;
    asked.push(change);
    const { settings } = page.panel;
    const isReset = change === 'reset';
    page.panel.settings = isReset
      ? { occurrences: 'section', isReset }
      : { ...settings, ...(change === 'undo' ? { known: ['api'] } : change), isReset };
  }

  beforeEach(async () => {
    page = await PanelPage.prepare();
    asked = [];
    page.panel.addEventListener(SettingsRequest.type, obey);
  });
  afterEach(() => page.leave());

  async function openSettings(settings: Partial<ReaderSettings> = {}): Promise<void> {
    page.panel.settings = { occurrences: 'section', ...settings };
    await page.openView('page');
    await page.click(byRole(page.root, 'button', 'Settings'));
  }

  const focusName = (): string => nameOf(deepActiveElement() as Element);
  const status = (): string => page.root.querySelector('.bottom [role="status"]')?.textContent ?? '';

  describe('their page', () => {
    it('opens by the button in the head, with focus on its heading, and closes by it', async () => {
      await openSettings();
      expect(page.entryTitle).to.equal('Settings');
      expect(focusName()).to.equal('Settings');
      expect(deepActiveElement()?.localName).to.equal('h2');
      expect(byRole(page.root, 'button', 'Settings').ariaExpanded).to.equal('true');
      await page.click(byRole(page.root, 'button', 'Settings'));
      expect(page.rows).to.deep.equal(['backend', 'APIs']);
      expect(deepActiveElement()).to.equal(byRole(page.root, 'button', 'Settings'));
      expect(byRole(page.root, 'button', 'Settings').ariaExpanded).to.equal('false');
    });

    it('leads back to an entry, and does not forget the way from there', async () => {
      await page.openEntry('api');
      await page.click(byRole(page.root, 'button', 'Settings'));
      await page.click(byRole(page.root, 'button', 'Back'));
      expect(page.entryTitle).to.equal('API');
    });

    it('is worked by keys alone', async () => {
      await openSettings();
      await page.press('Tab', ' ');
      await page.press('Tab', 'ArrowRight');
      await page.press('Tab', 'ArrowRight');
      await page.press('Tab', ' ');
      expect(asked).to.deep.equal([
        { isPlain: true },
        { occurrences: 'all' },
        { textSize: 'large' },
        { isOff: true },
      ]);
      expect(focusName()).to.equal('Off on this site');
    });

    it('keeps its keys from the page’s shortcuts', async () => {
      const heard: string[] = [];
      const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', hear);
      await openSettings();
      for (const role of ['switch', 'slider', 'radio']) {
        byRole(page.root, role).focus();
        await sendKeys({ press: 'ArrowRight' });
      }
      document.removeEventListener('keydown', hear);
      expect(heard).to.deep.equal([]);
    });

    it('shows what holds', async () => {
      await openSettings({ isPlain: true, isOff: true, textSize: 'largest', occurrences: 'first' });
      const checked = [...page.root.querySelectorAll('input')].filter((it) => it.checked).map(nameOf);
      expect(checked).to.deep.equal(['Very large', 'Off on this site']);
      expect(byRole(page.root, 'slider').getAttribute('aria-valuetext')).to.equal('once on the page');
    });

    it('names known terms and has them marked again, one and all, with focus in place', async () => {
      await openSettings({ known: ['api', 'database', 'frontend-development'] });
      const again = (): string[] => namesOf(page.root, 'button').filter((name) => /again/u.test(name));
      expect(again()).to.deep.equal([
        'Mark again API',
        'Mark again Database',
        'Mark again Frontend development',
        'Mark all again',
      ]);
      await page.click(byRole(page.root, 'button', 'Mark again Frontend development'));
      expect(asked).to.deep.equal([{ known: ['api', 'database'] }]);
      expect(status()).to.equal('“Frontend development” is marked again.');
      expect(focusName()).to.equal('Mark again Database');
      await page.click(byRole(page.root, 'button', 'Mark again API'));
      expect(focusName()).to.equal('Mark again Database');
      await page.click(byRole(page.root, 'button', 'Mark again Database'));
      expect(again()).to.deep.equal([]);
      expect(focusName()).to.equal('Terms you know');
      page.panel.settings = { occurrences: 'section', known: ['api', 'database'] };
      await settled(page.panel);
      await page.click(byRole(page.root, 'button', 'Mark all again'));
      expect(asked.at(-1)).to.deep.equal({ known: [] });
      expect(status()).to.equal('All terms are marked again.');
      expect(focusName()).to.equal('Terms you know');
    });

    it('resets all, and undoes that by the same button', async () => {
      await openSettings({ known: ['api'] });
      await page.click(byRole(page.root, 'button', 'Reset settings'));
      expect(status()).to.equal('All is as it was at first.');
      expect(focusName()).to.equal('Undo');
      await page.press('Enter');
      expect(asked).to.deep.equal(['reset', 'undo']);
      expect(status()).to.equal('Your settings are back.');
      expect(focusName()).to.equal('Reset settings');
      await page.click(byRole(page.root, 'switch', 'Underline terms'));
      expect(status()).to.equal('');
    });

    it('stores nothing by itself', async () => {
      await openSettings();
      expect(localStorage.length).to.equal(0);
    });

    for (const viewport of [WIDE, NARROW])
      it(`leaves axe nothing to complain of, ${viewport.width} pixels wide`, async () => {
        await setViewport(viewport);
        await openSettings({ known: ['api', 'database'], isOff: true });
        expect(await axeProblems(page.panel)).to.deep.equal([]);
      });

    it('ends its sentences where they end, on a page that runs the other way', async () => {
      document.documentElement.dir = 'rtl';
      await openSettings();
      const sentences = [...page.root.querySelectorAll('.choice p, .bottom p')];
      const turned = sentences.filter((sentence) => {
        const words = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
        let last = words.nextNode() as Text;
        for (let next; (next = words.nextNode() as Text | null);) if (next.data.trim()) last = next;
        const end = last.data.trimEnd().length;
        const boxes = [end - 2, end - 1].map((at) => {
          const range = new Range();
          range.setStart(last, at);
          range.setEnd(last, at + 1);
          return range.getBoundingClientRect();
        });
        return (boxes[1]?.left ?? 0) < (boxes[0]?.left ?? 0);
      });
      document.documentElement.removeAttribute('dir');
      expect(sentences).to.have.length(4);
      expect(turned.map(nameOf)).to.deep.equal([]);
    });

    it('has targets that a finger can hit', async () => {
      await openSettings({ known: ['api', 'database'] });
      for (const role of ['switch', 'slider', 'button', 'radio'])
        for (const target of allByRole(page.root, role)) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), nameOf(target)).to.be.at.least(24);
        }
    });

    for (const dir of ['ltr', 'rtl'])
      it(`fits into 320 pixels at the largest type (${dir})`, async () => {
        document.documentElement.dir = dir;
        page.panel.style.setProperty('--_text-factor', '1.5');
        await setViewport({ width: 320, height: 640 });
        await openSettings({ known: ['backend-development', 'api'] });
        const body = page.root.querySelector('.body') as HTMLElement;
        const right = body.getBoundingClientRect().right;
        const beyond = [...body.querySelectorAll('*')].filter((it) => {
          const rect = it.getBoundingClientRect();
          return rect.width > 1 && (rect.right > right || rect.left < 0);
        });
        document.documentElement.removeAttribute('dir');
        expect(beyond.map(({ className }) => className)).to.deep.equal([]);
        expect(body.scrollWidth).to.equal(body.clientWidth);
      });

    it('shows under forced colours what is on', async function () {
      if (!(await emulate({ features: { 'forced-colors': 'active' } }))) return this.skip();
      await openSettings();
      const colorOf = (name: string): string =>
        getComputedStyle(byRole(page.root, 'switch', name)).backgroundColor;
      const [on, off] = [colorOf('Underline terms'), colorOf('Off on this site')];
      await emulate({});
      expect(on).not.to.equal(off);
    });
  });

  describe('"I know this"', () => {
    const toggle = (): HTMLElement => byRole(page.root, 'button', 'I know this');

    it('is a button on a term’s page that stays pressed, and lets go again', async () => {
      page.panel.settings = { occurrences: 'section', known: ['database'] };
      await page.openEntry('api');
      expect(toggle().ariaPressed).to.equal('false');
      await page.click(toggle());
      expect(asked).to.deep.equal([{ known: ['database', 'api'] }]);
      expect(toggle().ariaPressed).to.equal('true');
      expect(deepActiveElement()).to.equal(toggle());
      await page.click(toggle());
      expect(asked.at(-1)).to.deep.equal({ known: ['database'] });
    });

    it('leaves axe nothing to complain of, pressed and not', async () => {
      await page.openEntry('api');
      expect(await axeProblems(page.panel)).to.deep.equal([]);
      await page.click(toggle());
      expect(await axeProblems(page.panel)).to.deep.equal([]);
    });
  });

  describe('"On this page"', () => {
    const hidden = [{ term: 'database', text: 'databases' }];

    it('tells how many known terms are not marked, and has them marked again', async () => {
      page.panel.settings = { occurrences: 'section', known: ['api', 'database'], hidden };
      await page.openView('page');
      const summary = page.root.querySelector('summary') as HTMLElement;
      expect(nameOf(summary)).to.equal('1 term you know is not marked');
      await page.click(summary);
      await page.click(byRole(page.root, 'button', 'Mark again databases'));
      expect(asked).to.deep.equal([{ known: ['api'] }]);
      expect(deepActiveElement()?.role).to.equal('tab');
    });

    it('does so where nothing else is marked', async () => {
      page.panel.marks = [];
      page.panel.settings = { occurrences: 'section', known: ['database'], hidden };
      await page.openView('page');
      const { textContent } = page.root.querySelector('.body') as Element;
      expect(textContent).to.contain('1 term you know is not marked');
      expect(textContent).not.to.contain('None of the glossary’s terms');
    });

    it('says that the glossary is off, and leads back', async () => {
      page.panel.marks = [];
      page.panel.settings = { occurrences: 'section', isOff: true };
      await page.openView('page');
      const { textContent } = page.root.querySelector('.body') as Element;
      expect(textContent).to.contain('The glossary is off on this site.');
      expect(textContent).not.to.contain('None of the glossary’s terms');
      await page.click(byRole(page.root, 'button', 'Turn on'));
      expect(asked).to.deep.equal([{ isOff: false }]);
    });

    it('says that terms are not underlined, and leads back', async () => {
      page.panel.settings = { occurrences: 'section', isPlain: true };
      await page.openView('page');
      expect(page.rows).to.deep.equal(['backend', 'APIs']);
      await page.click(byRole(page.root, 'button', 'Turn on'));
      expect(asked).to.deep.equal([{ isPlain: false }]);
    });
  });
});
