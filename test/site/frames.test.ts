/** Pages in the page: which of them are explained when the author says so, and how they are left. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { all, hearEvents, heardBy, rewrite } from './prepare.ts';
import { untilMarked, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const PAGE = 'pages/frames.html';
const TAG = '<script async src="/glossator/glossator.js"';

/** Changes the page around; those in frames stay as they are. */
const changeAround = (change: (html: string) => string): ReturnType<typeof rewrite> =>
  rewrite((html) => (html.includes('<title>Pages in a page') ? change(html) : html));

const withOptions = (attributes: string): ReturnType<typeof rewrite> =>
  changeAround((html) => html.replace(TAG, `${TAG} ${attributes}`));

const withFrames = withOptions('data-frames="same-origin" data-occurrences="all"');

/** The page in a frame, by the frame's id; in a frame inside that, by the ids on the way. */
async function frameOf(page: Page, ...way: readonly string[]): Promise<Frame> {
  let at: Frame = page.mainFrame();
  for (const id of way) {
    const frame = await (await at.waitForSelector(`#${id}`))?.contentFrame();
    if (!frame) throw new Error(`There is no page in #${id}`);
    at = frame;
  }
  return at;
}

/** Waits until the page in a frame is marked, and tells the terms. */
async function termsIn(frame: Frame): Promise<string[]> {
  await frame.waitForFunction(() => 'glossator' in window);
  return frame.evaluate(async () => {
    await window.glossator.ready;
    return window.glossator.marks.map(({ term }) => term);
  });
}

/** Waits for the last of what loads by itself in a frame. */
async function untilFurnished(frame: Frame): Promise<void> {
  await termsIn(frame);
  await frame.waitForFunction(() => window.glossator.shadowRoot?.querySelector('glossator-card'));
}

/** What is ours in a frame. */
const tracesIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => [
    ...[...document.querySelectorAll('script, glossator-widget')].map(({ outerHTML }) => outerHTML),
    ...('glossator' in window ? ['window.glossator'] : []),
    ...CSS.highlights.keys(),
    ...document.adoptedStyleSheets.map(() => 'a sheet'),
  ]);

/** Waits for the last of the frames, which are entered one after the other. */
async function visitFramed(prepare = withFrames): Promise<Page> {
  const { page } = await site.visit(PAGE, { prepare });
  await untilMarked(page);
  await termsIn(await frameOf(page, 'around'));
  return page;
}

const EXPLAINED = [
  { says: 'one in a file', way: ['file'], terms: ['browser', 'browser', 'database'] },
  { says: 'one written into the frame itself', way: ['written'], terms: ['database', 'api'] },
  { says: 'one around another frame', way: ['around'], terms: ['api'] },
  {
    says: 'one in a frame of another frame',
    way: ['around', 'file'],
    terms: ['browser', 'browser', 'database'],
  },
] as const;

const LEFT = [
  { says: 'one that allows no scripts', id: 'no-scripts' },
  { says: 'one in a sandbox', id: 'sandbox' },
  { says: 'one of another origin', id: 'data' },
  { says: 'a blank one', id: 'blank' },
  { says: 'one that the author has excluded', id: 'off' },
] as const;

describe('data-frames="same-origin"', () => {
  it('marks the pages of its own origin, with the options of the tag', async () => {
    const page = await visitFramed();
    for (const { says, way, terms } of EXPLAINED)
      expect.soft(await termsIn(await frameOf(page, ...way)), says).toEqual(terms);
  });

  it('adds no button to a frame', async () => {
    const page = await visitFramed();
    const frame = await frameOf(page, 'file');
    await untilFurnished(frame);
    expect(await frame.$('glossator-widget >>> glossator-launcher')).toBeNull();
    await page.waitForSelector('glossator-widget >>> glossator-launcher');
  });

  it('leaves all others alone, without a word', async () => {
    const page = await visitFramed();
    for (const { says, id } of LEFT) expect.soft(await tracesIn(await frameOf(page, id)), says).toEqual([]);
  });

  it('leaves a page alone that has a tag of its own', async () => {
    const page = await visitFramed();
    const frame = await frameOf(page, 'own-tag');
    expect(await termsIn(frame)).toEqual(['api', 'database', 'browser']);
    expect(await frame.$$('script[data-frames], glossator-widget[launcher]')).toEqual([]);
  });

  it('marks a page that a frame goes to, and one in a frame that is added', async () => {
    const page = await visitFramed();
    await untilFurnished(await frameOf(page, 'file'));
    await page.$eval('#file', (frame) => ((frame as HTMLIFrameElement).src = 'framing.html'));
    await (await frameOf(page, 'file')).waitForFunction(() => document.title === 'A frame in a frame');
    expect(await termsIn(await frameOf(page, 'file'))).toEqual(['api']);
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { id: 'late', src: 'framed.html' });
      document.body.append(frame);
    });
    expect(await termsIn(await frameOf(page, 'late'))).toEqual(['browser', 'browser', 'database']);
  });

  it('leaves nothing in any frame once it is destroyed', async () => {
    const page = await visitFramed();
    for (const { way } of EXPLAINED) await termsIn(await frameOf(page, ...way));
    await page.evaluate(() => window.glossator.destroy());
    for (const { way } of EXPLAINED) expect(await tracesIn(await frameOf(page, ...way))).toEqual([]);
    expect(await termsIn(await frameOf(page, 'own-tag'))).toEqual(['api', 'database', 'browser']);
  });

  it('leaves nothing in a frame either when it is destroyed while the copy is on its way', async () => {
    const page = await visitFramed();
    const frame = await frameOf(page, 'written');
    const left = page.evaluate(async () => {
      const late = Object.assign(document.createElement('iframe'), { id: 'late', src: 'framed.html' });
      document.body.append(late);
      await new Promise((resolve) => late.addEventListener('load', resolve));
      // The window's own listener came first, so the tag is in there.
      const copy = late.contentDocument?.querySelector('script');
      window.glossator.destroy();
      await new Promise((resolve) => copy?.addEventListener('load', resolve));
      return late.contentDocument?.documentElement.outerHTML;
    });
    expect(await left).not.toMatch(/<script|glossator/u);
    expect(await tracesIn(frame)).toEqual([]);
  });

  it('marks the frames again when the widget is put on the page anew', async () => {
    const page = await visitFramed();
    await page.evaluate(() => {
      const { glossator } = window;
      glossator.destroy();
      document.documentElement.append(glossator);
    });
    expect(await termsIn(await frameOf(page, 'written'))).toEqual(['database', 'api']);
    await page.evaluate(() => window.glossator.destroy());
    expect(await tracesIn(await frameOf(page, 'written'))).toEqual([]);
  });

  it('works in the build that is one file', async () => {
    const prepare = changeAround((html) =>
      html.replace(TAG, '<script async src="/glossator/glossator.standalone.js" data-frames="same-origin"'),
    );
    const page = await visitFramed(prepare);
    expect(await termsIn(await frameOf(page, 'around', 'file'))).toEqual(['browser', 'database']);
  });

  it('finds a glossary that the tag names by an address of this page', async () => {
    const prepare = withOptions(
      'data-frames="same-origin" data-glossary="../glossator/glossary/glossary.json"',
    );
    const page = await visitFramed(prepare);
    expect(await termsIn(await frameOf(page, 'written'))).toEqual(['database', 'api']);
  });

  it('tells the author once that a list on the page cannot explain the pages in frames', async () => {
    const list = '<dl id="terms"><dt>levain</dt><dd>Flour and water.</dd></dl>';
    const prepare = all(
      hearEvents,
      changeAround((html) =>
        html
          .replace(TAG, `${TAG} data-frames="same-origin" data-glossary="#terms"`)
          .replace('</main>', `${list}</main>`),
      ),
    );
    const { page, problems } = await site.visit(PAGE, { prepare, expectsProblems: true });
    await untilReady(page, 'glossator-launcher');
    const errors = await heardBy(page, 'error');
    expect(errors.map(({ detail }) => detail['code'])).toEqual(['frames-left']);
    expect(problems).toEqual([expect.stringMatching(/frames="same-origin" has no effect.*Give the URL/u)]);
    expect(await tracesIn(await frameOf(page, 'written'))).toEqual([]);
  });
});

describe('without data-frames', () => {
  it('leaves every frame alone', async () => {
    const { page } = await site.visit(PAGE);
    await untilReady(page);
    for (const id of ['file', 'written', 'around'])
      expect(await tracesIn(await frameOf(page, id))).toEqual([]);
  });
});
