import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TOUCH_SLOP, markAt } from '../../../src/browser/page/hit-test.ts';
import { isElementMark, type Mark } from '../../../src/browser/page/text-run.ts';
import { cases, slopCases } from './hit-test.cases.ts';
import { closeAll, mount, painted, readPage, until } from './page-fixture.ts';

const forms = ['api', 'rest', 'backend', 'web server'];

/** Every letter 20 px wide, so that a test knows where words are without asking what it tests. */
function squareLetters(): HTMLStyleElement {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.font = '20px monospace';
  const style = document.createElement('style');
  style.textContent = `
    body, main, p { margin: 0 }
    main { font: 20px/40px monospace; letter-spacing: ${20 - context.measureText('a').width}px }
    b, i { font: inherit } u { text-decoration: none }`;
  return style;
}

/** Rest the mouse at a place, and hear of it as a page does. */
async function mouseAt([x, y]: readonly [number, number]): Promise<MouseEvent> {
  await sendMouse({ type: 'move', position: [x + 1, y] });
  const moved = new Promise<MouseEvent>((resolve) => {
    document.addEventListener('mousemove', (event) => event.clientX === x && resolve(event));
  });
  await sendMouse({ type: 'move', position: [x, y] });
  return moved;
}

describe('hit testing', () => {
  const style = squareLetters();

  before(async () => {
    document.head.append(style);
    await setViewport({ width: 800, height: 600 });
  });
  after(() => style.remove());
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    closeAll();
  });

  async function hitIn(html: string, at: readonly [number, number], slop = 0): Promise<string | undefined> {
    mount(`<main>${html}</main>`);
    const page = await readPage({ forms, render: 'paint' });
    const inText = page.marks.filter((mark) => !isElementMark(mark));
    await until(() => painted().length === inText.length);
    const { clientX, clientY, target } = await mouseAt(at);
    const mark: Mark | undefined = markAt(page.renderer.visible, { x: clientX, y: clientY, target, slop });
    return mark && page.renderer.rangeOf(mark)?.toString();
  }

  for (const { says, html, at, hit, style: rootStyle } of cases) {
    it(`${hit ? 'finds the term' : 'finds nothing'} ${says}`, async () => {
      document.documentElement.style.cssText = rootStyle ?? '';
      expect(await hitIn(html, at)).to.equal(hit);
    });
  }

  for (const { says, html, at, hit } of slopCases) {
    it(`finds ${hit ?? 'nothing'} for a finger ${says}`, async () => {
      expect(await hitIn(html, at, TOUCH_SLOP)).to.equal(hit);
    });
  }

  it('finds nothing where there is no element', () => {
    expect(markAt([], { x: 10, y: 10, target: document })).to.equal(undefined);
    expect(markAt([], { x: 10, y: 10, target: null })).to.equal(undefined);
  });

  it('finds a term after scrolling', async () => {
    mount('<main><p style="margin: 2000px 0">an api</p></main>');
    const page = await readPage({ forms, render: 'paint' });
    scrollTo(0, 1900);
    await until(() => painted().length === 1);
    const { clientX, clientY, target } = await mouseAt([90, 120]);
    expect(markAt(page.renderer.visible, { x: clientX, y: clientY, target })?.term).to.equal('api');
  });
});
