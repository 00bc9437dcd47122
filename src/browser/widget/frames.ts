import { ownDocument } from '../host/own-document.ts';
import { AttributeReader } from './attribute-reader.ts';
import { GLOSSARY_ADDRESS } from './glossary-address.ts';
import { OPTION_NAMES, readPageOptions } from './options.ts';
import type { Reports } from './reporter.ts';

/** A frame's window as far as it concerns us. */
interface FrameWindow extends Window {
  readonly customElements: CustomElementRegistry;
}

/** Whose frames these are. */
export interface FrameContext {
  readonly widget: Element;
  readonly reporter: Reports;
  /** The tag that this copy came by, if there is one. */
  readonly script?: HTMLScriptElement | undefined;
  readonly signal: AbortSignal;
}

/** Registries of frames that a copy was put into. A registry forgets nothing, so the next time the element will do. */
const entered = new WeakSet<CustomElementRegistry>();

/**
 * The page in a frame, if it is one that may be explained. Not that of another origin or of a sandbox without scripts;
 * not `about:blank`, which is on its way to somewhere else, or filled by the host's own script; and no editor.
 */
function pageIn(frame: HTMLIFrameElement, skip: string): Document | undefined {
  const { contentDocument: inside, sandbox } = frame;
  if (!inside || inside.URL === 'about:blank' || inside.designMode === 'on') return undefined;
  if (!/html/u.test(inside.contentType) || inside.readyState !== 'complete') return undefined;
  if (sandbox.length > 0 && !sandbox.contains('allow-scripts')) return undefined;
  return frame.closest(skip) ? undefined : inside;
}

const windowOf = (inside: Document): FrameWindow | undefined =>
  (inside.defaultView as FrameWindow | null) ?? undefined;

/** Explains the pages in same-origin frames: each is a page of its own, with a copy of Glossator of its own. */
export class Frames {
  readonly #widget: Element;
  readonly #script: HTMLScriptElement;
  readonly #signal: AbortSignal;
  readonly #skip: string;

  /** @param script - the tag that this copy came by */
  constructor(widget: Element, script: HTMLScriptElement, signal: AbortSignal) {
    this.#widget = widget;
    this.#script = script;
    this.#signal = signal;
    this.#skip = ['[data-glossator=off i]', readPageOptions(new AttributeReader(widget)).skip]
      .filter(Boolean)
      .join(',');
  }

  /** Enter the frames that are there, and those that come, until the signal aborts. */
  enterAll(): void {
    const signal = this.#signal;
    for (const frame of ownDocument.querySelectorAll('iframe')) this.#enter(frame);
    // It does not bubble, but it passes here on its way: changes of the page need no second observer.
    const onLoad = ({ target }: Event) => {
      const isFrame = target instanceof Element && target.localName === 'iframe';
      if (isFrame) this.#enter(target as HTMLIFrameElement);
    };
    ownDocument.addEventListener('load', onLoad, { capture: true, signal });
    signal.addEventListener('abort', () => {
      for (const frame of ownDocument.querySelectorAll('iframe')) leave(frame.contentDocument);
    });
  }

  #enter(frame: HTMLIFrameElement): void {
    const inside = pageIn(frame, this.#skip);
    const view = inside && windowOf(inside);
    if (!inside || !view) return;
    const { customElements: registry } = view;
    const isDefined = registry.get('glossator-widget') !== undefined;
    // Either that page has its own, or a copy is on its way.
    if (inside.querySelector('glossator-widget') || isDefined !== entered.has(registry)) return;
    entered.add(registry);
    if (isDefined) this.#place(inside);
    else this.#load(inside);
  }

  /** The options that a copy gets; its button would be one too many. */
  #options(): readonly (readonly [string, string])[] {
    const given = OPTION_NAMES.map((name) => [name, this.#widget.getAttribute(name) ?? ''] as const);
    const resolved = given.map(([name, value]): readonly [string, string] => {
      if (name === 'launcher') return [name, 'none'];
      return [name, name === 'glossary' && value ? new URL(value, ownDocument.baseURI).href : value];
    });
    return resolved.filter(([, value]) => value);
  }

  /** Another script tag as this copy came by. It goes once it has done its work. */
  #load(inside: Document): void {
    const script = inside.createElement('script');
    const { src, type, crossOrigin, integrity, nonce } = this.#script;
    Object.assign(script, { type, crossOrigin, integrity, nonce, src });
    for (const [name, value] of this.#options()) script.setAttribute(`data-${name}`, value);
    script.addEventListener('load', () => {
      script.remove();
      if (this.#signal.aborted) leave(inside);
    });
    // The frame's page does not let it in: that is for its author to say.
    script.addEventListener('error', () => script.remove());
    inside.head.append(script);
  }

  #place(inside: Document): void {
    const widget = inside.createElement('glossator-widget');
    for (const [name, value] of this.#options()) widget.setAttribute(name, value);
    inside.documentElement.append(widget);
  }
}

/** Take away what was put into a frame, and with it what that has put into frames inside. */
function leave(inside: Document | null): void {
  const view = inside && windowOf(inside);
  if (!view || !entered.has(view.customElements)) return;
  const widget = inside.querySelector('glossator-widget') as (Element & { destroy?(): void }) | null;
  widget?.destroy?.();
}

/** Explain the pages in same-origin frames until `signal` aborts, or tell the author why not. */
export function explainFrames({ widget, script, reporter, signal }: FrameContext): void {
  const refuse = (why: string) =>
    reporter.report('frames-left', `frames="same-origin" has no effect: ${why}`);
  if (!script) {
    refuse(
      'there is no script tag to put into frames, too. Load glossator.js by one, or start Glossator in each.',
    );
  } else if (!GLOSSARY_ADDRESS.test(readPageOptions(new AttributeReader(widget)).glossary)) {
    refuse('the glossary is a part of this page. Give the URL of a compiled glossary.json.');
  } else if (!signal.aborted) new Frames(widget, script, signal).enterAll();
}
