import { expect } from 'chai';
import { emulate } from '../../support/real-input.ts';
import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from '../../../src/browser/page/mark-renderer.ts';
import { MARK_STYLE } from '../../../src/browser/page/mark-style.ts';
import { PageStyle } from '../../../src/browser/page/page-style.ts';
import { TERM_STYLE } from '../../../src/browser/page/term-style.ts';

/** The rules in a block for certain media, as selector and text. */
function rulesFor(sheet: CSSStyleSheet, media: string): CSSStyleRule[] {
  const blocks = [...sheet.cssRules].filter(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(media),
  );
  return blocks.flatMap((block) => [...(block as CSSMediaRule).cssRules] as CSSStyleRule[]);
}

const styleOf = (highlight: string) => getComputedStyle(document.body, `::highlight(${highlight})`);
const isClear = (color: string) => color.endsWith(', 0)');

describe('the style of marks', () => {
  const style = new PageStyle(MARK_STYLE);
  let sheet: CSSStyleSheet;

  beforeEach(() => {
    style.ensure();
    sheet = document.adoptedStyleSheets[0] as CSSStyleSheet;
  });
  afterEach(async () => {
    style.remove();
    await emulate({});
  });

  it('is adopted once', () => {
    style.ensure();
    expect(document.adoptedStyleSheets.length).to.equal(1);
  });

  it('leaves with what it brought', () => {
    style.remove();
    style.remove();
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('underlines by longhands, which WebKit needs', () => {
    const rule = [...sheet.cssRules].find((each) => each.cssText.includes(`::highlight(${MARK_HIGHLIGHT})`));
    const { textDecorationLine, textDecorationStyle } = (rule as CSSStyleRule).style;
    expect([textDecorationLine, textDecorationStyle]).to.deep.equal(['underline', 'dotted']);
    expect(MARK_STYLE).not.to.match(/text-decoration:/u);
  });

  it('underlines marks, and sets the active one off by a tint', () => {
    expect(styleOf(MARK_HIGHLIGHT).textDecorationLine).to.equal('underline');
    expect(isClear(styleOf(ACTIVE_HIGHLIGHT).backgroundColor)).to.equal(false);
  });

  for (const name of [MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT]) {
    it(`shows nothing of ${name} in print`, () => {
      const [rule] = rulesFor(sheet, 'print').filter(({ selectorText }) => selectorText.includes(name));
      const { textDecorationLine, backgroundColor } = rule?.style ?? {};
      expect([textDecorationLine, backgroundColor]).to.deep.equal(['none', 'transparent']);
    });
  }

  for (const name of [MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT]) {
    it(`gives ${name} no background under forced colours`, () => {
      const [rule] = rulesFor(sheet, 'forced-colors').filter(({ selectorText }) =>
        selectorText.includes(name),
      );
      expect(rule?.style.backgroundColor).to.equal('transparent');
    });

    it(`computes no decoration for ${name} in print, where it can be emulated`, async function () {
      if (!(await emulate({ media: 'print' }))) return this.skip();
      const { textDecorationLine, backgroundColor } = styleOf(name);
      expect([textDecorationLine, isClear(backgroundColor)]).to.deep.equal(['none', true]);
    });

    it(`computes no background for ${name} under forced colours, where they can be emulated`, async function () {
      if (!(await emulate({ features: { 'forced-colors': 'active' } }))) return this.skip();
      expect(isClear(styleOf(name).backgroundColor)).to.equal(true);
    });
  }
});

describe('the style of terms that are elements', () => {
  const style = new PageStyle(TERM_STYLE);

  before(() => style.ensure());
  after(() => style.remove());

  it('shows nothing of them in print', () => {
    const [rule] = rulesFor(document.adoptedStyleSheets[0] as CSSStyleSheet, 'print');
    const { textDecorationLine, backgroundColor } = rule?.style ?? {};
    expect([textDecorationLine, backgroundColor]).to.deep.equal(['none', 'transparent']);
  });

  it('underlines them', () => {
    const term = document.createElement('glossator-term');
    document.body.append(term);
    const { textDecorationLine } = getComputedStyle(term);
    term.remove();
    expect(textDecorationLine).to.equal('underline');
  });
});
