import { expect } from 'chai';
import { joiningCases, occurrenceCases, skipCases, type MarkingCase } from './marking.cases.ts';
import { closeAll, find, marked, mount, readPage } from './page-fixture.ts';

async function markedIn({ html, forms, skip = '', lang = 'en' }: MarkingCase): Promise<string[]> {
  mount(`<main>${html}</main>`);
  return marked(await readPage({ forms, skip, lang }));
}

describe('joining text', () => {
  afterEach(closeAll);

  for (const each of joiningCases) {
    it(each.says, async () => expect(await markedIn(each)).to.deep.equal(each.marked));
  }

  it('marks a word in two text nodes side by side', async () => {
    mount('<main><p>the backend here</p></main>');
    (find('p').firstChild as Text).splitText(8);
    expect(marked(await readPage({ forms: ['backend'] }))).to.deep.equal(['backend']);
  });

  it('marks a word in two text nodes of a span laid out as a block', async () => {
    mount('<main><p><span style="display: block">backend</span></p></main>');
    (find('span').firstChild as Text).splitText(4);
    expect(marked(await readPage({ forms: ['backend'] }))).to.deep.equal(['backend']);
  });
});

describe('skip rules', () => {
  afterEach(closeAll);

  for (const each of skipCases) {
    it(each.says, async () => expect(await markedIn(each)).to.deep.equal(each.marked));
  }

  it('leaves a document in another language', async () => {
    document.documentElement.lang = 'de';
    mount('<main><p>server</p><p lang="en">servers</p></main>');
    const words = marked(await readPage({ forms: ['server'] }));
    document.documentElement.lang = 'en';
    expect(words).to.deep.equal(['servers']);
  });
});

describe('occurrences', () => {
  afterEach(closeAll);

  for (const { says, occurrences, html, forms, marked: count } of occurrenceCases) {
    it(says, async () => {
      mount(`<main>${html}</main>`);
      const page = await readPage({ forms, occurrences });
      expect(page.marks.length).to.equal(count);
    });
  }

  it('marks the first in each article that is in scope by itself', async () => {
    mount('<article><h2>x</h2><p>api api</p></article><article><p>api api</p></article>');
    const page = await readPage({ forms: ['api'], occurrences: 'section' });
    expect(page.marks.length).to.equal(2);
  });
});
