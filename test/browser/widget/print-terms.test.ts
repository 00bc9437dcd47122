import { expect } from 'chai';
import { start, type GlossatorWidget, type Options } from '../../../src/browser/index.ts';
import { emulate, printPage } from '../../support/real-input.ts';
import { until } from '../ui/shadow.ts';

const page = `<dl id="terms"><dt>Zest</dt><dd>The peel of a lemon.</dd><dt>Crumb</dt><dd>The inside.</dd>
    <dt>Éclair</dt><dd>A long choux.</dd><dt>Levain</dt><dd>Flour and water.</dd></dl>
  <main><p>Some zest. An éclair has no crumb.</p><p>More zest, more crumb.</p></main>`;

const appendixOf = (): HTMLElement | null => document.querySelector('body > .glossator-appendix');

/** Terms and explanations, as they stand there. */
const explained = (): string[] =>
  [...(appendixOf()?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent ?? '');

describe('print="appendix"', () => {
  const style = document.createElement('style');
  let widget: GlossatorWidget;

  async function open(options: Partial<Options> = {}): Promise<void> {
    document.head.append(style);
    document.body.innerHTML = page;
    widget = start({ glossary: '#terms', print: 'appendix', occurrences: 'all', ...options });
    await until(() => Boolean(widget.shadowRoot?.querySelector('glossator-card')));
  }

  /** Resolves when what is printed would be complete. */
  const untilExplained = (count: number): Promise<void> =>
    until(() => {
      dispatchEvent(new Event('beforeprint'));
      const { length } = explained();
      dispatchEvent(new Event('afterprint'));
      return length === count * 2;
    });

  /** What is seen while the page is printed. */
  async function whilePrinting<Value>(see: () => Value): Promise<Value | undefined> {
    let seen: Value | undefined;
    const look = (): void => void (seen = see());
    addEventListener('beforeprint', look, { once: true });
    if (!(await printPage())) {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    }
    return seen;
  }

  afterEach(async () => {
    await emulate({});
    widget.destroy();
    style.textContent = '';
    style.remove();
    document.body.replaceChildren();
  });

  it('explains what the page marks, each once, from A to Z, and nothing else', async () => {
    await open();
    await untilExplained(3);
    expect(await whilePrinting(explained)).to.deep.equal([
      'Crumb',
      'The inside.',
      'Éclair',
      'A long choux.',
      'Zest',
      'The peel of a lemon.',
    ]);
  });

  it('has a heading in the language of the interface', async () => {
    await open({ lang: 'de' });
    await untilExplained(3);
    const heading = await whilePrinting(
      () => appendixOf()?.querySelector('h2')?.cloneNode(true) as HTMLElement,
    );
    expect([heading?.textContent, heading?.lang]).to.deep.equal(['Begriffe auf dieser Seite', 'de']);
  });

  it('is the last of the body while the page is printed, and the page is byte for byte itself afterwards', async () => {
    await open();
    await untilExplained(3);
    const before = document.documentElement.outerHTML;
    const added = await whilePrinting(() => {
      const { lastElementChild: last } = document.body;
      return (
        last?.className === 'glossator-appendix' &&
        document.documentElement.outerHTML.replace(last.outerHTML, '')
      );
    });
    expect(added).to.equal(before);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(2);
  });

  it('is not to be seen on the screen behind a print dialog', async () => {
    await open();
    await untilExplained(3);
    dispatchEvent(new Event('beforeprint'));
    expect(appendixOf()?.checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });

  it('is in the page’s flow, where it is looked at as it would be printed, and the page says how it looks', async function () {
    style.textContent = `@media print { dt { font-weight: 400; color: rgb(1 2 3) } .glossator-appendix { columns: 2 } }`;
    await open();
    await untilExplained(3);
    if (!(await emulate({ media: 'print' }))) return this.skip();
    await until(() => appendixOf() !== null);
    const { fontWeight, color } = getComputedStyle(appendixOf()?.querySelector('dt') as Element);
    const { display, columnCount } = getComputedStyle(appendixOf() as Element);
    expect({ fontWeight, color, display, columnCount }).to.deep.equal({
      fontWeight: '400',
      color: 'rgb(1, 2, 3)',
      display: 'block',
      columnCount: '2',
    });
    await emulate({});
    await until(() => appendixOf() === null);
  });

  it('does not mark its own words, where all of the body is read', async () => {
    await open({ scope: 'body' });
    await untilExplained(3);
    dispatchEvent(new Event('beforeprint'));
    await widget.rescan();
    expect(widget.marks.length).to.equal(5);
    dispatchEvent(new Event('afterprint'));
  });

  it('explains what the page has come to mark since', async () => {
    await open();
    await untilExplained(3);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>A levain.</p>');
    await untilExplained(4);
    expect(await whilePrinting(explained)).to.include('Levain');
  });

  it('leaves with the widget, even in the middle', async () => {
    await open();
    await untilExplained(3);
    dispatchEvent(new Event('beforeprint'));
    widget.destroy();
    expect(appendixOf()).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(appendixOf()).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });
});
