import { ownDocument } from '../host/own-document.ts';
import { schemeOf, type Scheme } from '../page/look.ts';
import type { Page } from '../page/page.ts';

/** What the page is judged by: texts in which something was found, of those that the host has left there. */
function samplesOf({ blocks }: Page): readonly Element[] {
  const { length } = blocks;
  const texts = [length >> 1, 0, length - 1].flatMap((index) => blocks[index]?.run.container ?? []);
  const there = texts.filter(({ isConnected }) => isConnected);
  return there.length > 0 ? there : [ownDocument.querySelector('p') ?? ownDocument.body];
}

/** A dark part of a light page decides nothing: there is one panel, and it stands beside all of the page. */
function schemeOfMost(samples: readonly Element[]): Scheme {
  const dark = samples.filter((sample) => schemeOf(sample) === 'dark');
  return dark.length * 2 > samples.length ? 'dark' : 'light';
}

/**
 * Give the widget the font family of the page's text, and the page's scheme or the one that the author chose.
 *
 * @returns the text whose font it is
 */
export function applyLook(widget: HTMLElement, page: Page, theme: 'auto' | Scheme): Element {
  const set = (name: string, value: string) => widget.style.setProperty(name, value, 'important');
  const samples = samplesOf(page);
  const [text = ownDocument.body] = samples;
  // With more families after it, a lone `monospace` makes nothing smaller, and one that is nowhere does no harm.
  set('font-family', `${getComputedStyle(text).fontFamily}, system-ui, sans-serif`);
  set('color-scheme', theme === 'auto' ? schemeOfMost(samples) : theme);
  return text;
}
