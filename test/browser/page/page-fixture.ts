import { buildDictionary, readDictionary, type Dictionary, type Form } from '../../../src/core/index.ts';
import type { Occurrences } from '../../../src/browser/page/choose-marks.ts';
import { Living } from '../../../src/browser/page/living.ts';
import { MARK_HIGHLIGHT, noRenderer, type RendererHost } from '../../../src/browser/page/mark-renderer.ts';
import { MARK_STYLE } from '../../../src/browser/page/mark-style.ts';
import { PageStyle } from '../../../src/browser/page/page-style.ts';
import { countWritten } from '../../../src/browser/page/element-marks.ts';
import { Page } from '../../../src/browser/page/page.ts';
import { Painter } from '../../../src/browser/page/painter.ts';
import type { Mark } from '../../../src/browser/page/text-run.ts';
import { Wrapper } from '../../../src/browser/page/wrapper.ts';

/** A spelling; as a string it is its own term. */
export type Spelling = string | Form;

export interface PageSetting {
  readonly forms: readonly Spelling[];
  readonly render?: 'paint' | 'wrap' | 'none';
  readonly occurrences?: Occurrences;
  readonly scope?: string;
  readonly skip?: string;
  readonly lang?: string;
  readonly onMarks?: () => void;
}

const open = new Set<{ destroy(): void }>();

function dictionaryOf(forms: readonly Spelling[]): Dictionary {
  const list = forms.map((form) => (typeof form === 'string' ? { text: form, term: form } : form));
  return readDictionary(buildDictionary(list));
}

/** Put HTML into the page's body; `closeAll` takes it away. */
export function mount(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.append(template.content);
}

/** The first element that a selector finds, which must be there. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing on the page fits ${selector}`);
  return element;
}

/** The text node that an element begins with. */
export function textIn(selector: string): Text {
  const { firstChild } = find(selector);
  if (!(firstChild instanceof Text)) throw new Error(`${selector} does not begin with text`);
  return firstChild;
}

/** A page that is about to be read, with everything as a widget without options has it. */
export function openPage(setting: PageSetting): Page {
  const { forms, render = 'none', occurrences = 'all', onMarks = () => undefined } = setting;
  const { scope = 'main, article, [role=main]', skip = '', lang = 'en' } = setting;
  const style = new PageStyle(MARK_STYLE);
  const renderers = {
    none: () => noRenderer,
    paint: (host: RendererHost) => new Painter((style.ensure(), style), host),
    wrap: (host: RendererHost) => new Wrapper(host),
  };
  const createFollower = (followed: Page) => Promise.resolve(new Living(followed));
  const dictionary = dictionaryOf(forms);
  const createRenderer = renderers[render];
  const page = new Page({
    dictionary,
    lang,
    scope,
    skip,
    occurrences,
    createRenderer,
    createFollower,
    onMarks,
  });
  countWritten(page);
  open.add({ destroy: () => (page.destroy(), style.remove()) });
  return page;
}

/** Like `openPage`, and read to the end. */
export async function readPage(setting: PageSetting): Promise<Page> {
  const page = openPage(setting);
  await page.scan();
  await page.follow();
  return page;
}

/** As a widget does that goes: every page that was opened is given up. */
export function closePages(): void {
  for (const each of open) each.destroy();
  open.clear();
}

/** For `afterEach`: nothing of a test is left. */
export function closeAll(): void {
  closePages();
  document.body.replaceChildren();
}

const wordsOf = (range: Range | undefined): string => range?.toString().replace(/\s+/gu, ' ') ?? '(gone)';

/** The words that are marked, in reading order, as the page has them now. */
export function marked(page: Page): string[] {
  return page.marks.map((mark: Mark) => wordsOf(page.renderer.rangeOf(mark)));
}

/** The ranges that are registered for painting. */
export function paintedRanges(): Range[] {
  const ranges = [...((CSS.highlights.get(MARK_HIGHLIGHT) ?? []) as Iterable<Range>)];
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
}

/** The words that are painted, in reading order. */
export function painted(): string[] {
  return paintedRanges().map(wordsOf);
}

/** Resolves as soon as `check` holds, looking once a frame; fails with what `check` last said. */
export async function until(check: () => boolean, limitMs = 3000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!check()) {
    if (performance.now() > end) throw new Error(`not within ${limitMs} ms: ${String(check)}`);
    await nextFrame();
  }
}

/** Resolves when a list is as expected; fails with both. */
export async function untilEqual(
  list: () => readonly unknown[],
  expected: readonly unknown[],
  limitMs?: number,
): Promise<void> {
  const asText = (items: readonly unknown[]) => JSON.stringify(items);
  await until(() => asText(list()) === asText(expected), limitMs).catch(() => {
    const is = list();
    const from = expected.findIndex((item, index) => asText([item]) !== asText([is[index]]));
    const near = (items: readonly unknown[]) => `${asText(items.slice(from, from + 20))} of ${items.length}`;
    throw new Error(`from ${from} on expected ${near(expected)}, still ${near(is)}`);
  });
}

export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Resolves when the page has seen what was changed so far; a mutation observer's reports are microtasks too. */
export async function observersHaveRun(): Promise<void> {
  await Promise.resolve();
}
