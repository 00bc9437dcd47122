import { ownDocument } from '../host/own-document.ts';
import { own } from '../page/own.ts';
import { parentOf } from '../page/parent-of.ts';
import type { SelectedMark } from '../page/text-run.ts';

/** Longer than any term: a selection to be copied. */
const MOST_LETTERS = 100;
/** What is searched for is a word or a phrase. */
const MOST_SEARCHED_WORDS = 6;
const MOST_SEARCHED_LETTERS = 60;

/** Text that is written, or not for us: quizzes, our own elements, what the page's code is shown in. */
const LEFT_ALONE =
  'input,textarea,select,pre,[contenteditable]:not([contenteditable=false i]),[data-glossator=off i],glossator-widget,glossator-entry,glossator-index,dialog:modal';
/** Names in code may be terms, but nobody looks up an expression. */
const CODE = 'code,kbd,samp';

/** What a reader has selected, if we have something to offer for it. */
export interface SelectedWords {
  readonly range: Range;
  readonly text: string;
  /** The terms that it may stand for, the likeliest first; none for what can only be searched for. */
  readonly terms: readonly string[];
}

interface Composed {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

/**
 * Where the selection is, also inside shadow trees where the engine tells.
 *
 * @param trees - open shadow trees of the page
 */
export function selectedRange(trees: Iterable<ShadowRoot>): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = new Range();
  try {
    const [composed] = (selection as Composed).getComposedRanges?.({ shadowRoots: [...trees] }) ?? [];
    const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    // Safari 17 takes the trees one by one, and there are none to be asked for then.
    return selection.getRangeAt(0);
  }
}

export function isSameRange(a: Range | undefined, b: Range | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Whether a reader could have meant the words around a node to be explained. */
function isOpenTo(node: Node, terms: readonly string[]): boolean {
  for (let at = node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) {
    const isIn = (selector: string) => own(at, 'matches').call(at, selector);
    if (isIn(LEFT_ALONE) || (terms.length === 0 && isIn(CODE))) return false;
  }
  return true;
}

/** A page that forbids to select may still do so itself. */
function isSelectable(node: Node): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  if (!element) return false;
  const style = getComputedStyle(element);
  return (style.userSelect || style.webkitUserSelect) !== 'none';
}

/** Words in quotes or before a full stop are the same words. */
const bare = (text: string): string => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

const isSearchable = (text: string): boolean =>
  text.length <= MOST_SEARCHED_LETTERS &&
  text.split(' ').length <= MOST_SEARCHED_WORDS &&
  /\p{L}/u.test(text);

/**
 * @param trees - open shadow trees of the page
 * @param termsOf - the terms that a text as a whole may stand for
 */
export function selectedWords(
  trees: Iterable<ShadowRoot>,
  termsOf: (text: string) => readonly string[],
): SelectedWords | undefined {
  const range = selectedRange(trees);
  if (!range || range.collapsed || ownDocument.designMode === 'on') return undefined;
  const text = range.toString().replace(/\s+/gu, ' ').trim();
  // A line break is one between blocks: text that was selected as such, or by three clicks.
  if (!text || text.length > MOST_LETTERS || String(getSelection()).trim().includes('\n')) return undefined;
  const whole = termsOf(text);
  const words = whole.length > 0 ? text : bare(text);
  const terms = whole.length > 0 ? whole : termsOf(words);
  const ends = [range.startContainer, range.endContainer];
  if (!ends.every((node) => isOpenTo(node, terms)) || !ends.some(isSelectable)) return undefined;
  return terms.length > 0 || isSearchable(words) ? { range, text: words, terms } : undefined;
}

/** Selected words as a mark, so that a card explains them as it does others. */
export function markOf({ range, terms: [term = '', ...others] }: SelectedWords): SelectedMark {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const walker = ownDocument.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  let text = '';
  const starts = nodes.map(({ data }) => (text += data).length - data.length);
  const start = nodes[0] === startContainer ? startOffset : 0;
  const left = nodes.at(-1) === endContainer ? (endContainer as Text).length - endOffset : 0;
  const selected = text.slice(start, text.length - left);
  const container = nodes[0] && parentOf(nodes[0]);
  return {
    term,
    others,
    isSelected: true,
    run: { text, nodes, starts, section: { beginnings: [] }, container: container ?? ownDocument.body },
    start: start + selected.length - selected.trimStart().length,
    end: start + selected.trimEnd().length,
  };
}
