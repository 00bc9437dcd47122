import { expect } from 'chai';
import type { Page } from '../../../src/browser/page/page.ts';
import { settingsOf, type Settings } from '../../../src/browser/widget/settings.ts';
import { closeAll, find, marked, mount, openPage, painted, until, untilEqual } from '../page/page-fixture.ts';

const KEY = 'glossator-settings';
const FORMS = [
  { text: 'api', term: 'api' },
  { text: 'dns', term: 'dns' },
];
const TEXT = '<main><p>api dns</p><p>api</p></main>';

type Setting = Partial<Parameters<typeof openPage>[0]> & { readonly glossary?: string };

/** A page that heeds its reader from the start, as one with something stored does. */
async function heeded({ glossary, ...setting }: Setting = {}): Promise<{
  page: Page;
  settings: Settings;
  widget: HTMLElement;
}> {
  const widget = document.createElement('glossator-widget');
  if (glossary) widget.setAttribute('glossary', glossary);
  const page = openPage({ forms: FORMS, ...setting });
  const settings = settingsOf(widget, page);
  await page.scan();
  await page.follow();
  return { page, settings, widget };
}

const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');

function store(choices: object): void {
  localStorage.setItem(KEY, JSON.stringify({ version: 1, ...choices }));
}

describe('what a reader sets', () => {
  beforeEach(() => mount(TEXT));
  afterEach(() => {
    closeAll();
    localStorage.clear();
  });

  it('is nothing at first, and nothing is stored', async () => {
    const { page, settings } = await heeded();
    expect(marked(page)).to.deep.equal(['api', 'dns', 'api']);
    expect(settings.current).to.include({ occurrences: 'all', isReset: false });
    expect(localStorage.length).to.equal(0);
  });

  describe('"off on this site"', () => {
    it('shows not one mark on the next page, which is not even read', async () => {
      store({ isOff: true });
      const shown: number[] = [];
      const { page } = await heeded({ onMarks: () => shown.push(1) });
      expect(marked(page)).to.deep.equal([]);
      expect(page.blocks).to.deep.equal([]);
      find('p').append(' api');
      await page.follow().then((follower) => follower.rescan());
      expect(page.blocks).to.deep.equal([]);
    });

    it('takes all marks away at once, and brings back all that the page has by then', async () => {
      const { page, settings } = await heeded();
      settings.change({ isOff: true });
      expect(marked(page)).to.deep.equal([]);
      expect(stored()).to.deep.equal({ version: 1, isOff: true, known: [] });
      find('p').append(' dns');
      // All that was known of the page is let go with the first change.
      await until(() => page.blocks.length === 0);
      settings.change({ isOff: false });
      await untilEqual(() => marked(page), ['api', 'dns', 'dns', 'api']);
      expect(localStorage.length).to.equal(0);
    });

    it('counts for words that their author marked, too', async () => {
      find('main').insertAdjacentHTML('beforeend', '<p><b data-term="dns">names</b></p>');
      const { page, settings } = await heeded();
      const mark = page.marks.at(-1) as Page['marks'][number];
      expect(mark.term).to.equal('dns');
      settings.change({ isOff: true });
      expect([page.marks.length, page.answers?.(mark)]).to.deep.equal([0, false]);
    });
  });

  describe('terms without an underline', () => {
    for (const render of ['paint', 'wrap'] as const)
      it(`are listed and not shown in the text (${render})`, async () => {
        const before = find('main').innerHTML;
        const { page, settings } = await heeded({ render });
        settings.change({ isPlain: true });
        await page.follow().then((follower) => follower.rescan());
        expect(marked(page)).to.deep.equal(['api', 'dns', 'api']);
        expect([...page.renderer.visible]).to.deep.equal([]);
        expect(painted()).to.deep.equal([]);
        expect(find('main').innerHTML).to.equal(before);
        settings.change({ isPlain: false });
        if (render === 'wrap') expect(document.querySelectorAll('glossator-term')).to.have.length(3);
        else if ('highlights' in CSS) expect(painted()).to.deep.equal(['api', 'dns', 'api']);
      });

    it('do not answer when they are pointed at', async () => {
      const { page, settings } = await heeded();
      const mark = page.marks[0] as Page['marks'][number];
      settings.change({ isPlain: true });
      expect(page.answers?.(mark)).to.equal(false);
      settings.change({ isPlain: false });
      expect(page.answers?.(mark)).to.equal(true);
    });
  });

  it('outranks how often the author marks a term, until it is reset', async () => {
    store({ occurrences: 'first' });
    const { page, settings } = await heeded({ occurrences: 'all' });
    expect(marked(page)).to.deep.equal(['api', 'dns']);
    settings.change('reset');
    expect(marked(page)).to.deep.equal(['api', 'dns', 'api']);
  });

  describe('known terms', () => {
    it('are marked nowhere, and told with the words of the page', async () => {
      const { page, settings } = await heeded();
      settings.change({ known: ['api'] });
      expect(marked(page)).to.deep.equal(['dns']);
      expect(settings.current.hidden).to.deep.equal([{ term: 'api', text: 'api' }]);
      settings.change({ known: [] });
      expect(marked(page)).to.deep.equal(['api', 'dns', 'api']);
      expect(settings.current.hidden).to.deep.equal([]);
    });

    it('are not told of once the page names them no more', async () => {
      const { page, settings } = await heeded();
      settings.change({ known: ['dns'] });
      find('p').textContent = 'nothing';
      await page.follow().then((follower) => follower.rescan());
      expect(settings.current.hidden).to.deep.equal([]);
    });

    it('stay marked where the words may mean something that is not known', async () => {
      const { page, settings } = await heeded();
      const mark = Object.assign(page.marks[0] as Page['marks'][number], { others: ['other'] });
      settings.change({ known: ['api'] });
      expect(page.wants?.(mark)).to.equal(true);
      settings.change({ known: ['api', 'other'] });
      expect(page.wants?.(mark)).to.equal(false);
    });

    it('belong to their glossary', async () => {
      const { settings } = await heeded({ glossary: 'one.json' });
      settings.change({ known: ['api'] });
      const other = await heeded({ glossary: './two.json' });
      expect(marked(other.page)).to.deep.equal(['api', 'dns', 'api']);
      other.settings.change('reset');
      const same = await heeded({ glossary: new URL('one.json?v=2', document.baseURI).href });
      expect(marked(same.page)).to.deep.equal(['dns']);
    });
  });

  it('makes the type of card and panel larger and smaller', async () => {
    const { settings, widget } = await heeded();
    const factor = (): string => widget.style.getPropertyValue('--_text-factor');
    settings.change({ textSize: 'largest' });
    expect(factor()).to.equal('1.5');
    settings.change({ textSize: 'medium' });
    expect([factor(), localStorage.length]).to.deep.equal(['', 0]);
  });

  it('goes when it is reset, and comes back when that is undone', async () => {
    const { page, settings } = await heeded();
    settings.change({ known: ['api'], textSize: 'small' });
    const before = stored();
    settings.change('reset');
    expect([marked(page).length, stored(), settings.current.isReset]).to.deep.equal([3, null, true]);
    settings.change('undo');
    expect(stored()).to.deep.equal(before);
    expect(marked(page)).to.deep.equal(['dns']);
    settings.change('undo');
    expect(stored()).to.deep.equal(before);
  });

  it('lives on in memory where storage is blocked', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
    const { page, settings } = await heeded();
    settings.change({ known: ['api'] });
    settings.change({ occurrences: 'first' });
    settings.reload();
    Object.defineProperty(globalThis, 'localStorage', real);
    expect(marked(page)).to.deep.equal(['dns']);
    expect(localStorage.length).to.equal(0);
  });

  it('is heeded by a page that was read before anything was set', async () => {
    const page = openPage({ forms: FORMS });
    await page.scan();
    store({ known: [['', ['dns']]] });
    settingsOf(document.createElement('glossator-widget'), page, true);
    expect(marked(page)).to.deep.equal(['api', 'api']);
  });

  it('shows the page anew only where its marks are concerned', async () => {
    let times = 0;
    const { settings } = await heeded({ onMarks: () => times++ });
    times = 0;
    settings.change({ textSize: 'large' });
    expect(times).to.equal(0);
    settings.change({ occurrences: 'first' });
    expect(times).to.equal(1);
  });

  it('follows what was set elsewhere', async () => {
    const { page, settings } = await heeded();
    store({ known: [['', ['dns']]] });
    settings.reload();
    expect(marked(page)).to.deep.equal(['api', 'api']);
    localStorage.clear();
    settings.reload();
    expect(marked(page)).to.deep.equal(['api', 'dns', 'api']);
  });
});
