import { expect } from 'chai';
import { openOnPage } from '../../../src/browser/widget/inline-glossary.ts';

/** A list of so many terms on the page. */
function mountList(count: number): HTMLElement {
  const list = document.createElement('dl');
  list.id = 'terms';
  for (let index = 0; index < count; index++) {
    const [term, text] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = `Noun ${index}`;
    text.textContent = `What noun ${index} is.`;
    list.append(term, text);
  }
  document.body.append(list);
  return list;
}

describe('a long glossary that stands on the page', () => {
  let list: HTMLElement;

  afterEach(() => list.remove());

  it('may have 2,000 terms', async () => {
    list = mountList(2000);
    const glossary = openOnPage('#terms');
    expect(glossary.size).to.equal(2000);
    expect(await glossary.summary('Noun 1999')).to.include({ short: 'What noun 1999 is.' });
  });

  it('is refused with more, and says where they belong', () => {
    list = mountList(2001);
    expect(() => openOnPage('#terms')).to.throw('more than 2000 terms; compile them to files');
  });
});
