import type { Page } from 'puppeteer-core';

export interface SeenText {
  readonly text: string;
  /** By WCAG 2: 1 to 21. */
  readonly ratio: number;
}

/**
 * The contrast of every text that the widget shows. axe-core cannot tell: it finds no background inside the widget,
 * which is a box of no size.
 */
export function contrastOfWidget(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

    /** Relative luminance of colours laid over each other, the last on top. */
    const luminanceOf = (layers: readonly string[]): number => {
      if (!canvas) return 0;
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const channels = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
      const [red = 0, green = 0, blue = 0] = channels.map((value) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };

    const ratioOf = (element: Element, color: string): number => {
      const behind: string[] = [];
      for (let at: Element | null = element; at;) {
        behind.unshift(getComputedStyle(at).backgroundColor);
        const { host } = at.getRootNode() as Partial<ShadowRoot>;
        at = at.parentElement ?? host ?? null;
      }
      const pair = [luminanceOf(behind), luminanceOf([...behind, color])].map((value) => value + 0.05);
      return Math.max(...pair) / Math.min(...pair);
    };

    const textsIn = (root: ShadowRoot): SeenText[] =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const inner = element.shadowRoot ? textsIn(element.shadowRoot) : [];
        const { placeholder } = element as HTMLInputElement;
        const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
        const text = (placeholder ?? words).trim();
        if (
          text === '' ||
          element.localName === 'style' ||
          // Only read out.
          element.getBoundingClientRect().width <= 1 ||
          !element.checkVisibility({ opacityProperty: true })
        )
          return inner;
        const { color } = getComputedStyle(element, placeholder ? '::placeholder' : undefined);
        return [...inner, { text, ratio: ratioOf(element, color) }];
      });

    const root = window.glossator.shadowRoot;
    return root ? textsIn(root) : [];
  });
}
