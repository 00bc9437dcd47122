import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ClosePanelRequest, SearchReport } from '../../../src/browser/ui/events.ts';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { centreOf } from '../../support/real-input.ts';
import { FakeSource, refuse } from './fake-source.ts';
import { allByRole, axeProblems, byRole, deepActiveElement, nameOf, settled, until } from './shadow.ts';

describe('the panel’s search', () => {
  let panel: GlossatorPanel;
  let source: FakeSource;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 700 });
    source = new FakeSource();
    panel = Object.assign(new GlossatorPanel(), { source });
    document.body.append(panel);
    panel.openView('index');
    await settled(panel);
  });

  afterEach(() => document.body.replaceChildren());

  const root = (): ShadowRoot => panel.renderRoot as ShadowRoot;
  const field = (): HTMLInputElement => byRole(root(), 'combobox') as HTMLInputElement;
  const options = (): HTMLElement[] => allByRole(root(), 'option');
  const entryTitle = (): string => nameOf(root().querySelector('.body h2') as Element);

  async function search(query: string): Promise<void> {
    await sendKeys({ type: query });
    await until(() => source.answered === field().value);
    await settled(panel);
  }

  async function press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await settled(panel);
  }

  /** What a screen reader is told is active, though focus stays in the field. */
  const active = (): string => {
    const id = field().getAttribute('aria-activedescendant');
    return id ? nameOf(root().getElementById(id)?.querySelector('.name') as Element) : '';
  };

  it('replaces the list by results, with the words that were met emphasised', async () => {
    await search('database');
    expect(options().map((option) => nameOf(option.querySelector('.name') as Element))).to.deep.equal([
      'Database',
      'Relational database',
    ]);
    expect(nameOf(options()[1]?.querySelector('mark') as Element)).to.equal('database');
    expect(field().getAttribute('aria-expanded')).to.equal('true');
  });

  it('walks the results with the arrow keys, around both ends, and keeps focus in the field', async () => {
    await search('database');
    await press('ArrowDown');
    expect(active()).to.equal('Database');
    await press('ArrowDown');
    expect(active()).to.equal('Relational database');
    await press('ArrowDown');
    expect(active()).to.equal('Database');
    await press('ArrowUp');
    expect(active()).to.equal('Relational database');
    expect(deepActiveElement()).to.equal(field());
  });

  const groups = (): string[] =>
    allByRole(root(), 'group').map((group) => {
      const names = [...group.querySelectorAll('.name')].map(nameOf);
      return `${nameOf(group)}: ${names.join(', ')}`;
    });

  it('puts what is named so before what only speaks of it, each under its heading', async () => {
    await search('server');
    expect(groups()).to.deep.equal([
      'Terms: Server, Web server, Backend development',
      'In the explanation: Static site',
    ]);
  });

  it('says which other name was met, when the name itself was not', async () => {
    await search('dbms');
    const [option] = options();
    expect(nameOf(option?.querySelector('.name') as Element)).to.equal('Database');
    expect(nameOf(option as Element)).to.contain('also: DBMS');
    expect(nameOf(option?.querySelector('mark') as Element)).to.equal('DBMS');
    await press('Escape');
    await search('database');
    expect(options().map((one) => one.textContent?.includes('also:'))).to.deep.equal([false, false]);
  });

  it('finds by a spelling that is never shown', async () => {
    await search('front ent');
    expect(nameOf(options()[0]?.querySelector('.name') as Element)).to.equal('Frontend development');
    expect(options()[0]?.textContent).not.to.contain('front ent');
  });

  it('finds in spite of a slip, and says that the name is only like it', async () => {
    await search('databsae');
    expect(groups()).to.deep.equal(['Similar names: Database, Relational database']);
  });

  it('tells homonyms apart, and under which topic each stands', async () => {
    await search('port');
    expect(options().map((one) => nameOf(one.querySelector('.name') as Element))).to.deep.equal([
      'Port in networking',
      'Port the drink',
    ]);
    await press('Escape');
    await search('relational');
    expect(nameOf(options()[0] as Element)).to.contain('Relational database , Data');
  });

  it('suggests names when there is no result, and opens one that is pressed', async () => {
    await search('quantum datebaze');
    expect(options()).to.deep.equal([]);
    const near = byRole(root(), 'list', 'Did you mean');
    await sendMouse({ type: 'click', position: centreOf(byRole(near, 'button', 'Database')) });
    await until(() => root().querySelector('.body h2') !== null);
    expect(entryTitle()).to.equal('Database');
  });

  describe('its keys', () => {
    const caret = (): number | null => field().selectionStart;

    it('leave Home and End to the caret until the arrow keys have reached a result', async () => {
      await search('database');
      await press('Home');
      expect({ caret: caret(), active: active() }).to.deep.equal({ caret: 0, active: '' });
      await press('End');
      expect({ caret: caret(), active: active() }).to.deep.equal({ caret: 8, active: '' });
    });

    it('go to the first and the last result by Home and End then', async () => {
      await search('server');
      await press('ArrowDown');
      await press('End');
      expect(active()).to.equal('Static site');
      await press('Home');
      expect(active()).to.equal('Server');
      expect(caret()).to.equal(6);
    });

    it('go back to the field with what moves the caret, or types', async () => {
      await search('serve');
      await press('ArrowDown');
      await press('ArrowLeft');
      expect({ caret: caret(), active: active() }).to.deep.equal({ caret: 4, active: '' });
      await press('End');
      await press('ArrowDown');
      await search('server'.slice(5));
      expect({ value: field().value, active: active() }).to.deep.equal({ value: 'server', active: '' });
    });

    it('select text together with Shift, as in any field', async () => {
      await search('server');
      await press('ArrowDown');
      await sendKeys({ down: 'Shift' });
      await press('Home');
      await sendKeys({ up: 'Shift' });
      expect([field().selectionStart, field().selectionEnd]).to.deep.equal([0, 6]);
      expect(active()).to.equal('Server');
    });
  });

  it('announces the number of results once, when the typing has rested', async () => {
    const heard: string[] = [];
    const status = byRole(root(), 'status');
    const listening = new MutationObserver(() => heard.push(nameOf(status)));
    listening.observe(status, { characterData: true, childList: true, subtree: true });
    await search('data');
    await search('base');
    await until(() => nameOf(status) !== '');
    await press('ArrowDown');
    listening.disconnect();
    expect(heard.filter((words) => words !== '')).to.deep.equal(['2 results']);
    expect(byRole(root(), 'status')).to.equal(status);
  });

  it('announces what could not be loaded, while focus stays in the field', async () => {
    source.network = refuse;
    await sendKeys({ type: 'data' });
    await until(() => nameOf(byRole(root(), 'status')) === 'Not loaded');
    expect(deepActiveElement()).to.equal(field());
  });

  /** Types, and tells for each key whether its query was asked before the key's event had ended. */
  async function askedAtOnce(text: string): Promise<boolean[]> {
    const asked: boolean[] = [];
    const look = (): unknown => asked.push(source.asked.at(-1) === field().value);
    panel.addEventListener('input', look);
    await sendKeys({ type: text });
    panel.removeEventListener('input', look);
    return asked;
  }

  it('asks in the very event of the key, unless answers take longer than a frame', async () => {
    expect(await askedAtOnce('s')).to.deep.equal([true]);
    source.network = () => new Promise((resolve) => setTimeout(resolve, 40));
    await search('e');
    expect(await askedAtOnce('rv')).to.deep.equal([false, false]);
    await until(() => source.answered === 'serv');
  });

  it('opens the active result at Enter, and then has an empty field', async () => {
    await search('database');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await until(() => entryTitle() === 'Relational database');
    expect(field().value).to.equal('');
  });

  it('opens the best result for those who type and press Enter at once', async () => {
    await sendKeys({ type: 'static' });
    await sendKeys({ press: 'Enter' });
    await until(() => root().querySelector('.body h2') !== null);
    expect(entryTitle()).to.equal('Static site');
  });

  it('opens a result that is pressed', async () => {
    await search('passkey');
    await sendMouse({ type: 'click', position: centreOf(options()[0] as Element) });
    await until(() => root().querySelector('.body h2') !== null);
    expect(entryTitle()).to.equal('Authentication');
  });

  it('ignores an answer that later typing has overtaken, and does not report it', async () => {
    const answers: (() => void)[] = [];
    const reports: string[] = [];
    panel.addEventListener(SearchReport.type, (event) => reports.push((event as SearchReport).query));
    source.network = () => new Promise((resolve) => answers.push(resolve));
    await sendKeys({ type: 'data' });
    await until(() => answers.length > 0);
    source.network = () => Promise.resolve();
    await sendKeys({ type: 'base' });
    await until(() => source.answered === 'database');
    for (const answer of answers) answer();
    await settled(panel);
    expect(options()).to.have.length(2);
    await until(() => reports.length > 0);
    expect(reports).to.deep.equal(['database']);
  });

  it('says politely when there is nothing, and offers A–Z', async () => {
    await search('zzyx');
    await until(() => nameOf(byRole(root(), 'status')) === 'No result for “zzyx”.');
    await sendMouse({ type: 'click', position: centreOf(byRole(root(), 'button', 'Browse A–Z')) });
    await settled(panel);
    expect(nameOf(root().querySelector('.body .letter') as Element)).to.equal('A');
    expect(field().value).to.equal('');
  });

  it('gives way to a list that is asked for', async () => {
    await search('api');
    panel.openView('topics');
    await settled(panel);
    expect({ value: field().value, options: options().length }).to.deep.equal({ value: '', options: 0 });
  });

  it('clears the query at the first Escape and asks to close at the second', async () => {
    await search('api');
    let asked = 0;
    panel.addEventListener(ClosePanelRequest.type, () => asked++);
    await press('Escape');
    expect({ value: field().value, asked }).to.deep.equal({ value: '', asked: 0 });
    await press('Escape');
    expect(asked).to.equal(1);
  });

  it('keeps what is typed from the page’s shortcuts', async () => {
    let heard = 0;
    const hear = (): void => void heard++;
    document.addEventListener('keydown', hear);
    await search('api');
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
  });

  it('reports a query once it has settled', async () => {
    const reports: SearchReport[] = [];
    panel.addEventListener(SearchReport.type, (event) => reports.push(event as SearchReport));
    await search('database');
    await until(() => reports.length > 0);
    expect(reports.map(({ query, count }) => ({ query, count }))).to.deep.equal([
      { query: 'database', count: 2 },
    ]);
  });

  it('gives axe nothing to complain of, with results and without', async () => {
    await search('server');
    await press('ArrowDown');
    expect(await axeProblems(panel)).to.deep.equal([]);
    await press('Escape');
    await search('zzyx');
    expect(await axeProblems(panel)).to.deep.equal([]);
  });
});
