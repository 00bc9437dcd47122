import { imageUrl } from '../../source/safe-url.ts';
import { codeBlock } from '../markdown/code-span.ts';
import { escapePart } from '../markdown/escape-markdown.ts';
import type { Block, Directive } from './block.ts';
import { type Conversion, locationOf } from './conversion.ts';
import type { Line } from './lines.ts';
import { readListTable, writeTable } from './list-table.ts';
import { parseBlocks } from './parse-blocks.ts';
import { inlinesToMarkdown } from './parse-inlines.ts';

/** Lines of reStructuredText → Markdown. */
export function linesToMarkdown(lines: readonly Line[], conversion: Conversion): string {
  return blocksToMarkdown(parseBlocks(lines), conversion);
}

function blocksToMarkdown(blocks: readonly Block[], conversion: Conversion): string {
  return mergeLists(blocks)
    .map((block) => blockToMarkdown(block, conversion))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What stands between two lists is for the index or for links, and readers see one list. */
function mergeLists(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && block.ordered === last.ordered)
      merged[merged.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else if (block.kind !== 'directive' || !SILENT.has(block.name)) merged.push(block);
  }
  return merged;
}

function blockToMarkdown(block: Block, conversion: Conversion): string {
  switch (block.kind) {
    case 'paragraph':
      return inlinesToMarkdown(block.lines, conversion);
    case 'line-block':
      return block.lines.map((line) => inlinesToMarkdown([line], conversion)).join('\\\n');
    case 'literal':
      return codeBlock(textOf(block.lines), block.lang);
    case 'list':
      return listToMarkdown(block, conversion);
    case 'definition':
      return `**${inlinesToMarkdown([block.term], conversion)}**\n\n${blocksToMarkdown(block.content, conversion)}`;
    case 'quote':
      return quote(blocksToMarkdown(block.content, conversion));
    case 'directive':
      return directiveToMarkdown(block, conversion);
  }
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

function listToMarkdown(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  conversion: Conversion,
): string {
  const texts = items.map((item, i) =>
    indent(blocksToMarkdown(item, conversion), ordered ? `${i + 1}. ` : '- '),
  );
  const isTight = items.every((item) => item.length < 2);
  return texts.join(isTight ? '\n' : '\n\n');
}

function indent(text: string, marker: string): string {
  const margin = ' '.repeat(marker.length);
  const lines = text.split('\n').map((line) => (line === '' ? '' : margin + line));
  return (marker + lines.join('\n').slice(marker.length)).trimEnd();
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** Directives that keep what stands in them, with a name of their own in front. */
const ADMONITIONS: ReadonlyMap<string, string> = new Map([
  ...'Attention Caution Danger Error Hint Important Note Tip Warning'
    .split(' ')
    .map((name) => [name.toLowerCase(), name] as const),
  ['seealso', 'See also'],
  ['impl-detail', 'CPython implementation detail'],
]);

const VERSIONS: ReadonlyMap<string, string> = new Map([
  ['versionadded', 'New in version'],
  ['versionchanged', 'Changed in version'],
  ['deprecated', 'Deprecated since version'],
]);

const CODE: ReadonlySet<string> = new Set(
  'code code-block sourcecode doctest testcode parsed-literal math productionlist'.split(' '),
);

/** For the index, the style or the builder: readers of the text see nothing of them. */
const SILENT: ReadonlySet<string> = new Set('index currentmodule module highlight tabularcolumns'.split(' '));

const TRANSPARENT: ReadonlySet<string> = new Set(
  'only container compound topic sidebar epigraph pull-quote class rst-class'.split(' '),
);

function directiveToMarkdown(directive: Directive, conversion: Conversion): string {
  const { name, argument, content } = directive;
  const admonition = name === 'admonition' ? argument : ADMONITIONS.get(name);
  if (admonition !== undefined) return quote(labelled(admonition, content, conversion));
  const version = VERSIONS.get(name);
  if (version !== undefined) return versionToMarkdown(version, directive, conversion);
  if (CODE.has(name)) return codeBlock(textOf(content), languageOf(directive));
  if (name === 'list-table') return listTableToMarkdown(directive, conversion);
  if (name === 'rubric') return `## ${inlinesToMarkdown([argumentLine(directive)], conversion)}`;
  if (name === 'image' || name === 'figure') return imageToMarkdown(directive, conversion);
  if (!TRANSPARENT.has(name)) reportDirective(directive, conversion);
  return linesToMarkdown(content, conversion);
}

function listTableToMarkdown(directive: Directive, conversion: Conversion): string {
  const rows = readListTable(directive);
  if (!rows) return linesToMarkdown(directive.content, conversion);
  const cells = rows.map((row) =>
    row.map((cell) => blocksToMarkdown(cell, conversion).replace(/\s*\n\s*/gu, ' ')),
  );
  return writeTable(cells, Number(directive.options.get('header-rows') ?? 0) > 0);
}

/** Where nothing is coloured, Sphinx wants that said. */
function languageOf({ name, argument }: Directive): string {
  return /^(?:code|code-block|sourcecode)$/u.test(name) && !/^(?:text|none)$/u.test(argument) ? argument : '';
}

function argumentLine({ argument, line }: Directive): Line {
  return { text: argument, number: line.number, cut: line.cut + line.text.length - argument.length };
}

function labelled(label: string, content: readonly Line[], conversion: Conversion): string {
  const text = linesToMarkdown(content, conversion);
  const isRunning = parseBlocks(content)[0]?.kind === 'paragraph';
  return `**${escapePart(label)}:**${isRunning ? ' ' : '\n\n'}${text}`;
}

function versionToMarkdown(label: string, directive: Directive, conversion: Conversion): string {
  const { argument, content } = directive;
  const [number = '', ...words] = argument.split(' ');
  const rest = words.join(' ');
  const opening = rest === '' ? [] : [{ ...argumentLine(directive), text: rest }];
  const text = linesToMarkdown([...opening, ...content], conversion);
  return `*${escapePart(`${label} ${number}`)}:* ${text}`.replace(/:\* $/u, '.*');
}

function imageToMarkdown(directive: Directive, conversion: Conversion): string {
  const alt = directive.options.get('alt') ?? '';
  const src = imageUrl(directive.argument.trim());
  const caption = linesToMarkdown(directive.content, conversion);
  if (src !== undefined && alt !== '')
    return [`![${escapePart(alt)}](<${src}>)`, caption].filter(Boolean).join('\n\n');
  reportDirective(directive, conversion);
  return [escapePart(alt), caption].filter(Boolean).join('\n\n');
}

function reportDirective({ name, line }: Directive, conversion: Conversion): void {
  conversion.diagnostics.report({
    code: 'lost-field',
    at: locationOf(conversion, line),
    message: `The directive \`${name}\` has no place in an entry; the text in it stays.`,
    hint: 'Look at the entry, and say in another way what it showed.',
  });
}
