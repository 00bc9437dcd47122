import { buildDictionary, readDictionary, type Form } from '../../../src/core/index.ts';
import { readMarks, type ReadPage } from '../../../src/node/audit/page-marks.ts';
import type { PageNode } from '../../../src/node/audit/page-node.ts';
import { loadPageParser } from '../../../src/node/audit/page-parser.ts';

interface Setting {
  /** A spelling; as a string it is its own term. */
  readonly forms?: readonly (string | Form)[];
  /** BCP 47 tag of the glossary. */
  readonly lang?: string;
}

const parse = await loadPageParser();

/** A page as an audit reads it. */
export function readPage(html: string, { forms = [], lang = 'en' }: Setting = {}): ReadPage {
  const list = forms.map((form) => (typeof form === 'string' ? { text: form, term: form } : form));
  return readMarks(parse(html), { dictionary: readDictionary(buildDictionary(list)), lang });
}

/** The widget's tag with options. */
export function tag(options: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(options).map(([name, value]) => `data-${name}="${value}"`);
  return `<script async src="/glossator.js" ${attributes.join(' ')}></script>`;
}

export const wordsOf = (mentions: ReadPage['mentions']): string[] => mentions.map(({ words }) => words);

/** All elements of a page in reading order. */
export function elementsOf(html: string): PageNode[] {
  const elements: PageNode[] = [];
  for (let node = parse(html).following; node; node = node.following) if (!node.isText) elements.push(node);
  return elements;
}
