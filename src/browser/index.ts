/** `glossator`: the elements, for pages that are built with a bundler. Safe to import on a server. */
import { ownDocument } from './host/own-document.ts';
import type { FollowOptions } from './widget/follow-options.ts';
import type { PageOptions } from './widget/options.ts';
import type { ReaderOptions } from './widget/reader-options.ts';
import { GlossatorTerm } from './widget/term-element.ts';
import { GlossatorWidget, defineWidget } from './widget/widget.ts';

export type { Occurrences } from './page/choose-marks.ts';
export * from './widget/events.ts';
export type { WidgetMark } from './widget/widget.ts';
export { GlossatorTerm, GlossatorWidget };

/** What an author can set: as `data-*` on the script tag, as attributes of the element, or in `start(options)`. */
export type Options = PageOptions & ReaderOptions & FollowOptions;

/** Register `<glossator-widget>`; the others register themselves when they load. */
export function defineElements(): void {
  defineWidget();
}

/**
 * Put a widget on the page.
 *
 * @param options - `glossary` is needed: the URL of a compiled `glossary.json`, or a selector
 * @throws {TypeError} when `glossary` is not a text, or when there is no page
 */
export function start(options: Partial<Options> & Pick<Options, 'glossary'>): GlossatorWidget {
  if (typeof options.glossary !== 'string') {
    throw new TypeError(`glossary needs a URL or a selector, got ${String(options.glossary)}`);
  }
  if (typeof document === 'undefined')
    throw new TypeError('start() needs a page; call it in the browser only');
  defineElements();
  const widget = ownDocument.createElement('glossator-widget') as GlossatorWidget;
  for (const [name, value] of Object.entries(options)) widget.setAttribute(name, value);
  ownDocument.documentElement.append(widget);
  return widget;
}
