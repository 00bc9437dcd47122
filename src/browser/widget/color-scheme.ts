type Scheme = 'light' | 'dark';

const CHANNELS = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?/u;

/** Rec. 709 luma of a computed colour, 0 to 255, or `undefined` when it lets through what is behind it. */
function lumaOf(color: string): number | undefined {
  const [, red, green, blue, alpha = '1'] = CHANNELS.exec(color) ?? [];
  if (red === undefined || Number.parseFloat(alpha) < 0.5) return undefined;
  return 0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue);
}

/** The scheme of what the reader sees behind an element: the first background that is not see-through. */
function schemeBehind(element: Element | null): Scheme | undefined {
  for (let at = element; at; at = at.parentElement) {
    const luma = lumaOf(getComputedStyle(at).backgroundColor);
    if (luma !== undefined) return luma < 128 ? 'dark' : 'light';
  }
  return undefined;
}

/**
 * Light or dark, as the page is: by the background behind its text, then by
 * what its `color-scheme` allows, then light, which is what browsers paint.
 *
 * @param sample - an element of the page's text
 */
function pageScheme(sample: Element | null): Scheme {
  const seen = schemeBehind(sample ?? document.body);
  if (seen) return seen;
  const allowed = getComputedStyle(document.documentElement).colorScheme;
  if (!/\bdark\b/u.test(allowed)) return 'light';
  return !/\blight\b/u.test(allowed) || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Give the widget the page's scheme, or the one that the author chose, and follow the page until `signal` aborts. */
export function followScheme(widget: HTMLElement, theme: 'auto' | Scheme, signal: AbortSignal): void {
  const follow = () => {
    const sample = document.querySelector('main p, article p, p');
    widget.style.setProperty('color-scheme', theme === 'auto' ? pageScheme(sample) : theme, 'important');
  };
  follow();
  if (theme !== 'auto') return;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  // A page may have switched by a button of its own since.
  widget.addEventListener('glossator-open', follow, { signal });
}
