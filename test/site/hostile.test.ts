/** Hosts that make it hard for a guest: old, rude and odd pages, on which nothing of ours may fail or complain. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { layouts, pages } from './hostile.cases.ts';
import { differences, pictureOf } from './pictures.ts';
import { boxOf, find, marksOf, openCard, press, untilGone, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite(() =>
  Promise.resolve({
    '/zone/': inRoot('node_modules/zone.js/bundles'),
    '/requirejs/': inRoot('node_modules/requirejs'),
    '/jquery/': inRoot('node_modules/jquery/dist'),
  }),
);

async function visitReady(file: string): Promise<Page> {
  const { page } = await site.visit(`pages/hostile/${file}`);
  await untilReady(page);
  return page;
}

const termsOf = async (page: Page): Promise<string[]> => (await marksOf(page)).map(({ term }) => term);

/** As far as this the card may be from where it ought to be, in CSS pixels. */
const NEAR_PX = 4;
/** Between words and card there is room for the arrow. */
const GAP_PX = 11;

/** Waits until the card lies where it belongs: its arrow at the words, or itself at the bottom of a narrow screen. */
async function untilInPlace(page: Page, term: string): Promise<void> {
  await page.waitForFunction(
    ({ id, near, gap }) => {
      const inner = window.glossator.shadowRoot?.querySelector('glossator-card')?.shadowRoot;
      const card = inner?.querySelector('.card')?.getBoundingClientRect();
      const arrow = inner?.querySelector('.arrow')?.getBoundingClientRect();
      if (!card || !arrow) return false;
      const isAt = (a: number, b: number): boolean => Math.abs(a - b) <= near;
      if (innerWidth < 480) return isAt(card.bottom, innerHeight) && card.top >= 0;
      const middle = arrow.left + arrow.width / 2;
      const { range } = window.glossator.marks.find((mark) => mark.term === id) ?? {};
      return [...(range?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) =>
          middle >= left - near &&
          middle <= right + near &&
          (isAt(card.top, bottom + gap) || isAt(card.bottom, top - gap)),
      );
    },
    {},
    { id: term, near: NEAR_PX, gap: GAP_PX },
  );
}

describe('a page', () => {
  it.each(pages)(
    '$says is marked, and opens card and panel',
    async ({ file, marks = ['api', 'database'], viewport }) => {
      const { page } = await site.visit(`pages/hostile/${file}`, viewport && { viewport });
      await untilReady(page);
      expect(await termsOf(page)).toEqual(marks);
      await openCard(page, 'api', 'API');
      await untilInPlace(page, 'api');
      await page.keyboard.press('Escape');
      await untilGone(page, 'dialog', 'API');
      await press(page, 'button', `Glossary: ${marks.length} terms on this page`);
      await find(page, viewport ? 'dialog' : 'complementary', 'Glossary');
      await find(page, 'combobox', 'Search 335 terms');
    },
  );

  it('that unsets everything has a card and a panel of the same pixels as any other', async () => {
    const seenOn = async (file: string): Promise<readonly Uint8Array[]> => {
      const page = await visitReady(file);
      const card = await openCard(page, 'api', 'API');
      await untilInPlace(page, 'api');
      const first = await pictureOf(page, card);
      await press(page, 'button', 'Read more about API');
      await find(page, 'heading', 'API');
      return [first, await pictureOf(page, await find(page, 'complementary', 'Glossary'))];
    };
    const [plain, unset] = [await seenOn('plain.html'), await seenOn('unset.html')];
    const judge = await visitReady('plain.html');
    for (const [index, picture] of plain.entries())
      expect(await differences(judge, picture, unset[index] as Uint8Array)).toBe(0);
  });

  it('with two versions works with the first, and says so once', async () => {
    const { page, problems } = await site.visit('pages/hostile/versions.html', { expectsProblems: true });
    await untilReady(page);
    expect(await page.$$('glossator-widget')).toHaveLength(1);
    await openCard(page, 'api', 'API');
    expect(problems).toEqual([
      expect.stringMatching(/^warn: \[glossator\] There are two tags\. Remove one/u),
    ]);
  });

  it('in a sandbox, where storage throws, is marked and opens its card', async () => {
    const { page } = await site.visit('pages/hostile/sandboxing.html');
    const box = (await page.waitForSelector('iframe')) as ElementHandle<HTMLIFrameElement>;
    const frame = await box.contentFrame();
    await frame.waitForFunction(() => window.glossator?.shadowRoot?.querySelector('glossator-card'));
    expect(await frame.evaluate(() => window.glossator.marks.map(({ term }) => term))).toEqual([
      'api',
      'database',
    ]);
    const { x, y } = await frame.evaluate(() => {
      const [mark] = window.glossator.marks;
      return (mark as (typeof window.glossator.marks)[0]).range.getBoundingClientRect().toJSON() as DOMRect;
    });
    const around = await boxOf(box);
    for (const by of [6, 9]) await page.mouse.move(around.x + x + by, around.y + y + by);
    await frame.waitForSelector('glossator-widget >>> .card:popover-open');
    await frame.evaluate(() => window.glossator.openPanel('index'));
    await frame.waitForSelector('glossator-widget >>> [role="tabpanel"] [data-term]', { visible: true });
  });
});

describe('text', () => {
  it('that is laid out in every way opens its card where it stands, and none that is no prose', async () => {
    const page = await visitReady('layouts.html');
    const found = await page.evaluate(() =>
      window.glossator.marks.map(({ term, range }) => ({
        term,
        id: range.startContainer.parentElement?.closest('[id]')?.id,
      })),
    );
    expect(found).toEqual(layouts.map(({ term, id }) => ({ term, id })));
    for (const { term, name } of layouts) {
      await openCard(page, term, name);
      await untilInPlace(page, term);
      // It may lie over the next words.
      await page.keyboard.press('Escape');
      await untilGone(page, 'dialog', name);
    }
  });

  it('in a form is followed whatever its fields are named, and points at its card', async () => {
    const page = await visitReady('clobbered.html');
    const { x, y } = await page.evaluate(() => {
      const { range } = window.glossator.marks.find(({ term }) => term === 'server') ?? {};
      return (range as Range).getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.move(x + 8, y + 8);
    await find(page, 'dialog', 'Server');
    await page.evaluate(() => {
      const form = document.querySelector('form') as HTMLFormElement;
      HTMLElement.prototype.append.call(form, ' In the end comes a router.');
      HTMLElement.prototype.setAttribute.call(form, 'role', 'group');
    });
    await page.waitForFunction(() => window.glossator.marks.some(({ term }) => term === 'router'));
    await page.evaluate(() => HTMLElement.prototype.remove.call(document.querySelector('form')));
    await page.waitForFunction(() => window.glossator.marks.length === 1);
    expect(await termsOf(page)).toEqual(['browser']);
  });
});

describe('a host', () => {
  it('that detects changes with Zone.js has none to look for while nothing happens', async () => {
    const page = await visitReady('zone.html');
    const detections = () => page.evaluate(() => (window as unknown as { detections: number }).detections);
    const before = await detections();
    await openCard(page, 'api', 'API');
    // What looks after the page now and then has done so twice, when it has put this back twice.
    for (let time = 0; time < 2; time++) {
      await page.evaluate(() => CSS.highlights.clear());
      await page.waitForFunction(() => CSS.highlights.has('glossator-mark'));
    }
    expect(await detections()).toBe(before);
  });

  it('that detects changes with Zone.js can still prevent what its own keys and pointers do', async () => {
    const page = await visitReady('zone.html');
    await page.evaluate(() => {
      const prevented: unknown[] = [];
      Object.assign(window, { prevented });
      for (const type of ['keydown', 'pointerdown', 'pointermove', 'pointerup'])
        for (const target of [document, window])
          target.addEventListener(
            type,
            (event) => {
              event.preventDefault();
              prevented.push(`${type} ${event.defaultPrevented}`);
            },
            { capture: true, once: true },
          );
    });
    await openCard(page, 'database', 'Database');
    await page.mouse.click(3, 3);
    await page.keyboard.press('a');
    const prevented = await page.evaluate(() => (window as unknown as { prevented: string[] }).prevented);
    expect(prevented).toHaveLength(8);
    expect(prevented.filter((each) => each.endsWith('false'))).toEqual([]);
  });

  it('that has other JSON than the browser keeps what its reader has set', async () => {
    const page = await visitReady('prototype.html');
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await press(page, 'button', 'I know this');
    await page.waitForFunction(() => window.glossator.marks.length === 1);
    await page.reload();
    await untilReady(page);
    expect(await termsOf(page)).toEqual(['database']);
  });

  it('that shows a dialog above everything has the card above it, and Escape closes that first', async () => {
    const page = await visitReady('modal.html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const { x, y, width } = await boxOf((await page.$('dialog span')) as ElementHandle);
    await page.mouse.move(x + 1, y + 5);
    await page.mouse.move(x + width / 2, y + 8);
    // What a modal dialog holds back has no role.
    const card = await page.waitForSelector('glossator-widget >>> .card:popover-open', { visible: true });
    // The arrow, which points at the middle of words, is smoothed as that falls.
    const above = await pictureOf(page, card as ElementHandle, 10);
    await page.keyboard.press('Escape');
    await page.waitForSelector('glossator-widget >>> .card:not(:popover-open)');
    expect(await page.$('dialog:modal')).not.toBe(null);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
    const { page: plain } = await site.visit('pages/hostile/plain.html');
    await untilReady(plain);
    const alone = await pictureOf(plain, await openCard(plain, 'api', 'API'), 10);
    expect(await differences(plain, above, alone)).toBe(0);
  });

  it('that moves our elements to a frame and back gets them back as they were', async () => {
    const page = await visitReady('moved.html');
    const untilLooks = async (): Promise<unknown> => {
      await page.waitForSelector('glossator-widget >>> .launcher', { visible: true });
      await page.waitForSelector('glossator-entry >>> article', { visible: true });
      await page.waitForSelector('glossator-index >>> .group', { visible: true });
      return page.evaluate(() =>
        [
          ...document.querySelectorAll('glossator-entry, glossator-index, glossator-term, glossator-widget'),
        ].map(({ localName, shadowRoot }) => {
          const inner = shadowRoot?.querySelector('article, input, span, glossator-launcher');
          const shown = inner?.shadowRoot?.querySelector('button') ?? inner;
          const { font, color, padding, borderRadius } = getComputedStyle(shown as Element);
          const sheets = shadowRoot?.adoptedStyleSheets.length;
          return { localName, sheets, font, color, padding, borderRadius };
        }),
      );
    };
    const before = await untilLooks();
    await page.evaluate(async () => {
      const away = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
      for (const name of ['glossator-entry', 'glossator-index', 'glossator-term', 'glossator-widget']) {
        const element = document.querySelector(name) as Element;
        const { parentNode, nextSibling } = element;
        away.body.append(element);
        await new Promise((resolve) => setTimeout(resolve));
        parentNode?.insertBefore(element, nextSibling);
      }
    });
    await untilReady(page);
    expect(await untilLooks()).toEqual(before);
    await openCard(page, 'api', 'API');
    await untilInPlace(page, 'api');
  });

  it('whose reader wants less motion is given none that takes over 1 ms', async () => {
    const { page } = await site.visit('pages/hostile/plain.html', {
      prepare: (it) => it.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    });
    await untilReady(page);
    await openCard(page, 'api', 'API');
    await press(page, 'button', 'Read more about API');
    await find(page, 'heading', 'API');
    const slow = await page.evaluate(() => {
      const found: string[] = [];
      const look = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const seconds = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
          if (Math.max(...seconds) > 0.001) found.push(`${element.localName}.${element.className}`);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(window.glossator.shadowRoot as ShadowRoot);
      return found;
    });
    expect(slow).toEqual([]);
  });
});
