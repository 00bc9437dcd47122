import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { closeAll, closePages, find, marked, mount, readPage, textIn, untilEqual } from './page-fixture.ts';
import { defineTerm } from '../../../src/browser/widget/term-element.ts';

const forms = ['api', 'rest', 'backend', 'web server'];

const wrapped = () => [...document.querySelectorAll<HTMLElement>('main glossator-term')];
const words = () => wrapped().map(({ textContent }) => textContent);
const tabStops = () => wrapped().filter((element) => element.getAttribute('data-glossator-wrapped') !== '-1');

async function wrap(html: string, occurrences: 'all' | 'section' = 'all') {
  mount(`<main>${html}</main>`);
  return readPage({ forms, render: 'wrap', occurrences });
}

interface WrapCase {
  readonly says: string;
  readonly html: string;
  /** What `<main>` holds afterwards; `[word]` stands for a wrapped piece. */
  readonly wrapped: string;
}

const cases: readonly WrapCase[] = [
  { says: 'wraps a word in the middle', html: '<p>an api here</p>', wrapped: '<p>an [api] here</p>' },
  { says: 'wraps a word that is all there is', html: '<p>api</p>', wrapped: '<p>[api]</p>' },
  {
    says: 'wraps several words of one text node',
    html: '<p>api, rest; api</p>',
    wrapped: '<p>[api], [rest]; [api]</p>',
  },
  {
    says: 'wraps a word inside an inline element',
    html: '<p>an <b>api</b></p>',
    wrapped: '<p>an <b>[api]</b></p>',
  },
  {
    says: 'wraps a word across nodes piece by piece',
    html: '<p>my back<b>end</b>s</p>',
    wrapped: '<p>my [back]<b>[end]</b>[s]</p>',
  },
  {
    says: 'wraps words across three elements',
    html: '<p><i>web</i> <b>server</b> and api</p>',
    wrapped: '<p><i>[web]</i>[ ]<b>[server]</b> and [api]</p>',
  },
  { says: 'wraps side by side', html: '<p>rest<b>/api</b></p>', wrapped: '<p>[rest]<b>/[api]</b></p>' },
  {
    says: 'keeps comments where they are',
    html: '<p>back<!--x-->end api</p>',
    wrapped: '<p>[back]<!--x-->[end] [api]</p>',
  },
  {
    says: 'leaves what is skipped',
    html: '<p>api <code>api</code></p>',
    wrapped: '<p>[api] <code>api</code></p>',
  },
];

function shownHtml(): string {
  const copy = find('main').cloneNode(true) as HTMLElement;
  for (const term of copy.querySelectorAll('glossator-term')) term.replaceWith(`[${term.textContent}]`);
  return copy.innerHTML;
}

describe('wrapping', () => {
  afterEach(closeAll);

  for (const { says, html, wrapped: expected } of cases) {
    it(says, async () => {
      await wrap(html);
      expect(shownHtml()).to.equal(expected);
    });

    it(`${says}, and gives the same nodes back`, async () => {
      mount(`<main>${html}</main>`);
      const before = document.body.outerHTML;
      const nodes = textNodes();
      const text = find('main').textContent;
      await readPage({ forms, render: 'wrap' });
      expect(find('main').textContent).to.equal(text);
      closePages();
      expect(document.body.outerHTML).to.equal(before);
      expect(textNodes().every((node, index) => node === nodes[index])).to.equal(true);
    });
  }

  it('names the term on each element', async () => {
    await wrap('<p>an api at rest</p>');
    expect(wrapped().map((element) => element.getAttribute('term'))).to.deep.equal(['api', 'rest']);
  });

  it('adds one tab stop a term and section', async () => {
    await wrap('<p>api rest api</p><h2>x</h2><p>api back<b>end</b> api backend</p>');
    expect(tabStops().map(({ textContent }) => textContent)).to.deep.equal(['api', 'rest', 'api', 'back']);
  });

  it('adds no more tab stops than terms on a page without sections', async () => {
    await wrap('<p>api rest</p>'.repeat(250));
    expect([wrapped().length, tabStops().length]).to.deep.equal([500, 2]);
  });

  it('lets the keyboard reach each tab stop', async () => {
    defineTerm();
    await wrap('<p>api rest api</p>');
    await sendKeys({ press: 'Tab' });
    const first = document.activeElement?.textContent;
    await sendKeys({ press: 'Tab' });
    expect([first, document.activeElement?.textContent]).to.deep.equal(['api', 'rest']);
  });

  it('wraps the first in each section only, when told so', async () => {
    await wrap('<p>api api</p><h2>x</h2><p>api</p>', 'section');
    expect(shownHtml()).to.equal('<p>[api] api</p><h2>x</h2><p>[api]</p>');
  });

  it('knows where each mark is', async () => {
    const page = await wrap('<p>my back<b>end</b>, my <i>web</i> <b>server</b></p>');
    expect(marked(page)).to.deep.equal(['backend', 'web server']);
  });

  it('lists marks in reading order where blocks stand inside text', async () => {
    const page = await wrap('<div>api<p>rest</p>backend <b data-term="x">this</b> api</div>');
    find('p').textContent = 'web server';
    await untilEqual(() => marked(page), ['api', 'web server', 'backend', 'this', 'api']);
  });

  it('sets off the mark that is told', async () => {
    const page = await wrap('<p>my back<b>end</b>, my api</p>');
    page.renderer.activate?.(page.marks[0]);
    expect(wrapped().map(({ dataset }) => 'active' in dataset)).to.deep.equal([true, true, false]);
    const [, , term] = wrapped();
    page.renderer.activate?.(term && { term: 'api', element: term });
    expect(wrapped().map(({ dataset }) => 'active' in dataset)).to.deep.equal([false, false, true]);
    page.renderer.activate?.(undefined);
    expect(find('main').querySelector('[data-active]') === null).to.equal(true);
  });

  it('keeps an author’s own elements', async () => {
    const page = await wrap('<p><glossator-term term="x">this</glossator-term> api</p>');
    expect(marked(page)).to.deep.equal(['this', 'api']);
    closePages();
    expect(find('main').innerHTML).to.equal('<p><glossator-term term="x">this</glossator-term> api</p>');
  });
});

function textNodes(): Node[] {
  const walker = document.createTreeWalker(find('main'), NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

interface HostChange {
  readonly says: string;
  readonly html: string;
  readonly change: () => void;
  /** What is shown when the page has come to rest. */
  readonly shown: string;
  /** What is left when all is over. */
  readonly left: string;
}

const hostChanges: readonly HostChange[] = [
  {
    says: 'text before a wrapped word changed',
    html: '<p>an api here</p>',
    change: () => (textIn('p').data = 'one rest, one '),
    shown: '<p>one [rest], one [api] here</p>',
    left: '<p>one rest, one api here</p>',
  },
  {
    says: 'a wrapped word changed',
    html: '<p>an api here</p>',
    change: () => (find('glossator-term').textContent = 'rest'),
    shown: '<p>an [rest] here</p>',
    left: '<p>an rest here</p>',
  },
  {
    says: 'a wrapped word made into another',
    html: '<p>an api here</p>',
    change: () => textIn('glossator-term').insertData(1, 'x'),
    shown: '<p>an axpi here</p>',
    left: '<p>an axpi here</p>',
  },
  {
    says: 'a wrapped word removed',
    html: '<p>an api here</p>',
    change: () => find('glossator-term').remove(),
    shown: '<p>an  here</p>',
    left: '<p>an  here</p>',
  },
  {
    says: 'text between pieces added',
    html: '<p>an api here</p>',
    change: () => find('glossator-term').after(' or rest'),
    shown: '<p>an [api] or [rest] here</p>',
    left: '<p>an api or rest here</p>',
  },
  {
    says: 'a piece moved',
    html: '<p>an api here</p><p id="x">So: </p>',
    change: () => find('#x').append(find('glossator-term')),
    shown: '<p>an  here</p><p id="x">So: [api]</p>',
    left: '<p>an  here</p><p id="x">So: api</p>',
  },
  {
    says: 'everything replaced',
    html: '<p>an api here</p>',
    change: () => (find('p').textContent = 'rest'),
    shown: '<p>[rest]</p>',
    left: '<p>rest</p>',
  },
  {
    says: 'a block removed',
    html: '<p>an api here</p><p>rest</p>',
    change: () => find('p').remove(),
    shown: '<p>[rest]</p>',
    left: '<p>rest</p>',
  },
  {
    says: 'a block moved',
    html: '<p>api</p><p>rest</p>',
    change: () => find('main').append(find('p')),
    shown: '<p>[rest]</p><p>[api]</p>',
    left: '<p>rest</p><p>api</p>',
  },
  {
    says: 'text nodes joined by normalize()',
    html: '<p>an <!-- --> api here</p>',
    change: () => find('p').normalize(),
    shown: '<p>an <!-- --> [api] here</p>',
    left: '<p>an <!-- --> api here</p>',
  },
  {
    says: 'a translator at work',
    html: '<p>an api here</p>',
    change: () =>
      textIn('glossator-term').replaceWith(
        Object.assign(document.createElement('font'), { textContent: 'rest' }),
      ),
    shown: '<p>an <font>[rest]</font> here</p>',
    left: '<p>an <font>rest</font> here</p>',
  },
  {
    says: 'a wrapped word put into a link',
    html: '<p>an api here</p>',
    change: () => wrapInLink(find('glossator-term')),
    shown: '<p>an <a>api</a> here</p>',
    left: '<p>an <a>api</a> here</p>',
  },
];

function wrapInLink(element: Element): void {
  const link = document.createElement('a');
  element.replaceWith(link);
  link.append(element);
}

describe('wrapping what the host changes', () => {
  afterEach(closeAll);

  for (const { says, html, change, shown, left } of hostChanges) {
    it(`is right after ${says}`, async () => {
      await wrap(html);
      change();
      await untilEqual(() => [shownHtml()], [shown]);
      closePages();
      expect(find('main').innerHTML).to.equal(left);
    });
  }

  it('leaves other blocks’ elements alone', async () => {
    await wrap('<p>api</p><p>rest</p>');
    const [, second] = wrapped();
    find('p').textContent = 'backend';
    await untilEqual(words, ['backend', 'rest']);
    expect(wrapped()[1] === second).to.equal(true);
  });

  it('notices a change made in the same breath as its own', async () => {
    const page = await wrap('<p>api</p><p>rest</p>');
    find('p').textContent = 'backend';
    page.renderer.activate?.(page.marks[1]);
    await untilEqual(words, ['backend', 'rest']);
  });

  it('notices a change made right before it is shown', async () => {
    const page = await wrap('<p>api</p><p>rest</p>');
    queueMicrotask(() => (find('p').textContent = 'backend'));
    await (await page.follow()).rescan(find('p + p'));
    await untilEqual(words, ['backend', 'rest']);
  });
});
