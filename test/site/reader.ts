/**
 * What a reader does on a page and what they then find there, by role and name. Every `find…` and
 * `until…` waits for what it names and fails when it does not come.
 */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** A place in the viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A corner of the viewport where no page here has a word. */
export const NOWHERE: Place = { x: 3, y: 3 };

const selectorOf = (role: string, name?: string): string =>
  name === undefined ? `::-p-aria([role="${role}"])` : `::-p-aria([name="${name}"][role="${role}"])`;

/** What assistive technology calls `role` and `name`; it has to be visible too. */
export async function find(page: Page, role: string, name?: string): Promise<ElementHandle> {
  // Elements come and go inside shadow roots, which only frame-by-frame polling sees: hence `visible`.
  const element = await page.waitForSelector(selectorOf(role, name), { visible: true });
  if (!element) throw new Error(`There is no ${role} "${name}".`);
  return element;
}

export async function untilGone(page: Page, role: string, name?: string): Promise<void> {
  await page.waitForSelector(selectorOf(role, name), { hidden: true });
}

export async function isThere(page: Page, role: string, name?: string): Promise<boolean> {
  return (await page.$(selectorOf(role, name))) !== null;
}

export async function press(page: Page, role: string, name: string): Promise<void> {
  const element = await find(page, role, name);
  // Not by puppeteer's click, which scrolls and so may move what it then misses.
  await element.evaluate((it) => it.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  const { x, y } = middleOf(await boxOf(element));
  await page.mouse.click(x, y);
}

export async function pressWith(page: Page, modifier: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

export async function boxOf(element: ElementHandle): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element has no box.');
  return box;
}

export const middleOf = ({ x, y, width, height }: Box): Place => ({ x: x + width / 2, y: y + height / 2 });

/** Visible text, white space collapsed. */
export async function textOf(element: ElementHandle): Promise<string> {
  const text = await element.evaluate((it) => (it as HTMLElement).innerText);
  return text.replace(/\s+/gu, ' ').trim();
}

/** What the panel shows below its tabs. */
export async function panelText(page: Page): Promise<string> {
  return textOf(await find(page, 'tabpanel'));
}

/** Waits until the page is marked. */
export async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => 'glossator' in window);
  await page.evaluate(() => window.glossator.ready);
}

/**
 * Waits until the page is marked and answers the reader: what a pointer does before that has no answer.
 * The card is the last of what loads by itself; on a page without marks it is the launcher.
 */
export async function untilReady(page: Page, last = 'glossator-card'): Promise<void> {
  await untilMarked(page);
  await page.waitForFunction((name) => window.glossator.shadowRoot?.querySelector(name), {}, last);
}

export interface SeenMark {
  readonly term: string;
  readonly text: string;
}

/** What is marked, in the order that the API tells it. */
export function marksOf(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    window.glossator.marks.map(({ term, range }) => ({ term, text: range.toString().replace(/\s+/gu, ' ') })),
  );
}

/**
 * Brings the first mark of a term to the middle of the screen, and waits until it can be pointed at.
 *
 * @returns the middle of its first line
 */
export async function placeOf(page: Page, term: string): Promise<Place> {
  const place = await page.waitForFunction(
    async (wanted) => {
      const mark = window.glossator.marks.find((each) => each.term === wanted);
      const start = mark?.range.startContainer;
      if (!mark || !start) return undefined;
      (start instanceof Element ? start : start.parentElement)?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      // The page hears of the scrolling at the next frame, and a card that was about to open then stays closed.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const painted = [...(CSS.highlights.get('glossator-mark') ?? [])] as Range[];
      const isPointable =
        mark.element ??
        painted.some((range) => range.compareBoundaryPoints(Range.START_TO_START, mark.range) === 0);
      const rect = (mark.element ?? mark.range).getClientRects()[0];
      return isPointable && rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : undefined;
    },
    {},
    term,
  );
  return (await place.jsonValue()) as Place;
}

/** Rests the mouse on the first mark of a term. */
export async function restOn(page: Page, term: string): Promise<Place> {
  const place = await placeOf(page, term);
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await page.mouse.move(place.x, place.y);
  return place;
}

/** Rests the mouse on a term's first mark until its card is there. */
export async function openCard(page: Page, term: string, name: string): Promise<ElementHandle> {
  await restOn(page, term);
  return find(page, 'dialog', name);
}

/** Which element has focus, looked for inside shadow roots too: its role or name, and its words. */
export function focusOf(page: Page): Promise<{ role: string; text: string }> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const { host } = (focused?.getRootNode() ?? {}) as Partial<ShadowRoot>;
    // What stands in a slot is not the text of what holds the slot.
    const named = focused?.querySelector('slot') ? host : focused;
    const text = named?.getAttribute('aria-label') ?? named?.textContent ?? '';
    return {
      role: focused?.getAttribute('role') ?? focused?.localName ?? '',
      text: text.replace(/\s+/gu, ' ').trim(),
    };
  });
}
