/** Hosts that make it hard for a guest: old, rude and odd pages, on which nothing of ours may fail or complain. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clientRectsOf } from '../../src/browser/page/client-rects.ts';
import { FramedPage, insideOf, moveTo, openFrame, type Size } from './framed-page.ts';
import { layouts, pages } from './hostile.cases.ts';
import { until } from './widget/reader-page.ts';

const WHOLE: Size = { width: 1200, height: 700 };
/** As far as this the card may be from where it ought to be, in CSS pixels. */
const NEAR_PX = 4;
/** Between words and card there is room for the arrow. */
const GAP_PX = 11;

const isAt = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR_PX;

function isInPlace(page: FramedPage, term: string): boolean {
  const { innerWidth, innerHeight } = page.window;
  const inner = page.root.querySelector('glossator-card')?.shadowRoot;
  const card = inner?.querySelector('.card')?.getBoundingClientRect();
  const arrow = inner?.querySelector('.arrow')?.getBoundingClientRect();
  if (!card || !arrow) return false;
  if (innerWidth < 480) return isAt(card.bottom, innerHeight) && card.top >= 0;
  const middle = arrow.left + arrow.width / 2;
  return clientRectsOf(page.rangeOf(term)).some(
    ({ left, right, top, bottom }) =>
      middle >= left - NEAR_PX &&
      middle <= right + NEAR_PX &&
      (isAt(card.top, bottom + GAP_PX) || isAt(card.bottom, top - GAP_PX)),
  );
}

/** Waits until the card lies where it belongs: its arrow at the words, or itself at the bottom of a narrow screen. */
const untilInPlace = (page: FramedPage, term: string): Promise<unknown> =>
  until(() => isInPlace(page, term), `the card in the place of ${term}`);

async function escape(page: FramedPage, name: string): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await page.untilGone('dialog', name);
}

let opened: FramedPage[] = [];

async function visit(file: string, size = WHOLE): Promise<FramedPage> {
  const page = await FramedPage.open(`/pages/hostile/${file}`, size);
  opened.push(page);
  return page.untilReady();
}

/** Nothing that went wrong is expected, and `problems` may be taken before. */
function takeProblems(): readonly string[] {
  const problems = opened.flatMap(({ window }) => window.seen);
  opened = [];
  return problems;
}

before(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  const problems = takeProblems();
  document.body.replaceChildren();
  localStorage.clear();
  expect(problems, problems.join(' | ')).to.deep.equal([]);
});

describe('a page', () => {
  for (const { says, file, marks = ['api', 'database'], size } of pages) {
    it(`${says} is marked, and opens card and panel`, async () => {
      const page = await visit(file, size);
      expect(page.terms).to.deep.equal(marks);
      await page.openCard('api', 'API');
      await untilInPlace(page, 'api');
      await escape(page, 'API');
      await page.press('button', `Glossary: ${marks.length} terms on this page`);
      await page.find('combobox', 'Search 335 terms');
    });
  }

  it('with two versions works with the first, and says so once', async () => {
    const page = await visit('versions.html');
    expect(page.document.querySelectorAll('glossator-widget')).to.have.length(1);
    await page.openCard('api', 'API');
    const problems = takeProblems();
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^warn \[glossator\] There are two tags\. Remove one/u);
  });

  it('in a sandbox, where storage throws, is marked and opens card and panel', async () => {
    interface Told {
      readonly terms: readonly string[];
      readonly place: { readonly x: number; readonly y: number };
      readonly shown: readonly string[];
      readonly seen: readonly string[];
    }
    let told: Told | undefined;
    const hear = ({ data }: MessageEvent<Told>): void => void (told = data.terms && data);
    addEventListener('message', hear);
    const frame = openFrame('/pages/hostile/sandboxed.html', WHOLE, 'allow-scripts');
    const { terms, place } = await until(() => told, 'word from the sandbox');
    expect(terms).to.deep.equal(['api', 'database']);
    for (const by of [6, 9]) await moveTo(place.x + by, place.y + by);
    await until(() => told?.shown.includes('card'), 'the card in the sandbox');
    frame.contentWindow?.postMessage('open the panel', '*');
    await until(() => told?.shown.includes('panel'), 'the panel in the sandbox');
    removeEventListener('message', hear);
    expect(told?.seen).to.deep.equal([]);
  });
});

describe('text', () => {
  it('that is laid out in every way opens its card where it stands, and none that is no prose', async () => {
    const page = await visit('layouts.html');
    const found = page.glossator.marks.map(({ term, range }) => ({
      term,
      id: range.startContainer.parentElement?.closest('[id]')?.id,
    }));
    expect(found).to.deep.equal(layouts.map(({ term, id }) => ({ term, id })));
    for (const { term, name } of layouts) {
      await page.openCard(term, name);
      await untilInPlace(page, term);
      // It may lie over the next words.
      await escape(page, name);
    }
  });

  it('in a form is followed whatever its fields are named, and points at its card', async () => {
    const page = await visit('clobbered.html');
    await page.openCard('server', 'Server');
    const form = page.document.querySelector('form') as HTMLFormElement;
    HTMLElement.prototype.append.call(form, ' In the end comes a router.');
    HTMLElement.prototype.setAttribute.call(form, 'role', 'group');
    await until(() => page.terms.includes('router'), 'the mark of what was added');
    HTMLElement.prototype.remove.call(form);
    await until(() => page.terms.join() === 'browser', 'the end of the marks in the form');
  });
});

describe('a host', () => {
  it('that detects changes with Zone.js has none to look for while nothing happens', async () => {
    const page = await visit('zone.html');
    const { highlights } = page.window.CSS;
    const detections = () => (page.window as unknown as { detections: number }).detections;
    const before = detections();
    await page.openCard('api', 'API');
    // What looks after the page now and then has done so twice, when it has put this back twice.
    for (let time = 0; time < 2; time++) {
      highlights.clear();
      await until(() => highlights.has('glossator-mark'), 'the marks again');
    }
    expect(detections()).to.equal(before);
  });

  it('that detects changes with Zone.js can still prevent what its own keys and pointers do', async () => {
    const page = await visit('zone.html');
    const prevented: string[] = [];
    for (const type of ['keydown', 'pointerdown', 'pointermove', 'pointerup'])
      for (const target of [page.document, page.window])
        target.addEventListener(
          type,
          (event) => {
            event.preventDefault();
            prevented.push(`${type} ${event.defaultPrevented}`);
          },
          { capture: true, once: true },
        );
    await page.openCard('database', 'Database');
    await moveTo(3, 3, 'click');
    await sendKeys({ press: 'a' });
    await until(() => prevented.length === 8, 'all events');
    expect(prevented.filter((each) => each.endsWith('false'))).to.deep.equal([]);
  });

  it('that has other JSON than the browser keeps what its reader has set', async () => {
    const page = await visit('prototype.html');
    await page.openCard('api', 'API');
    await page.press('button', 'Read more about API');
    await page.press('button', 'I know this');
    await until(() => page.terms.length === 1, 'the end of a mark');
    await page.reload();
    expect(page.terms).to.deep.equal(['database']);
  });

  it('that shows a modal dialog has a card in it that can be pressed, focused and closed, and no trace of it then', async () => {
    const page = await visit('modal.html');
    const dialog = page.document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const before = dialog.innerHTML;
    const words = dialog.querySelector('span') as HTMLElement;
    const { left, top, width, height } = words.getBoundingClientRect();
    const cardOf = () =>
      insideOf(page.document.querySelector('glossator-card') as Element, '.card:popover-open');
    const press = async (button: Element) => {
      const at = button.getBoundingClientRect();
      await moveTo(at.left + at.width / 2, at.top + at.height / 2, 'click');
    };
    for (const by of [2, 0]) await moveTo(left + width / 2 + by, top + height / 2);
    const card = await until(() => page.document.querySelector('glossator-card') && cardOf(), 'the card');
    const termOf = () => card.querySelector('h2')?.textContent?.trim();
    expect(termOf()).to.equal('API');
    await press(await until(() => card.querySelector('li button'), 'a related term'));
    await until(() => termOf() !== 'API', 'the related term');
    expect(card.matches(':focus-within')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => dialog.innerHTML === before, 'the dialog as it was');
    expect(dialog.open).to.equal(true);
    expect(page.root.querySelector('glossator-card')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open, 'the end of the dialog');
  });

  it('that moves our elements to a frame and back gets them back as they were', async () => {
    const page = await visit('moved.html');
    const ours = ['glossator-entry', 'glossator-index', 'glossator-term', 'glossator-widget'] as const;
    const elementOf = (name: string) => page.document.querySelector(name) as Element;
    const untilLooks = async (): Promise<unknown> => {
      for (const selector of [
        'glossator-entry article',
        'glossator-index .group',
        'glossator-widget .launcher',
      ]) {
        const [name = '', inside = ''] = selector.split(' ');
        await until(() => insideOf(elementOf(name), inside)?.checkVisibility(), selector);
      }
      return ours.map((name) => {
        const { shadowRoot } = elementOf(name);
        const shown = insideOf(elementOf(name), 'article, input, span, button') as Element;
        const { font, color, padding, borderRadius } = page.window.getComputedStyle(shown);
        const sheets = shadowRoot?.adoptedStyleSheets.length;
        return { name, sheets, font, color, padding, borderRadius };
      });
    };
    const before = await untilLooks();
    const away = (page.document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    for (const name of ours) {
      const element = elementOf(name);
      const { parentNode, nextSibling } = element;
      away.body.append(element);
      await new Promise((resolve) => setTimeout(resolve));
      parentNode?.insertBefore(element, nextSibling);
    }
    await page.untilReady();
    expect(await untilLooks()).to.deep.equal(before);
    await page.openCard('api', 'API');
    await untilInPlace(page, 'api');
  });
});
