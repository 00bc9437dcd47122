import { parentOf } from './parent-of.ts';

export type Scheme = 'light' | 'dark';

/** The numbers of a computed colour, wherever its space has digits in its name. */
const NUMBERS = /(?<=[ (])-?[\d.]+(?:e-\d+)?/gu;

/**
 * How light a computed colour is: 0 to 1, grey in the middle where black and white are as easy to read on it
 * as each other; `undefined` when it lets through what is behind it. Colours in other spaces than sRGB are
 * computed as they were written.
 */
function lightnessOf(color: string): number | undefined {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(NUMBERS) ?? []).map(Number);
  if (alpha < 0.5) return undefined;
  // Lightness as the eye has it: the same greys are lighter by a tenth there.
  if (color.startsWith('ok')) return first - 0.1;
  if (color.startsWith('l')) return first / 100;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / (color.startsWith('r') ? 255 : 1);
}

/** How light what the reader sees behind an element is; pictures and gradients have no one colour. */
function lightnessBehind(element: Element): number | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== undefined) return lightness;
  }
  return undefined;
}

/**
 * Light or dark, as the place of a text is: by the background behind it, else by the text itself, which is light
 * where the page is dark. This is what the reader sees, whether a class, an attribute, `color-scheme` or a
 * preference made it so.
 */
export function schemeOf(text: Element): Scheme {
  const behind = lightnessBehind(text);
  const isDark = behind === undefined ? (lightnessOf(getComputedStyle(text).color) ?? 0) > 0.5 : behind < 0.5;
  return isDark ? 'dark' : 'light';
}
