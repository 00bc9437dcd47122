import { expect } from 'chai';
import { allByRole, nameOf, until } from '../ui/shadow.ts';
import { WidgetPage } from './widget-page.ts';

describe('a glossary that stands on the page', () => {
  let page: WidgetPage;

  afterEach(() => page.close());

  for (const [lang, order] of [
    ['de', ['Ärger', 'Arm', 'Zug']],
    ['sv', ['Arm', 'Zug', 'Ärger']],
  ] as const) {
    it(`is listed from A to Z as its language sorts: ${lang}`, async () => {
      const terms = ['Zug', 'Ärger', 'Arm'].map((name) => `<dt>${name}</dt><dd>A word.</dd>`).join('');
      page = await WidgetPage.open(`<p>Arm.</p><dl id="list" lang="${lang}">${terms}</dl>`, {
        glossary: '#list',
      });
      await page.widget.openPanel('index');
      const rows = (): string[] =>
        [
          ...(page.root.querySelector('glossator-panel')?.shadowRoot?.querySelectorAll('.row .name') ?? []),
        ].map(nameOf);
      await until(() => rows().length === 3);
      expect(rows()).to.deep.equal(order);
      const letters = allByRole(
        page.root.querySelector('glossator-panel')?.shadowRoot as ShadowRoot,
        'heading',
      );
      expect(letters.map(nameOf)).to.deep.equal(
        lang === 'de' ? ['Glossary', 'A', 'Z'] : ['Glossary', 'A', 'Z', 'Ä'],
      );
    });
  }
});
