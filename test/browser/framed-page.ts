/** A page of the built script in a frame of its own, with a mouse and a keyboard, in any browser. */
import { sendMouse } from '@web/test-runner-commands';
import type { GlossatorWidget } from '../../src/browser/index.ts';
import { clientRectsOf } from '../../src/browser/page/client-rects.ts';
import { allByRole, nameOf } from './ui/shadow.ts';
import { until } from './widget/reader-page.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type FrameWindow = Window &
  typeof globalThis & {
    readonly glossator?: GlossatorWidget;
    /** What went wrong: errors, rejections, warnings, reports. */
    readonly seen: readonly string[];
  };

export class FramedPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Resolves when the page has loaded and is marked. */
  static async open(address: string, size?: Size): Promise<FramedPage> {
    const page = new FramedPage(openFrame(address, size));
    await page.#untilMarked();
    return page;
  }

  async #untilMarked(): Promise<void> {
    await new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    await until(() => this.window.glossator?.localName === 'glossator-widget', 'the widget');
    await this.glossator.ready;
  }

  async reload(): Promise<void> {
    this.window.location.reload();
    await this.#untilMarked();
  }

  /** Resolves when the page answers the reader, and has the focus. */
  async untilReady(): Promise<this> {
    await until(
      () => this.glossator.shadowRoot?.querySelector('glossator-card'),
      'the card, which is the last that loads',
    );
    this.#frame.focus();
    return this;
  }

  get window(): FrameWindow {
    return this.#frame.contentWindow as FrameWindow;
  }

  get document(): Document {
    return this.#frame.contentDocument as Document;
  }

  get glossator(): GlossatorWidget {
    return this.window.glossator;
  }

  get root(): ShadowRoot {
    return this.glossator.shadowRoot as ShadowRoot;
  }

  get terms(): readonly string[] {
    return this.glossator.marks.map(({ term }) => term);
  }

  rangeOf(term: string): Range {
    const mark = this.glossator.marks.find((each) => each.term === term);
    if (!mark) throw new Error(`${term} is not marked.`);
    return mark.range;
  }

  /** Rests the mouse on the first line of the first mark of a term. */
  async restOn(term: string): Promise<void> {
    const range = this.rangeOf(term);
    const around = range.startContainer.parentElement as Element;
    // A form's own methods may have been taken by its fields.
    Element.prototype.scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
    // Whoever scrolls does not rest: what is told of it comes with a frame.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
    const isPainted = () =>
      [...(this.window.CSS.highlights.get('glossator-mark') ?? [])].some(
        ({ startContainer }) => startContainer === range.startContainer,
      );
    await until(isPainted, `the mark of ${term}`);
    await moveTo(3, 3);
    const { x, y, width, height } = clientRectsOf(range)[0] as DOMRect;
    await moveTo(x + width / 2 - 2, y + height / 2);
    await moveTo(x + width / 2, y + height / 2);
  }

  async openCard(term: string, name: string): Promise<HTMLElement> {
    await this.restOn(term);
    return this.find('dialog', name);
  }

  /** Of our elements, those with a role and a name. */
  all(role: string, name: string): readonly HTMLElement[] {
    return everywhere(this.root, (root) => allByRole(root, role)).filter((it) => nameOf(it) === name);
  }

  find(role: string, name: string): Promise<HTMLElement> {
    return until(() => this.all(role, name)[0], `the ${role} “${name}”`);
  }

  async untilGone(role: string, name: string): Promise<void> {
    await until(() => this.all(role, name).length === 0, `an end of the ${role} “${name}”`);
  }

  async press(role: string, name: string): Promise<void> {
    const { x, y, width, height } = (await this.find(role, name)).getBoundingClientRect();
    await moveTo(x + width / 2, y + height / 2, 'click');
  }

  /** What a selector finds first, inside shadow trees, too. */
  shown(selector: string): Element | undefined {
    return insideOf(this.glossator, selector);
  }
}

/** @param sandbox - what the page may do; all unless said */
export function openFrame(
  address: string,
  { width, height }: Size = { width: 700, height: 500 },
  sandbox?: string,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  // What is at a place in the frame is there in the window, too.
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; inline-size: ${width}px; block-size: ${height}px`;
  document.body.append(frame);
  return frame;
}

export async function moveTo(x: number, y: number, type: 'move' | 'click' = 'move'): Promise<void> {
  await sendMouse({ type, position: [Math.round(x), Math.round(y)] });
}

/** What a selector finds first in an element's shadow tree, or in one of the trees in it. */
export function insideOf({ shadowRoot }: Element, selector: string): Element | undefined {
  return shadowRoot ? everywhere(shadowRoot, (root) => [...root.querySelectorAll(selector)])[0] : undefined;
}

/** In a tree and in the shadow trees in it. */
function everywhere<Found>(root: ParentNode, find: (root: ParentNode) => readonly Found[]): readonly Found[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everywhere(shadowRoot, find) : [],
  );
  return [...find(root), ...inside];
}
