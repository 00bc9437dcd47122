import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { reveal } from '../../../src/browser/page/reveal.ts';
import { closeAll, find, mount } from './page-fixture.ts';

function rangeIn(selector: string): Range {
  const range = new Range();
  range.selectNodeContents(find(selector));
  return range;
}

/** How far a word's middle is below the viewport's middle. */
function offset(range: Range): number {
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2 - innerHeight / 2;
}

const space = '<div style="height: 3000px"></div>';

describe('revealing a word', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => scrollTo(0, 0));
  afterEach(closeAll);

  it('brings it to the middle of the viewport', () => {
    mount(`<main>${space}<p>api</p>${space}</main>`);
    const range = rangeIn('p');
    reveal(range);
    expect(offset(range)).to.be.closeTo(0, 2);
  });

  it('brings it up again', () => {
    mount(`<main>${space}<p>api</p>${space}</main>`);
    scrollTo(0, 5000);
    const range = rangeIn('p');
    reveal(range);
    expect(offset(range)).to.be.closeTo(0, 2);
  });

  it('goes at once, even where the host scrolls smoothly', () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    mount(`<main>${space}<p>api</p>${space}</main>`);
    const range = rangeIn('p');
    reveal(range);
    document.documentElement.removeAttribute('style');
    expect(offset(range)).to.be.closeTo(0, 2);
  });

  it('scrolls boxes around it too', () => {
    mount(
      `<main>${space}<div id="box" style="height: 200px; overflow: auto">${space}<p>api</p>${space}</div>${space}</main>`,
    );
    const range = rangeIn('p');
    reveal(range);
    expect(offset(range)).to.be.closeTo(0, 2);
  });

  it('opens what it is folded into', () => {
    mount(`<main>${space}<details><details><p>api</p></details></details>${space}</main>`);
    const range = rangeIn('p');
    reveal(range);
    expect(document.querySelectorAll('details[open]').length).to.equal(2);
    expect(offset(range)).to.be.closeTo(0, 2);
  });

  it('reveals a whole element', () => {
    mount(`<main>${space}<b data-term="x">api</b>${space}</main>`);
    const range = rangeIn('b');
    reveal(range);
    expect(offset(range)).to.be.closeTo(0, 2);
  });
});
