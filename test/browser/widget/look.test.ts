import { expect } from 'chai';
import { start, type GlossatorWidget, type Options } from '../../../src/browser/index.ts';
import { until } from '../ui/shadow.ts';
import { fontCases, schemeCases } from './look.cases.ts';

const page = `<dl id="terms"><dt>levain</dt><dd>Flour and water.</dd><dt>crumb</dt><dd>The inside.</dd></dl>
  <main><div id="wrapper">
    <section><p>A levain.</p></section>
    <section><p>Its crumb.</p></section>
    <section><p>Bread with a levain.</p></section>
  </div></main>`;

describe('the look of a page', () => {
  const style = document.createElement('style');
  let widget: GlossatorWidget;

  /** Put a page there, and a widget on it that answers. */
  async function open(css: string, options: Partial<Options> = {}): Promise<void> {
    style.textContent = css;
    document.head.append(style);
    document.body.innerHTML = page;
    widget = start({ glossary: '#terms', ...options });
    await until(() => Boolean(widget.shadowRoot?.querySelector('glossator-card')));
  }

  afterEach(() => {
    widget.destroy();
    style.remove();
    for (const element of [document.documentElement, document.body])
      for (const name of element.getAttributeNames()) if (name !== 'lang') element.removeAttribute(name);
    document.body.replaceChildren();
  });

  const part = (name: string): Element => {
    for (const element of widget.shadowRoot?.children ?? []) {
      const found = element.shadowRoot?.querySelector(`[part="${name}"]`);
      if (found) return found;
    }
    throw new Error(`There is no part "${name}".`);
  };
  const surface = (): string => getComputedStyle(part('launcher')).backgroundColor;
  const isDark = (): boolean => surface() === 'rgb(31, 34, 40)';

  for (const { title, css, on = 'html', sets } of schemeCases) {
    it(`is light and turns dark with ${title}`, async () => {
      await open(css);
      expect(surface()).to.equal('rgb(255, 255, 255)');
      const element =
        on === 'html' ? document.documentElement : document.querySelector(on === 'body' ? on : `#${on}`);
      element?.setAttribute(...sets);
      await until(isDark);
      element?.removeAttribute(sets[0]);
      await until(() => !isDark());
    });
  }

  it('is that of most of the text, not that of one part', async () => {
    await open(`section:first-child { background: #101418; color: #eee }`);
    expect(isDark()).to.equal(false);
    document.querySelector('section:last-child')?.setAttribute('style', 'background: #101418; color: #eee');
    document.documentElement.className = 'changed';
    await until(isDark);
  });

  it('is that of a text without terms, where there is no other', async () => {
    style.textContent = `main { background: #101418; color: #eee; font-family: Georgia }`;
    document.head.append(style);
    document.body.innerHTML = page.replace(/levain\.|crumb\./gu, 'loaf.');
    widget = start({ glossary: '#terms' });
    await until(() => Boolean(widget.shadowRoot?.querySelector('glossator-launcher')));
    await until(isDark);
    expect(getComputedStyle(part('launcher')).fontFamily).to.match(/^Georgia/u);
  });

  it('is that of the text which is there, when another has gone', async () => {
    await open(`main { background: #101418; color: #eee }`);
    expect(isDark()).to.equal(true);
    document.querySelector('#wrapper')?.replaceChildren(document.createElement('p'));
    await widget.openPanel('index');
    await widget.open('levain');
    expect(isDark()).to.equal(true);
  });

  it('is looked at again when a card opens, whatever has changed it', async () => {
    await open(`body { background: #fff }`);
    style.textContent = `body { background: #101418; color: #eee }`;
    await widget.open('levain');
    expect(getComputedStyle(part('card')).backgroundColor).to.equal('rgb(31, 34, 40)');
  });

  it('is left to the author who has chosen one', async () => {
    await open(`body { background: #101418; color: #eee }`, { theme: 'light' });
    expect(surface()).to.equal('rgb(255, 255, 255)');
  });

  it('is not followed once the widget has gone', async () => {
    const css = `body.dark { background: #101418 }`;
    await open(css);
    const gone = widget;
    gone.destroy();
    const before = gone.outerHTML;
    await open(css);
    document.body.className = 'dark';
    await until(isDark);
    expect(gone.outerHTML).to.equal(before);
  });

  it('tells those who observe the root of nothing but changes', async () => {
    await open(`body { font-family: Georgia } .legible body { font-family: 'Host Legible' }`);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document.documentElement, { subtree: true, attributes: true });
    await widget.open('levain');
    document.documentElement.className = 'legible';
    await until(() => getComputedStyle(part('launcher')).fontFamily.includes('Host Legible'));
    observer.disconnect();
    const changed = records.map(({ target, attributeName }) => [target.nodeName, attributeName]);
    expect(changed).to.deep.equal([
      ['HTML', 'class'],
      ['GLOSSATOR-WIDGET', 'style'],
    ]);
  });

  for (const { title, css, family } of fontCases) {
    it(`gives card and button its font, and nothing else of its type: ${title}`, async () => {
      await open(css);
      await widget.open('levain');
      for (const name of ['card', 'launcher']) {
        const found = getComputedStyle(part(name));
        expect(found.fontFamily.replace(/^"|"?,.*$/gu, '')).to.equal(family);
        const { fontSize, fontWeight, fontStyle, fontVariantCaps, lineHeight } = found;
        const { letterSpacing, wordSpacing, textTransform, textIndent, textShadow } = found;
        expect({ fontSize, fontWeight, fontStyle, fontVariantCaps, lineHeight }).to.deep.equal({
          fontSize: '15px',
          fontWeight: '400',
          fontStyle: 'normal',
          fontVariantCaps: 'normal',
          lineHeight: '22.5px',
        });
        expect([letterSpacing, wordSpacing, textTransform, textIndent, textShadow]).to.deep.equal([
          'normal',
          '0px',
          'none',
          '0px',
          'none',
        ]);
      }
    });
  }
});
