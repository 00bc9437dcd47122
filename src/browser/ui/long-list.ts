import { ownDocument } from '../host/own-document.ts';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range as RowRange,
} from '@tanstack/virtual-core';
import { css, render, type TemplateResult } from 'lit';
import { adoptStyle } from './adopt-style.ts';
import { define } from './define.ts';

const longListStyle = css`
  glossator-long-list {
    display: flow-root;
  }
  /* Rows that come above what is seen are made up for here, and not a second time by the browser. */
  .body:has(glossator-long-list) {
    overflow-anchor: none;
  }
`;

/** What scrolls: the panel's body. */
const SCROLLER = '.body';
/** Rows that are there beyond what is seen, so that Tab finds the next one. */
const OVERSCAN = 8;

export interface LongGroup<Row> {
  readonly letter?: string;
  readonly terms: readonly Row[];
}

export interface LongContent<Row> {
  /** Their terms are the same arrays as long as it is the same list. */
  readonly groups: readonly LongGroup<Row>[];
  /** Where the scroller will stand when the list comes to be seen. */
  readonly scrollTop: number;
  row(term: Row, place: number): TemplateResult;
}

/** A line of the list: a heading, or else a term at its place in its group. */
interface Line {
  readonly group: number;
  readonly place: number;
}

interface Sizes {
  readonly heading: number;
  readonly row: number;
}

const HEADING = -1;

/**
 * `<glossator-long-list>`: of thousands of rows only those in sight are in the document. They stand in its
 * flow, under real headings and in real lists that say how long they are, with gaps for what is left out.
 */
export class LongList extends HTMLElement {
  #content: LongContent<unknown> | undefined;
  #lines: readonly Line[] = [];
  #nodes = new Map<number, HTMLElement>();
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;
  #stop: (() => void) | undefined;
  /** The line that has the focus: it stays, however far it is scrolled away. */
  #focused: number | undefined;
  #isDrawing = false;
  #isStale = false;

  constructor() {
    super();
    this.addEventListener('focusin', ({ target }) => this.#keep(lineOf(target as Element)));
    this.addEventListener('focusout', () => (this.#focused = undefined));
  }

  set content(content: LongContent<unknown>) {
    const isSame = (one: LongGroup<unknown>, at: number): boolean => one.terms === content.groups[at]?.terms;
    if (this.#content?.groups.length === content.groups.length && this.#content.groups.every(isSame)) return;
    const focused = this.#focused;
    const scrollTop = this.closest(SCROLLER)?.scrollTop ?? content.scrollTop;
    this.disconnectedCallback();
    this.#content = { ...content, scrollTop };
    this.#lines = content.groups.flatMap(({ letter, terms }, group) => [
      ...(letter === undefined ? [] : [{ group, place: HEADING }]),
      ...terms.map((_, place) => ({ group, place })),
    ]);
    if (this.isConnected) this.connectedCallback();
    this.#keep(focused);
    this.#nodes
      .get(focused ?? -1)
      ?.querySelector('button')
      ?.focus({ preventScroll: true });
  }

  connectedCallback(): void {
    const scroller = this.closest<HTMLElement>(SCROLLER);
    const content = this.#content;
    if (!scroller || !content) return;
    adoptStyle(this.getRootNode() as ShadowRoot, longListStyle);
    const sizes = this.#sample();
    const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: this.#lines.length,
      getScrollElement: () => scroller,
      estimateSize: (index) => (this.#lines[index]?.place === HEADING ? sizes.heading : sizes.row),
      // Not rounded as by default: rows stand in the flow, where parts of a pixel add up.
      measureElement: (node) => node.getBoundingClientRect().height,
      overscan: OVERSCAN,
      scrollMargin: topOf(this) - topOf(scroller) + scroller.scrollTop,
      initialRect: { width: scroller.clientWidth, height: scroller.clientHeight },
      initialOffset: content.scrollTop,
      rangeExtractor: (range) => this.#shown(range),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#draw(),
    });
    this.#virtualizer = virtualizer;
    this.#draw();
    this.#stop = virtualizer._didMount();
    virtualizer._willUpdate();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#virtualizer = undefined;
    this.#nodes.clear();
    this.replaceChildren();
  }

  /** Scrolls to a group and gives its heading the focus. */
  goTo(letter: string): void {
    const group = this.#content?.groups.findIndex((one) => one.letter === letter);
    const index = this.#lines.findIndex((line) => line.group === group);
    this.#virtualizer?.scrollToIndex(index, { align: 'start' });
    this.#keep(index);
    this.#nodes.get(index)?.focus({ preventScroll: true });
  }

  /** Has a line, and those around it, in the document at once: Tab may come sooner than scrolling is heard of. */
  #keep(line: number | undefined): void {
    this.#focused = line;
    const virtualizer = this.#virtualizer;
    // As long as the function is the same, the last range is taken to be still right.
    virtualizer?.setOptions({ ...virtualizer.options, rangeExtractor: (range) => this.#shown(range) });
    this.#draw();
  }

  /** How high a heading and a row are; where words wrap, a row is measured when it is there. */
  #sample(): Sizes {
    const first = this.#lines.findIndex(({ place }) => place === 0);
    const sizes = [this.#make(first), this.#make(Math.max(0, first - 1))].map(
      (node) => node.getBoundingClientRect().height,
    );
    this.#nodes.clear();
    this.replaceChildren();
    return { row: sizes[0] ?? 0, heading: sizes[1] ?? 0 };
  }

  /** What is in sight, what has the focus with its neighbours, and the headings that all these stand under. */
  #shown(range: RowRange): number[] {
    const at = this.#focused;
    const around = at === undefined ? [] : defaultRangeExtractor({ ...range, startIndex: at, endIndex: at });
    const wanted = [...defaultRangeExtractor(range), ...around];
    const headings = wanted.map((index) => index - (this.#lines[index]?.place ?? HEADING) - 1);
    return [...new Set([...wanted, ...headings])].filter((index) => index >= 0).sort((a, b) => a - b);
  }

  #draw(): void {
    const virtualizer = this.#virtualizer;
    this.#isStale = this.#isDrawing;
    if (!virtualizer || this.#isDrawing) return;
    this.#isDrawing = true;
    const items = virtualizer.getVirtualItems();
    this.style.blockSize = `${virtualizer.getTotalSize()}px`;
    this.#drop(new Set(items.map(({ index }) => index)));
    let end = virtualizer.options.scrollMargin;
    for (const item of items) {
      const node = this.#nodes.get(item.index) ?? this.#make(item.index);
      gapHolder(node).style.marginBlockStart = `${item.start - end}px`;
      end = item.end;
    }
    for (const { index } of items) virtualizer.measureElement(this.#nodes.get(index) ?? null);
    this.#isDrawing = false;
    // What was measured just now may not be as high as was thought.
    if (this.#isStale) this.#draw();
  }

  #drop(kept: ReadonlySet<number>): void {
    for (const [index, node] of this.#nodes) {
      if (kept.has(index)) continue;
      const section = node.closest('section');
      node.remove();
      this.#nodes.delete(index);
      if (!section?.querySelector('[data-index]')) section?.remove();
    }
  }

  #make(index: number): HTMLElement {
    const { group = 0, place = 0 } = this.#lines[index] ?? {};
    const { letter = '', terms = [] } = this.#content?.groups[group] ?? {};
    const node = place === HEADING ? makeHeading(letter) : this.#makeRow(terms, place);
    node.dataset['index'] = String(index);
    const section = this.#sectionOf(group);
    insert(node, place === HEADING ? section : (section.lastElementChild ?? section));
    this.#nodes.set(index, node);
    return node;
  }

  #makeRow(terms: readonly unknown[], place: number): HTMLElement {
    const node = ownDocument.createElement('li');
    node.ariaSetSize = String(terms.length);
    node.ariaPosInSet = String(place + 1);
    render(this.#content?.row(terms[place], place), node);
    return node;
  }

  #sectionOf(group: number): HTMLElement {
    const known = this.querySelector<HTMLElement>(`section[data-index="${group}"]`);
    if (known) return known;
    const section = ownDocument.createElement('section');
    section.dataset['index'] = String(group);
    const list = ownDocument.createElement('ul');
    list.className = 'rows';
    list.role = 'list';
    section.append(list);
    insert(section, this);
    return section;
  }
}

function makeHeading(letter: string): HTMLElement {
  const heading = ownDocument.createElement('h3');
  heading.className = 'letter';
  heading.tabIndex = -1;
  heading.textContent = letter;
  return heading;
}

/** Among siblings in the order of their numbers; none is moved, or it would lose the focus. */
function insert(node: HTMLElement, parent: Element): void {
  const at = numberOf(node);
  const next = [...parent.children].find((child) => !(numberOf(child) < at));
  parent.insertBefore(node, next ?? null);
}

const numberOf = (node: Element): number => Number((node as HTMLElement).dataset['index']);

/** A heading's gap stands before its section, so that it sticks no longer than its rows last. */
const gapHolder = (node: HTMLElement): HTMLElement =>
  node.localName === 'h3' ? (node.parentElement ?? node) : node;

const lineOf = (target: Element): number | undefined => {
  const index = target.closest<HTMLElement>('li, h3')?.dataset['index'];
  return index === undefined ? undefined : Number(index);
};

const topOf = (element: Element): number => element.getBoundingClientRect().top;

define('glossator-long-list', LongList);
