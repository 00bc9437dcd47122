import { expect } from 'chai';
import type { Page } from '../../../src/browser/page/page.ts';
import { isElementMark } from '../../../src/browser/page/text-run.ts';
import { closeAll, find, marked, mount, openPage, readPage, until, untilEqual } from './page-fixture.ts';

const forms = ['api'];
const COUNT = 6000;

/** Long enough to be read in several slices in every engine; each block has its number. */
function mountLarge(): void {
  const filler = 'and some of the words that a page has between its terms '.repeat(4);
  const blocks = Array.from(
    { length: COUNT },
    (_, number) => `<p id="p${number}">api ${number} ${filler}</p>`,
  );
  mount(`<main><div>${blocks.join('')}</div></main>`);
}

/** Read the page, and do something to it after the first slice, where the reader stands then. */
async function readWith(change: (place: HTMLElement, page: Page) => void): Promise<Page> {
  mountLarge();
  let isChanged = false;
  const page: Page = openPage({
    forms,
    onMarks: () => {
      if (isChanged) return;
      isChanged = true;
      const last = page.marks.at(-1);
      const place = last && !isElementMark(last) ? last.run.container : null;
      expect(page.marks.length).to.be.within(1, COUNT - 10);
      change(place as HTMLElement, page);
    },
  });
  await page.scan();
  return page;
}

/** The numbers of the marked blocks. */
function numbers(page: Page): string[] {
  return page.marks.map((mark) => (isElementMark(mark) ? '' : mark.run.container.id));
}

async function untilAllMarked(page: Page): Promise<void> {
  const paragraphs = [...find('main').querySelectorAll('p')];
  await untilEqual(
    () => numbers(page),
    paragraphs.map(({ id }) => id),
  );
}

describe('reading a large page while it changes', () => {
  afterEach(closeAll);

  it('shows the first marks before all is read', async () => {
    const page = await readWith(() => undefined);
    expect(numbers(page).length).to.equal(COUNT);
  });

  const changes: readonly { says: string; change: (place: HTMLElement) => void }[] = [
    {
      says: 'the place where it stands is moved to the end',
      change: (place) => find('main div').append(place),
    },
    {
      says: 'the place where it stands is moved to the beginning',
      change: (place) => find('main div').prepend(place),
    },
    { says: 'the place where it stands is removed', change: (place) => place.remove() },
    {
      says: 'the place where it stands is moved to another element',
      change: (place) => find('main').append(place),
    },
    {
      says: 'all around the place where it stands is moved',
      change: () => find('main').append(find('main div')),
    },
    {
      says: 'all around the place where it stands goes into a new element',
      change: () => wrapIn(find('main div')),
    },
    {
      says: 'everything is put in another order',
      change: () => find('main div').append(...[...find('main div').children].reverse()),
    },
    { says: 'what it has read is moved behind it', change: () => find('main div').append(find('#p0')) },
    {
      says: 'what it has not read is moved before it',
      change: () => find('main div').prepend(find(`#p${COUNT - 1}`)),
    },
    {
      says: 'blocks are added before and behind it',
      change: (place) => (place.before(block('x')), find('main').append(block('y'))),
    },
    { says: 'the rest is removed', change: (place) => removeAfter(place) },
  ];

  for (const { says, change } of changes) {
    it(`finds everything once when ${says}`, async () => {
      const page = await readWith(change);
      await untilAllMarked(page);
    });
  }

  it('finds everything while its place is moved in every pause, for good', async () => {
    mountLarge();
    let most = 0;
    const page: Page = openPage({ forms, onMarks: () => (most = Math.max(most, page.marks.length)) });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      find('main').append(find('main div'));
      port2.postMessage('');
    };
    port2.postMessage('');
    await page.scan();
    // The page never rests: this is the one test that is slow wherever the machine is.
    await until(() => most === COUNT, 9000);
    port1.close();
    await untilAllMarked(page);
  });

  it('finds everything when it is told to read again meanwhile', async () => {
    const page = await readWith((_, page) => void page.follow().then((follower) => follower.rescan()));
    await (await page.follow()).rescan(find('#p10'));
    await untilAllMarked(page);
  });

  it('reads nothing more once it is destroyed', async () => {
    const page = await readWith((_, page) => page.destroy());
    expect(page.marks.length).to.be.below(COUNT);
  });

  it('finds the same as a page that is read in peace', async () => {
    const page = await readWith((place) => (place.textContent = 'an api and an api'));
    const other = await readPage({ forms });
    await untilEqual(() => marked(page), marked(other));
  });
});

function block(id: string): HTMLElement {
  return Object.assign(document.createElement('p'), { id, textContent: 'api' });
}

function wrapIn(element: Element): void {
  const around = document.createElement('section');
  element.before(around);
  around.append(element);
}

function removeAfter(place: Element): void {
  while (place.nextSibling) place.nextSibling.remove();
}
