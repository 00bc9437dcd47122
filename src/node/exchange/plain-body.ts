import type { RootContent } from 'mdast';
import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import { splitByHeading } from '../source/markdown/split-by-heading.ts';
import { escapeMarkdown, escapeParagraphs, paragraphsOf } from './markdown/escape-markdown.ts';
import type { DraftEntry } from '../source/draft.ts';
import type { Explained } from './fit-short.ts';
import { plainTextOf } from './plain-text.ts';
import { shortFrom } from './short-from.ts';

/** As long as the field `short` may be. */
const MOST_CHARACTERS = 240;

export interface PlainSection {
  readonly title: string;
  readonly texts: readonly string[];
}

/** An explanation in plain texts, whose paragraphs have blank lines between them. */
export interface PlainExplanation {
  readonly definitions: readonly string[];
  readonly notes?: readonly string[];
  /** Empty ones are left out. */
  readonly sections?: readonly PlainSection[];
}

/** Plain texts → the short explanation, if the first definition fits the card, and Markdown. */
export function explain({ definitions, notes = [], sections = [] }: PlainExplanation): Explained {
  const [first = '', ...others] = definitions.filter((text) => text.trim() !== '');
  const [paragraph = '', ...more] = paragraphsOf(first);
  const isShort = paragraph !== '' && more.length === 0 && Array.from(paragraph).length <= MOST_CHARACTERS;
  const lead = [...(isShort ? [] : [first]), ...others, ...notes];
  const parts = [...lead.map(escapeParagraphs), ...sections.flatMap(writeSection)];
  const body = parts.filter((part) => part !== '').join('\n\n');
  return isShort ? { short: paragraph, body } : { body };
}

function writeSection({ title, texts }: PlainSection): readonly string[] {
  const parts = texts.map(escapeParagraphs).filter((part) => part !== '');
  return parts.length === 0 ? [] : [`## ${escapeMarkdown(title)}`, ...parts];
}

/** Markdown without its markup: what stands before the first heading, and sections. */
export interface PlainBody {
  /** `''` if there is none. */
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

function toPlainBody(markdown: string): PlainBody {
  const { opening, parts } = splitByHeading(parseMarkdown(markdown).children, 2);
  return {
    lead: textOf(opening),
    sections: parts.map(({ heading, nodes }) => ({ title: plainTextOf(heading), text: textOf(nodes) })),
  };
}

/** An entry in plain texts, `''` for what it has not. */
export interface PlainEntry extends PlainBody {
  readonly definition: string;
}

/**
 * What an entry says, for a format that has one definition. An explanation that only repeats how a long text begins is
 * left out: reading makes it again.
 */
export function toPlainEntry({
  short = '',
  body,
  lang,
}: Pick<DraftEntry, 'short' | 'body' | 'lang'>): PlainEntry {
  const { lead, sections } = toPlainBody(body);
  // Where a text begins with a heading, it has no such beginning.
  const isLong = paragraphsOf(lead).length > 1 || Array.from(lead).length > MOST_CHARACTERS;
  const isRepeated = short === '' || (isLong && short === shortFrom(body, lang));
  return isRepeated ? { definition: lead, lead: '', sections } : { definition: short, lead, sections };
}

/** Paragraphs with blank lines between them; of a list, each item is one. */
function textOf(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap(paragraphsIn)
    .filter((text) => text !== '')
    .join('\n\n');
}

function paragraphsIn(node: RootContent): readonly string[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(paragraphsIn));
  if (node.type === 'blockquote') return node.children.flatMap(paragraphsIn);
  if (node.type === 'table') return node.children.map((row) => row.children.map(plainTextOf).join(' – '));
  return [plainTextOf(node)];
}
