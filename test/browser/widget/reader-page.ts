/** A page with a glossary of its own and all that answers a reader, as a bundle has it. */
import { sendMouse, setViewport } from '@web/test-runner-commands';
import {
  start,
  type GlossatorErrorEvent,
  type GlossatorWidget,
  type Options,
} from '../../../src/browser/index.ts';
import { doubleClick, type Place } from '../../support/real-input.ts';
import { allByRole, nameOf } from '../ui/shadow.ts';

const GLOSSARY = `<dl id="terms" hidden>
  <dt>API</dt><dd>A fixed way for one program to ask another.</dd>
  <dt>database</dt><dd>Where a program keeps what it knows.</dd>
  <dt>web server</dt><dd>A program that sends pages to browsers.</dd>
</dl>`;

/** What comes does so within this, or never. */
const PATIENCE_MS = 8000;

/** Asks again in each frame. */
export async function until<Found>(
  find: () => Found | null | undefined | false,
  what: string,
): Promise<Found> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It never came: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

export class ReaderPage {
  readonly widget: GlossatorWidget;
  /** What the author was told. */
  readonly errors: string[] = [];

  private constructor(options: Partial<Options>) {
    document.addEventListener('glossator-error', this.#hear);
    this.widget = start({ glossary: '#terms', ...options });
  }

  readonly #hear = (event: Event): void => {
    const { detail } = event as GlossatorErrorEvent;
    this.errors.push(`${detail.code}: ${detail.message}`);
  };

  static async open(html: string, options: Partial<Options> = {}): Promise<ReaderPage> {
    await setViewport({ width: 800, height: 600 });
    scrollTo(0, 0);
    document.body.innerHTML = `${GLOSSARY}<main style="font: 20px/1.5 serif">${html}</main>`;
    const page = new ReaderPage(options);
    await page.widget.ready;
    // It loads last.
    await until(() => page.widget.shadowRoot?.querySelector('glossator-card'), 'all that nobody waits for');
    return page;
  }

  async leave(): Promise<void> {
    document.removeEventListener('glossator-error', this.#hear);
    this.widget.destroy();
    getSelection()?.removeAllRanges();
    document.body.replaceChildren();
    await sendMouse({ type: 'move', position: [1, 1] });
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot as ShadowRoot;
  }

  /** The names of what can be pressed, of our elements with that name. */
  buttonsOf(element: string): string[] {
    const root = this.root.querySelector(element)?.shadowRoot;
    return root ? allByRole(root, 'button').map(nameOf) : [];
  }

  get offer(): HTMLElement | undefined {
    const root = this.root.querySelector('glossator-offer')?.shadowRoot;
    return root ? allByRole(root, 'button')[0] : undefined;
  }

  get card(): HTMLElement | undefined {
    const root = this.root.querySelector('glossator-card')?.shadowRoot;
    return root ? allByRole(root, 'dialog').find((dialog) => dialog.matches(':popover-open')) : undefined;
  }

  untilOffered(name: string): Promise<HTMLElement> {
    const { root } = this;
    const found = () => (this.offer && nameOf(this.offer) === name ? this.offer : undefined);
    return until(found, `the offer "${name}" in ${root.host.localName}`);
  }

  untilCard(name: string): Promise<HTMLElement> {
    const found = () => (this.card && nameOf(this.card) === name ? this.card : undefined);
    return until(found, `the card "${name}"`);
  }

  /** What was said politely. */
  get said(): string {
    return [...this.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');
  }

  async doubleClickOn(words: string, inside?: Node): Promise<void> {
    await doubleClick(placeOf(words, inside));
  }
}

/** Where words are on the page, or in a shadow tree of it. */
export function rangeOf(words: string, inside: Node = document.body.querySelector('main') as Node): Range {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`The page does not say "${words}".`);
}

export function placeOf(words: string, inside?: Node): Place {
  const { x, y, width, height } = rangeOf(words, inside).getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** Select words by dragging from before them to behind them. */
export async function dragOver(words: string): Promise<void> {
  const { left, right, top, height } = rangeOf(words).getBoundingClientRect();
  const y = Math.round(top + height / 2);
  await sendMouse({ type: 'move', position: [Math.round(left), y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round((left + right) / 2), y] });
  await sendMouse({ type: 'move', position: [Math.round(right), y] });
  await sendMouse({ type: 'up' });
}
