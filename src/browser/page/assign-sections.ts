import { beginsSection, kindOf } from '../../core/text/page-rules.ts';
import { isElement } from './node-types.ts';
import { own } from './own.ts';
import { placeOf, type Section, type TextRun } from './text-run.ts';

/**
 * Look anew which section each run stands in: one walk over the page. To ask for the order of nodes instead took
 * thirty times as long on a page of 1 MB, since engines compare siblings by counting through all between them.
 *
 * @param roots - the parts of the page that are read, in reading order
 * @param trees - shadow trees that are read where their hosts stand
 */
export function assignSections(
  runs: Iterable<TextRun>,
  { roots, trees }: { readonly roots: Iterable<Element>; readonly trees: ReadonlySet<ShadowRoot> },
): void {
  const byPlace = new Map<Node, TextRun[]>();
  for (const run of runs) {
    const place = placeOf(run);
    byPlace.set(place, [...(byPlace.get(place) ?? []), run]);
  }
  for (const root of roots) {
    let section: Section = { beginnings: [] };
    let beginnings: Element[] = [];
    // What is left to see: a node, and with it all that follows it in its parent. The last comes first.
    const left: (Node | null)[] = [own(root, 'firstChild')];
    while (left.length > 0) {
      const node = left.pop();
      if (!node) continue;
      left.push(own(node, 'nextSibling'));
      const found = byPlace.get(node);
      if (found && beginnings[0]) {
        section = { beginnings };
        beginnings = [];
      }
      for (const run of found ?? []) run.section = section;
      if (!isElement(node)) continue;
      const kind = kindOf(node);
      if (kind !== 'inline' && beginsSection(node)) beginnings.push(node);
      if (kind === 'skipped') continue;
      left.push(own(node, 'firstChild'));
      const tree = trees.size > 0 && own(node, 'shadowRoot');
      if (tree && trees.has(tree)) left.push(tree.firstChild);
    }
  }
}
