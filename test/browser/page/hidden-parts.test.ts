import { expect } from 'chai';
import { countReading } from './count-reading.ts';
import { hiddenCases } from './hidden-parts.cases.ts';
import { closeAll, find, mount, paintedRanges, readPage, until, untilEqual } from './page-fixture.ts';

const forms = ['api'];

/** The number behind each painted word. */
const numbers = () =>
  paintedRanges().map(({ endContainer, endOffset }) => Number(endContainer.nodeValue?.slice(endOffset)));

describe('parts that are hidden', () => {
  afterEach(closeAll);

  for (const { says, html, show, hide } of hiddenCases) {
    it(`are painted when ${says}, and not read again`, async () => {
      mount(`<main>${html}<p>api 2</p></main>`);
      const page = await readPage({ forms, render: 'paint' });
      const count = countReading(page);
      await untilEqual(numbers, [2]);
      show();
      await untilEqual(numbers, [1, 2]);
      hide();
      await untilEqual(numbers, [2]);
      expect([page.marks.length, count.blocks]).to.deep.equal([2, 0]);
    });
  }

  it('hand the first mark of a section on to what is shown in their place: tabs', async () => {
    mount(`<main><div role="tablist"><button role="tab">1</button><button role="tab">2</button></div>
      <div role="tabpanel" id="t1"><p>api 1</p></div><div role="tabpanel" id="t2" hidden><p>api 2</p></div></main>`);
    await readPage({ forms, render: 'paint', occurrences: 'section' });
    for (const shown of [1, 2, 1]) {
      for (const tab of [1, 2]) find(`#t${tab}`).hidden = tab !== shown;
      await untilEqual(numbers, [shown]);
    }
  });

  it('are taken up when the host fills them while they are hidden', async () => {
    mount('<main><p id="a" hidden></p><p>api 2</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    find('#a').textContent = 'api 1';
    await until(() => page.marks.length === 2);
    await untilEqual(numbers, [2]);
    find('#a').hidden = false;
    await untilEqual(numbers, [1, 2]);
  });
});
