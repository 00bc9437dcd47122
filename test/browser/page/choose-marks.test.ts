import { expect } from 'chai';
import { chooseMarks } from '../../../src/browser/page/choose-marks.ts';
import { isElementMark } from '../../../src/browser/page/text-run.ts';
import { sectionCases } from './choose-marks.cases.ts';
import { closeAll, mount, readPage } from './page-fixture.ts';

describe('choosing the first mark in each section', () => {
  afterEach(closeAll);

  for (const { says, html, marked } of sectionCases) {
    it(says, async () => {
      mount(`<main>${html}</main>`);
      const all = (await readPage({ forms: ['api'] })).marks;
      const chosen = (await readPage({ forms: ['api'], occurrences: 'section' })).marks;
      const placeOf = (mark: (typeof all)[number]) => ('run' in mark ? mark.run.nodes[0] : undefined);
      expect(
        chosen.map((mark) => all.findIndex((other) => placeOf(other) === placeOf(mark)) + 1),
      ).to.deep.equal(marked);
    });
  }

  it('takes little time for thousands of marks side by side', async () => {
    const section = `<h2>x</h2>${'<p>api</p>'.repeat(20)}`;
    mount(`<main>${section.repeat(1000)}</main>`);
    const { marks } = await readPage({ forms: ['api'] });
    const inText = marks.flatMap((mark) => (isElementMark(mark) ? [] : [mark]));
    const start = performance.now();
    expect(chooseMarks(inText, 'section').length).to.equal(1000);
    // 0.1 s where it was measured; 2.3 s when every mark was compared with the next heading.
    expect(performance.now() - start).to.be.below(1000);
  });
});
