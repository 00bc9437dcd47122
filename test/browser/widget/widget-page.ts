import { sendMouse, setViewport } from '@web/test-runner-commands';
import { start, type GlossatorWidget } from '../../../src/browser/index.ts';
import type { Place } from '../../support/real-input.ts';
import { allByRole, nameOf, until } from '../ui/shadow.ts';

/** A corner of the viewport where no page here has a word. */
export const NOWHERE: Place = { x: 3, y: 3 };

const TERMS = `<dl id="terms" hidden>
  <dt id="api">API</dt><dd>A fixed way for one program to ask another.</dd>
  <dt id="backend">backend</dt><dd>What runs on the server.</dd>
  <dt id="server">web server</dt><dd>It hands out pages.</dd>
</dl>`;

/** A page with a working widget, whose terms are “API”, “backend” and “web server”. */
export class WidgetPage {
  readonly widget: GlossatorWidget;
  readonly root: ShadowRoot;

  private constructor(widget: GlossatorWidget) {
    this.widget = widget;
    this.root = widget.shadowRoot as ShadowRoot;
  }

  /** @param html - the body's; lines are 40 px high, and begin at the left upper corner of the viewport */
  static async open(html: string, options: Partial<Parameters<typeof start>[0]> = {}): Promise<WidgetPage> {
    await setViewport({ width: 800, height: 600 });
    await sendMouse({ type: 'move', position: [NOWHERE.x, NOWHERE.y] });
    document.body.style.cssText = 'margin: 0; font: 20px/40px sans-serif';
    document.body.innerHTML = `<main>${html}</main>${TERMS}`;
    const widget = start({ glossary: '#terms', launcher: 'none', occurrences: 'all', ...options });
    await widget.ready;
    // What answers a search answers a pointer, too; the card is the last of what loads by itself.
    await widget.search('a');
    await until(() => !widget.marks.length || Boolean(widget.shadowRoot?.querySelector('glossator-card')));
    return new WidgetPage(widget);
  }

  close(): void {
    this.widget.destroy();
    document.body.removeAttribute('style');
    document.body.replaceChildren();
    scrollTo(0, 0);
  }

  get #card(): ParentNode {
    // In a modal dialog of the page it stands there.
    const [card] = [this.root, document].flatMap((root) => [...root.querySelectorAll('glossator-card')]);
    return card?.shadowRoot ?? document.createDocumentFragment();
  }

  /** What the open card is named; none when there is no card. */
  get shown(): string | undefined {
    const [dialog] = allByRole(this.#card, 'dialog');
    return dialog && nameOf(dialog);
  }

  get dialog(): HTMLElement {
    const [dialog] = allByRole(this.#card, 'dialog');
    if (!dialog) throw new Error('No card is open.');
    return dialog;
  }

  rectOf(term: string, line = 0): DOMRect {
    const rect = this.widget.marks.find((mark) => mark.term === term)?.range.getClientRects()[line];
    if (!rect) throw new Error(`${term} has no line ${line}.`);
    return rect;
  }

  /** The middle of the first mark of a term, in whole pixels. */
  placeOf(term: string, line = 0): Place {
    const { x, y, width, height } = this.rectOf(term, line);
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }

  /** Brings the mouse to a term and lets it rest there. */
  async restOn(term: string, line = 0): Promise<void> {
    const { range, element } = this.widget.marks.find((mark) => mark.term === term) ?? {};
    // What has just become visible is marked a little later.
    await until(
      () =>
        element !== undefined ||
        [...(CSS.highlights.get('glossator-mark') ?? [])].some(
          (painted) => painted.startContainer === range?.startContainer,
        ),
    );
    const { x, y } = this.placeOf(term, line);
    await moveTo({ x: x + 2, y });
    await moveTo({ x, y });
  }

  async untilShown(name: string | undefined): Promise<void> {
    await until(() => this.shown === name);
  }
}

export async function moveTo({ x, y }: Place): Promise<void> {
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}
