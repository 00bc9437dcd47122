import { without, type SourceReader } from './page-source.ts';

/** A page's text without what was written into it before. */
export function stripPage(html: string, read: SourceReader): string {
  let text = html;
  // Taking one away may join what was around it to another.
  for (let { blocks } = read(text); blocks.length > 0; { blocks } = read(text)) text = without(text, blocks);
  return text;
}

/**
 * Write data blocks into a page.
 *
 * @param html - without blocks; all of it stays as it is
 * @param blocks - `''` for none
 * @returns `undefined` when a browser would not find them there: the page ends inside a comment, a script or the like
 */
export function annotatePage(html: string, blocks: string, read: SourceReader): string | undefined {
  if (blocks === '') return html;
  const { end } = read(html);
  const annotated = html.slice(0, end) + blocks + html.slice(end);
  const found = read(annotated).blocks;
  const [first, last] = [found[0], found.at(-1)];
  const isFound = first?.start === end && last?.end === end + blocks.length;
  return isFound && without(annotated, found) === html ? annotated : undefined;
}
