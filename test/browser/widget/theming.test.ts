import { expect } from 'chai';
import { start, type GlossatorWidget } from '../../../src/browser/index.ts';
import { emulate } from '../../support/real-input.ts';
import { until } from '../ui/shadow.ts';

const page = `<dl id="terms"><dt>levain</dt><dd>Flour and water.</dd><dt>crumb</dt><dd>The inside.</dd></dl>
  <main><p>A levain and its crumb.</p></main>`;

/** An element of ours by the part that it is, with the element that a page names before `::part()`. */
function partOf(host: Element, name: string): Element | undefined {
  for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
    if (element.part.contains(name)) return element;
    const deeper = partOf(element, name);
    if (deeper) return deeper;
  }
  return undefined;
}

describe('a page that says how it wants things', () => {
  const style = document.createElement('style');
  let widget: GlossatorWidget;

  async function open(css: string): Promise<void> {
    style.textContent = css;
    document.head.append(style);
    document.body.innerHTML = page;
    widget = start({ glossary: '#terms' });
    await until(() => Boolean(widget.shadowRoot?.querySelector('glossator-card')));
    await widget.open('levain');
    await until(() => partOf(widget, 'term') !== undefined);
  }

  afterEach(async () => {
    await emulate({});
    widget.destroy();
    style.remove();
    document.body.replaceChildren();
  });

  const part = (name: string, element: Element | null = widget): Element => {
    const found = element && partOf(element, name);
    if (!found) throw new Error(`There is no part "${name}".`);
    return found;
  };

  async function openEntry(): Promise<void> {
    await widget.openPanel('index');
    await until(() => partOf(widget, 'panel') !== undefined);
  }

  for (const name of ['card', 'launcher', 'term', 'explanation']) {
    it(`reaches the part "${name}" of the widget, and may say anything of it`, async () => {
      await open(
        `glossator-widget::part(${name}) { outline: 3px solid rgb(1 2 3); color: rgb(4 5 6); padding: 7px }`,
      );
      const { outlineWidth, outlineColor, color, paddingTop } = getComputedStyle(part(name));
      expect([outlineWidth, outlineColor, color, paddingTop]).to.deep.equal([
        '3px',
        'rgb(1, 2, 3)',
        'rgb(4, 5, 6)',
        '7px',
      ]);
    });
  }

  it('reaches the panel, and term and explanation of an entry in it', async () => {
    await open(`glossator-widget::part(panel), glossator-widget::part(term), glossator-widget::part(explanation) {
      outline: 3px solid rgb(1 2 3) }`);
    await openEntry();
    const panel = widget.shadowRoot?.querySelector('glossator-panel') as Element;
    location.hash = 'glossator=levain';
    await until(() => partOf(panel, 'explanation') !== undefined);
    history.replaceState(null, '', location.pathname + location.search);
    for (const name of ['panel', 'term', 'explanation'])
      expect(getComputedStyle(part(name, panel)).outlineColor).to.equal('rgb(1, 2, 3)');
  });

  /** Put an element into the page's flow, once there is something to answer it. */
  async function place(name: string): Promise<Element> {
    await import('../../../src/browser/ui/glossary-index.ts');
    const element = document.createElement(name);
    element.setAttribute('term', 'levain');
    document.querySelector('main')?.append(element);
    return element;
  }

  it('reaches the parts of an entry in its flow', async () => {
    await open(`glossator-entry::part(entry), glossator-entry::part(term), glossator-entry::part(explanation) {
      outline: 3px solid rgb(1 2 3) }`);
    const entry = await place('glossator-entry');
    await until(() => partOf(entry, 'explanation') !== undefined);
    for (const name of ['entry', 'term', 'explanation'])
      expect(getComputedStyle(part(name, entry)).outlineColor).to.equal('rgb(1, 2, 3)');
  });

  it('reaches the index in its flow, and an entry that is unfolded there', async () => {
    await open(`glossator-index::part(index), glossator-index::part(entry), glossator-index::part(explanation) {
      outline: 3px solid rgb(1 2 3) }`);
    const index = await place('glossator-index');
    await until(() => Boolean(index.shadowRoot?.querySelector('summary')));
    index.shadowRoot?.querySelector('summary')?.click();
    await until(() => partOf(index, 'explanation') !== undefined);
    for (const name of ['index', 'entry', 'explanation'])
      expect(getComputedStyle(part(name, index)).outlineColor).to.equal('rgb(1, 2, 3)');
  });

  const PROPERTIES = [
    ['--glossator-surface', 'rgb(1, 2, 3)', 'card', 'background-color'],
    ['--glossator-surface', 'rgb(1, 2, 3)', 'launcher', 'background-color'],
    ['--glossator-text', 'rgb(1, 2, 3)', 'card', 'color'],
    ['--glossator-muted', 'rgb(1, 2, 3)', 'launcher', 'color'],
    ['--glossator-border', 'rgb(1, 2, 3)', 'card', 'border-top-color'],
    ['--glossator-radius', '5px', 'card', 'border-top-left-radius'],
    ['--glossator-font', 'Georgia', 'card', 'font-family'],
    ['--glossator-font-size', '21px', 'card', 'font-size'],
  ] as const;

  for (const [property, value, name, follows] of PROPERTIES) {
    it(`sets ${follows} of the ${name} by ${property}`, async () => {
      await open(`:root { ${property}: ${value} }`);
      expect(getComputedStyle(part(name)).getPropertyValue(follows)).to.equal(value);
    });
  }

  it('sets the colour of shadows by --glossator-shadow, and of what leads on by --glossator-accent', async () => {
    await open(`:root { --glossator-shadow: rgb(1 2 3); --glossator-accent: rgb(4 5 6) }`);
    expect(getComputedStyle(part('card')).boxShadow).to.contain('rgb(1, 2, 3)');
    const more = part('card').querySelector('.more') as Element;
    expect(getComputedStyle(more).color).to.equal('rgb(4, 5, 6)');
  });

  it('sets the marks’ line by --glossator-mark-color and what is behind the open one by --glossator-wash', async () => {
    await open(`:root { --glossator-mark-color: rgb(1 2 3); --glossator-wash: rgb(4 5 6) }`);
    const text = document.querySelector('p') as Element;
    expect(getComputedStyle(text, '::highlight(glossator-mark)').textDecorationColor).to.equal(
      'rgb(1, 2, 3)',
    );
    expect(getComputedStyle(text, '::highlight(glossator-active)').backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('draws the card’s arrow in the card’s own colours', async () => {
    await open(`glossator-widget::part(card) { background: rgb(1 2 3); border-color: rgb(4 5 6) }`);
    const { backgroundColor, borderTopColor } = getComputedStyle(
      part('card').querySelector('.arrow') as Element,
    );
    expect([backgroundColor, borderTopColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('lets nothing behind card, panel and launcher be seen through them', async () => {
    await open('');
    await openEntry();
    for (const name of ['card', 'panel', 'launcher'])
      expect(getComputedStyle(part(name)).backgroundColor).to.match(/^rgb\(/u);
  });
});
