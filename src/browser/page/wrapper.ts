import { ownDocument } from '../host/own-document.ts';
import { chooseMarks } from './choose-marks.ts';
import { WRAPPED, type MarkRenderer, type RendererHost } from './mark-renderer.ts';
import { PageStyle } from './page-style.ts';
import { TERM_STYLE } from './term-style.ts';
import {
  isElementMark,
  piecesOf,
  rangeOf,
  type Mark,
  type Piece,
  type TextMark,
  type TextRun,
} from './text-run.ts';

/** A host text node that was replaced by pieces, to be put back as it was. */
interface Replaced {
  readonly original: Text;
  readonly pieces: readonly ChildNode[];
}

interface MarkedPiece extends Piece {
  readonly mark: TextMark;
}

/**
 * Shows marks as inline elements around the words, for pages that nothing else
 * changes. `destroy()` puts the very text nodes back that were there.
 */
export class Wrapper implements MarkRenderer {
  readonly #replaced = new Map<Text, Replaced>();
  readonly #elements = new Map<TextMark, HTMLElement[]>();
  readonly style = new PageStyle(TERM_STYLE);
  readonly visible = [];
  readonly #host: RendererHost;

  constructor(host: RendererHost) {
    this.#host = host;
    this.style.ensure();
  }

  show(marks: readonly TextMark[]): void {
    const wanted = new Set(marks);
    for (const mark of this.#elements.keys()) if (!wanted.has(mark)) this.#restoreRun(mark.run);
    const byRun = new Map<TextRun, TextMark[]>();
    for (const mark of marks) {
      byRun.set(mark.run, [...(byRun.get(mark.run) ?? []), mark]);
    }
    for (const [run, list] of byRun) {
      if (!list.every((mark) => this.#elements.has(mark))) this.#wrapRun(run, list);
    }
    // At most one tab stop a term and section; the rest can be pointed at.
    const stops = new Set(chooseMarks(marks, 'section'));
    for (const mark of marks) {
      this.#elements
        .get(mark)
        ?.forEach((element, index) =>
          element.setAttribute(WRAPPED, index === 0 && stops.has(mark) ? '' : '-1'),
        );
    }
    this.#host.observer.takeRecords();
  }

  #wrapRun(run: TextRun, marks: readonly TextMark[]): void {
    this.#restoreRun(run);
    const byNode = new Map<Text, MarkedPiece[]>();
    for (const mark of marks) {
      for (const piece of piecesOf(run, mark)) {
        byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), { ...piece, mark }]);
      }
    }
    for (const [node, pieces] of byNode) {
      if (!node.isConnected) continue;
      const [first] = this.#replace(node, pieces);
      if (node === run.nodes[0] && first) run.standIn = first;
    }
  }

  #replace(node: Text, pieces: readonly MarkedPiece[]): readonly ChildNode[] {
    const parts: ChildNode[] = [];
    let at = 0;
    for (const { mark, start, end } of pieces) {
      if (start > at) parts.push(ownDocument.createTextNode(node.data.slice(at, start)));
      const element = ownDocument.createElement('glossator-term');
      element.setAttribute('term', mark.term);
      element.setAttribute(WRAPPED, '');
      element.append(node.data.slice(start, end));
      parts.push(element);
      this.#elements.set(mark, [...(this.#elements.get(mark) ?? []), element]);
      at = end;
    }
    if (at < node.length) parts.push(ownDocument.createTextNode(node.data.slice(at)));
    this.#replaced.set(node, { original: node, pieces: parts });
    node.replaceWith(...parts);
    return parts;
  }

  suspend(): void {
    for (const { run } of this.#elements.keys()) {
      if (this.#host.isStale(run.container)) this.#restoreRun(run);
    }
    this.#host.observer.takeRecords();
  }

  #restoreRun(run: TextRun): void {
    for (const node of run.nodes) {
      const replaced = this.#replaced.get(node);
      if (replaced) restore(replaced);
      this.#replaced.delete(node);
    }
    for (const mark of this.#elements.keys()) {
      if (mark.run === run) this.#elements.delete(mark);
    }
  }

  rangeOf(mark: Mark): Range | undefined {
    const elements = isElementMark(mark) ? undefined : this.#elements.get(mark);
    // Written by the author, or selected by the reader.
    if (!elements) return rangeOf(mark);
    const [first, last] = [elements[0], elements.at(-1)];
    if (!first?.isConnected || !last?.isConnected) return undefined;
    const range = ownDocument.createRange();
    range.setStart(first, 0);
    range.setEnd(last, last.childNodes.length);
    return range;
  }

  activate(mark: Mark | undefined): void {
    for (const elements of this.#elements.values()) {
      for (const element of elements) delete element.dataset['active'];
    }
    const active = mark && (isElementMark(mark) ? [mark.element] : this.#elements.get(mark));
    for (const element of active ?? []) {
      if (element instanceof HTMLElement && element.localName === 'glossator-term')
        element.dataset['active'] = '';
    }
  }

  destroy(): void {
    for (const replaced of this.#replaced.values()) restore(replaced);
    this.#replaced.clear();
    this.#elements.clear();
    this.style.remove();
    this.#host.observer.takeRecords();
  }
}

/** The original node goes back where its pieces stand; pieces that the host has moved lose only their wrapping. */
function restore({ original, pieces }: Replaced): void {
  const [first] = pieces;
  const together = pieces.every((piece, index) => index === 0 || piece.previousSibling === pieces[index - 1]);
  if (first?.parentNode && together && pieces.map((piece) => piece.textContent).join('') === original.data) {
    first.replaceWith(original);
    for (const piece of pieces.slice(1)) piece.remove();
    return;
  }
  for (const piece of pieces) {
    if (piece instanceof HTMLElement) piece.replaceWith(...piece.childNodes);
  }
}
