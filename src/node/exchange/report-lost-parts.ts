import type { Nodes } from 'mdast';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import type { DraftEntry, DraftGlossary } from '../source/draft.ts';
import { plainTextOf } from './plain-text.ts';

type Status = NonNullable<NonNullable<DraftEntry['aliases']>[number]['status']>;

/** What a format cannot hold of fields that it does hold. */
export interface LostParts {
  /** How forms are found. */
  readonly match?: boolean;
  readonly statuses?: readonly Status[];
  /** Broader and narrower. */
  readonly relationKinds?: boolean;
  /** What topics hold. */
  readonly topicIntros?: boolean;
  /** Where a body is plain text, the titles of the sections that it may have. */
  readonly sections?: readonly string[];
}

/** Tells what is left out of fields that are not lost as a whole, once for each entry; see `reportLosses`. */
export function reportLostParts(glossary: DraftGlossary, parts: LostParts, diagnostics: Diagnostics): void {
  if (parts.topicIntros === true) reportIntros(glossary, diagnostics);
  for (const entry of glossary.entries) {
    const lost = lostOf(entry, parts);
    if (lost.length === 0) continue;
    diagnostics.report({
      code: 'lost-field',
      at: entry.at ?? { file: `${entry.lang}/${entry.id}.md`, line: 1, column: 1 },
      message: `The format cannot hold all of \`${entry.id}\`: ${lost.join(', ')}.`,
      hint: 'Export in another format, too, to keep it.',
    });
  }
}

function reportIntros({ topics = [], entries }: DraftGlossary, diagnostics: Diagnostics): void {
  const count = topics.filter(({ intro }) => intro !== undefined).length;
  const [at] = entries.flatMap((entry) => entry.at ?? []);
  if (count === 0) return;
  diagnostics.report({
    code: 'lost-field',
    at: { file: at?.file.replace(/[^/]*\/[^/]*$/u, 'glossary.yaml') ?? 'glossary.yaml', line: 1, column: 1 },
    message: `The format has no place for \`intro\` of topics; ${count} of them are left out.`,
    hint: 'Export in another format, too, to keep them.',
  });
}

function lostOf(
  entry: DraftEntry,
  { match, statuses = [], relationKinds, sections }: LostParts,
): readonly string[] {
  const { term, aliases = [], expansion, related = [], body } = entry;
  const forms = [term, ...aliases, ...(expansion ? [expansion] : [])];
  const lostStatuses = statuses.filter((status) => aliases.some((alias) => alias.status === status));
  const hasKinds = related.some(({ kind }) => kind === 'broader' || kind === 'narrower');
  return [
    ...(match === true && forms.some((form) => form.match !== undefined) ? ['`match` of its names'] : []),
    ...lostStatuses.map((status) => `names that are \`${status}\``),
    ...(relationKinds === true && hasKinds ? ['`kind` of what is related'] : []),
    ...(sections && !isPlain(body) ? ['formatting and links of its text'] : []),
    ...(sections && hasOthers(body, sections) ? ['headings of its sections'] : []),
  ];
}

function hasOthers(markdown: string, sections: readonly string[]): boolean {
  const headings = parseMarkdown(markdown).children.filter(({ type }) => type === 'heading');
  return headings.some((heading) => !sections.includes(plainTextOf(heading)));
}

const PLAIN: ReadonlySet<string> = new Set(['root', 'paragraph', 'text', 'heading', 'definition']);

export function isPlain(markdown: string): boolean {
  return hasOnly(parseMarkdown(markdown), PLAIN);
}

function hasOnly(node: Nodes, types: ReadonlySet<string>): boolean {
  return (
    (types.has(node.type) || isBareLink(node)) &&
    (!('children' in node) || node.children.every((child) => hasOnly(child, types)))
  );
}

/** An address that stands for itself is text that every reader can follow. */
const isBareLink = (node: Nodes): boolean => {
  const [only] = node.type === 'link' ? node.children : [];
  return node.type === 'link' && only?.type === 'text' && only.value === node.url;
};
