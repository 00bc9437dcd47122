import { expect } from 'chai';
import { emulate } from '../../support/real-input.ts';
import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from '../../../src/browser/page/mark-renderer.ts';
import { MARK_STYLE } from '../../../src/browser/page/mark-style.ts';
import { PageStyle } from '../../../src/browser/page/page-style.ts';
import { TERM_STYLE } from '../../../src/browser/page/term-style.ts';
import { TINT, tintMarks } from '../../../src/browser/page/tint-marks.ts';

interface PlacedRule {
  readonly rule: CSSStyleRule;
  /** For which media it holds, from the outside in. */
  readonly media: readonly string[];
}

/** All rules for a selector, in whatever block they stand. */
function rulesOf(
  selector: string,
  rules: CSSRuleList | undefined,
  media: readonly string[] = [],
): PlacedRule[] {
  return [...(rules ?? [])].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return rule.selectorText.includes(selector) ? [{ rule, media }] : [];
    const { cssRules, conditionText } = rule as CSSConditionRule;
    return rulesOf(selector, cssRules, rule instanceof CSSMediaRule ? [...media, conditionText] : media);
  });
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
    const [placed] = rulesOf(`::highlight(${MARK_HIGHLIGHT})`, sheet.cssRules);
    const { textDecorationLine, textDecorationStyle } = placed?.rule.style ?? {};
    expect([textDecorationLine, textDecorationStyle]).to.deep.equal(['underline', 'dotted']);
    expect(MARK_STYLE).not.to.match(/text-decoration:/u);
  });

  it('underlines marks, and sets the active one off by a tint', () => {
    expect(styleOf(MARK_HIGHLIGHT).textDecorationLine).to.equal('underline');
    expect(isClear(styleOf(ACTIVE_HIGHLIGHT).backgroundColor)).to.equal(false);
  });

  for (const name of [MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT]) {
    it(`is about ${name} on the screen only`, () => {
      const placed = rulesOf(name, sheet.cssRules);
      expect(placed.length).to.be.above(0);
      expect(placed.filter(({ media }) => media[0] !== 'screen')).to.deep.equal([]);
    });
  }

  it('tints nothing where highlights have lines', () => {
    tintMarks(style);
    expect(styleOf(MARK_HIGHLIGHT).textDecorationLine).to.equal('underline');
    expect(isClear(styleOf(MARK_HIGHLIGHT).backgroundColor)).to.equal(true);
  });

  it('has a tint for the screen', () => {
    const tinted = new PageStyle(TINT);
    tinted.ensure();
    const placed = rulesOf(MARK_HIGHLIGHT, tinted.sheet.cssRules);
    expect(placed.map(({ media }) => media)).to.deep.equal([['screen']]);
    expect(isClear(styleOf(MARK_HIGHLIGHT).backgroundColor)).to.equal(false);
    tinted.remove();
  });

  for (const name of [MARK_HIGHLIGHT, ACTIVE_HIGHLIGHT]) {
    it(`computes no decoration for ${name} in print, where it can be emulated`, async function () {
      if (!(await emulate({ media: 'print' }))) return this.skip();
      const { textDecorationLine, backgroundColor } = styleOf(name);
      expect([textDecorationLine, isClear(backgroundColor)]).to.deep.equal(['none', true]);
    });
  }
});

describe('the style of terms that are elements', () => {
  const style = new PageStyle(TERM_STYLE);

  before(() => style.ensure());
  after(() => style.remove());

  it('is about them on the screen only', () => {
    const placed = rulesOf('glossator-term', document.adoptedStyleSheets[0]?.cssRules);
    expect(placed.map(({ media }) => media)).to.deep.equal([['screen'], ['screen']]);
  });

  it('underlines them', () => {
    const term = document.createElement('glossator-term');
    document.body.append(term);
    const { textDecorationLine } = getComputedStyle(term);
    term.remove();
    expect(textDecorationLine).to.equal('underline');
  });
});
