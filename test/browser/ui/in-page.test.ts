import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GlossatorEntry } from '../../../src/browser/ui/entry.ts';
import { EntryRequest, SourceRequest } from '../../../src/browser/ui/events.ts';
import { GlossatorIndex } from '../../../src/browser/ui/glossary-index.ts';
import { centreOf } from '../../support/real-input.ts';
import { FakeSource } from './fake-source.ts';
import { makeLargeGlossary } from './large-glossary.ts';
import { allByRole, axeProblems, byRole, nameOf, namesOf, nextEvent, settled, until } from './shadow.ts';

describe('an entry in the page’s flow', () => {
  let entry: GlossatorEntry;
  let source: FakeSource;

  beforeEach(() => {
    source = new FakeSource();
    entry = new GlossatorEntry();
    entry.term = 'backend-development';
    entry.textContent = 'The part on the server.';
  });

  afterEach(() => document.body.replaceChildren());

  const root = (): ShadowRoot => entry.renderRoot as ShadowRoot;
  const fallback = (): boolean => root().querySelector('slot')?.assignedNodes().length === 1;

  async function place(): Promise<void> {
    document.body.append(entry);
    await settled(entry);
  }

  it('asks for a glossary and shows its author’s words until there is one', async () => {
    const asked = nextEvent<SourceRequest>(document, SourceRequest.type);
    await place();
    expect(fallback()).to.equal(true);
    (await asked).provide(source, undefined);
    await settled(entry);
    expect(nameOf(byRole(root(), 'article'))).to.equal('Backend development');
    expect(fallback()).to.equal(false);
  });

  it('takes the page’s own font and colour', async () => {
    document.body.style.cssText = 'font: 20px Courier; color: rgb(1 2 3)';
    entry.source = source;
    await place();
    const { fontFamily, color } = getComputedStyle(byRole(root(), 'article'));
    document.body.style.cssText = '';
    expect({ fontFamily, color }).to.deep.equal({ fontFamily: 'Courier', color: 'rgb(1, 2, 3)' });
  });

  it('has headings of the level that the page needs', async () => {
    Object.assign(entry, { source, level: 2 });
    await place();
    const levels = allByRole(root(), 'heading').map((heading) => heading.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['2', '3']));
  });

  it('asks for the entry of a term that is followed', async () => {
    entry.source = source;
    await place();
    const asked = nextEvent<EntryRequest>(document, EntryRequest.type);
    byRole(root(), 'button', 'Database').click();
    expect((await asked).term).to.equal('database');
  });

  it('keeps its author’s words when the glossary has no such term', async () => {
    Object.assign(entry, { source, term: 'nothing' });
    await place();
    expect(fallback()).to.equal(true);
  });

  it('keeps them when a load has failed, and offers to try again', async () => {
    source.network = () => Promise.reject(new Error('no network'));
    entry.source = source;
    await place();
    expect(fallback()).to.equal(true);
    source.network = () => Promise.resolve();
    byRole(root(), 'button', 'Try again').click();
    await settled(entry);
    expect(nameOf(byRole(root(), 'article'))).to.equal('Backend development');
  });

  it('gives axe nothing to complain of', async () => {
    entry.source = source;
    await place();
    expect(await axeProblems(entry)).to.deep.equal([]);
  });
});

describe('the index in the page’s flow', () => {
  let index: GlossatorIndex;

  beforeEach(async () => {
    index = Object.assign(new GlossatorIndex(), { source: new FakeSource() });
    document.body.append(index);
    await settled(index);
  });

  afterEach(() => document.body.replaceChildren());

  const root = (): ShadowRoot => index.renderRoot as ShadowRoot;
  const terms = (): string[] => [...root().querySelectorAll('summary')].map(nameOf);
  const folds = (): HTMLDetailsElement[] => [...root().querySelectorAll('details')];

  async function filter(query: string): Promise<void> {
    root().querySelector('input')?.focus();
    await sendKeys({ type: query });
    await settled(index);
  }

  it('has all terms under their letters, and a way to each letter', () => {
    expect(terms()).to.have.length(11);
    expect(namesOf(root(), 'button').join('')).to.equal('ABDFPRSW');
  });

  it('unfolds an entry where it stands, by keyboard', async () => {
    const [first] = folds();
    first?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    const unfolded = (): Element | null | undefined =>
      first?.querySelector('glossator-entry')?.shadowRoot?.querySelector('article');
    await until(() => Boolean(unfolded()));
    expect(nameOf(unfolded() as Element)).to.equal('API');
  });

  it('fetches nothing that is not unfolded', () => {
    expect(root().querySelectorAll('glossator-entry')).to.have.length(0);
  });

  it('shows only what the filter meets, and says how much', async () => {
    await filter('datab');
    expect(terms()).to.deep.equal(['Database', 'Relational database']);
    expect(byRole(root(), 'status').textContent).to.equal('2 results');
  });

  it('says so when the filter meets nothing', async () => {
    await filter('zzyx');
    expect(terms()).to.deep.equal([]);
    expect(root().textContent).to.contain('No result for “zzyx”');
  });

  it('keeps what is unfolded with its own term while filtering', async () => {
    const [fold] = folds().slice(3);
    fold?.setAttribute('open', '');
    await until(() => fold?.querySelector('glossator-entry') !== null);
    await filter('datab');
    const open = folds().filter((details) => details.open);
    expect(open.map((details) => nameOf(details.querySelector('summary') as Element))).to.deep.equal([
      'Database',
    ]);
  });

  it('gives axe nothing to complain of', async () => {
    folds()[0]?.setAttribute('open', '');
    await settled(index);
    expect(await axeProblems(index)).to.deep.equal([]);
  });
});

describe('the index of thousands of terms', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows one letter at a time, and another when it is pressed', async () => {
    const glossary = makeLargeGlossary(20_000);
    const index = Object.assign(new GlossatorIndex(), { source: new FakeSource(glossary) });
    document.body.append(index);
    await until(() => index.shadowRoot?.querySelector('details') !== null);
    const root = index.shadowRoot as ShadowRoot;
    const of = (letter: string): number =>
      glossary.contents.terms.filter(({ name }) => name.startsWith(letter)).length;
    expect(namesOf(root, 'heading')).to.deep.equal(['A']);
    expect(root.querySelectorAll('details')).to.have.length(of('A'));
    await sendMouse({ type: 'click', position: centreOf(byRole(root, 'button', 'W')) });
    await settled(index);
    expect(namesOf(root, 'heading')).to.deep.equal(['W']);
    expect(root.querySelectorAll('details')).to.have.length(of('W'));
    expect(byRole(root, 'button', 'W').getAttribute('aria-current')).to.equal('true');
  });
});
