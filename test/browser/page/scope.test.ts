import { expect } from 'chai';
import { closeAll, find, marked, mount, readPage, until, untilEqual } from './page-fixture.ts';

interface ScopeCase {
  readonly says: string;
  readonly html: string;
  readonly scope?: string;
  readonly marked: readonly string[];
}

const forms = ['api', 'rest', 'dns'];

const cases: readonly ScopeCase[] = [
  { says: 'reads the main part only', html: '<p>dns</p><main>api</main><p>dns</p>', marked: ['api'] },
  {
    says: 'reads what has the role of the main part',
    html: '<p>dns</p><div role="main">api</div>',
    marked: ['api'],
  },
  {
    says: 'reads every article',
    html: '<p>dns</p><article>api</article><article>rest</article>',
    marked: ['api', 'rest'],
  },
  {
    says: 'reads nested parts once',
    html: '<main>api<article>rest<article>dns</article></article></main>',
    marked: ['api', 'rest', 'dns'],
  },
  {
    says: 'reads nested parts of one kind once',
    html: '<article>api<div><article>rest</article></div></article>',
    marked: ['api', 'rest'],
  },
  { says: 'reads the body where nothing fits', html: '<p>api</p><div>rest</div>', marked: ['api', 'rest'] },
  {
    says: 'reads what the author names',
    html: '<main>dns</main><p class="x">api</p>',
    scope: '.x',
    marked: ['api'],
  },
  {
    says: 'reads the body where what the author names is missing',
    html: '<main>dns</main>',
    scope: '.x',
    marked: ['dns'],
  },
  {
    says: 'reads an inline part that the author names',
    html: '<p>dns <span class="x">api</span> dns</p>',
    scope: '.x',
    marked: ['api'],
  },
  {
    says: 'reads nothing in a part that lies in something skipped',
    html: '<nav><article>api</article></nav>',
    marked: [],
  },
];

describe('the scope', () => {
  afterEach(closeAll);

  for (const { says, html, scope, marked: words } of cases) {
    it(says, async () => {
      mount(html);
      const page = await readPage(scope === undefined ? { forms } : { forms, scope });
      expect(marked(page)).to.deep.equal(words);
    });
  }

  it('leaves the body for a main part that arrives later', async () => {
    mount('<p>dns</p>');
    const page = await readPage({ forms });
    expect(marked(page)).to.deep.equal(['dns']);
    mount('<main>api</main>');
    await untilEqual(() => marked(page), ['api']);
  });

  it('leaves the body for a main part that arrives inside something else', async () => {
    mount('<p>dns</p>');
    const page = await readPage({ forms });
    mount('<div><div><main>api</main></div></div>');
    await untilEqual(() => marked(page), ['api']);
  });

  it('reads an article that arrives beside others', async () => {
    mount('<article>api</article>');
    const page = await readPage({ forms });
    mount('<div><article>rest</article></div>');
    await untilEqual(() => marked(page), ['api', 'rest']);
  });

  it('keeps a main part that the host puts into a new element', async () => {
    mount('<main>api<article>rest</article></main>');
    let shown = 0;
    const page = await readPage({ forms, onMarks: () => shown++ });
    const around = document.createElement('div');
    document.body.append(around);
    around.append(find('main'), 'dns');
    await until(() => shown === 2);
    expect(marked(page)).to.deep.equal(['api', 'rest']);
  });

  it('goes back to the body when the main part leaves', async () => {
    mount('<p>dns</p><main>api</main>');
    const page = await readPage({ forms });
    find('main').remove();
    await untilEqual(() => marked(page), ['dns']);
  });

  it('follows a main part that is put in another’s place', async () => {
    mount('<main>api</main>');
    const page = await readPage({ forms });
    find('main').replaceWith(Object.assign(document.createElement('main'), { textContent: 'rest' }));
    await untilEqual(() => marked(page), ['rest']);
  });

  it('leaves changes outside alone', async () => {
    mount('<p>dns</p><main><p>api</p></main>');
    const page = await readPage({ forms });
    const [mark] = page.marks;
    find('p').textContent = 'dns rest';
    mount('<p>rest</p>');
    find('main').append('rest');
    await untilEqual(() => marked(page), ['api', 'rest']);
    expect(page.marks[0] === mark).to.equal(true);
  });

  it('follows changes inside an inline part that the author names', async () => {
    mount('<p>dns <span class="x">api</span> dns</p>');
    const page = await readPage({ forms, scope: '.x' });
    find('.x').textContent = 'the rest';
    await untilEqual(() => marked(page), ['rest']);
  });

  it('reads a part again when told to', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms });
    await (await page.follow()).rescan(find('p'));
    expect(marked(page)).to.deep.equal(['api', 'rest']);
  });

  it('reads a piece of a line again when told to', async () => {
    mount('<main><p>api <b>rest</b> dns</p></main>');
    const page = await readPage({ forms });
    await (await page.follow()).rescan(find('b'));
    expect(marked(page)).to.deep.equal(['api', 'rest', 'dns']);
  });

  it('reads everything again when told nothing', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms });
    await (await page.follow()).rescan();
    expect(marked(page)).to.deep.equal(['api', 'rest']);
  });

  it('takes up attributes when told to read again', async () => {
    mount('<main><p>api</p><p>rest</p></main>');
    const page = await readPage({ forms });
    find('p').translate = false;
    await (await page.follow()).rescan(find('p'));
    expect(marked(page)).to.deep.equal(['rest']);
  });
});
