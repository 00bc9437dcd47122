import { expect } from 'chai';
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
});
