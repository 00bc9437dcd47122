import { readFile } from 'node:fs/promises';
import type { Summary } from '../../core/format/glossary.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { annotatePage, stripPage } from './annotate-page.ts';
import { dataBlocks, OWN_TERMS, type BlockOptions } from './data-blocks.ts';
import { pageAuditor, type PageAuditor } from './page-audit.ts';
import { readMarks } from './page-marks.ts';
import { loadSourceReader, type SourceReader } from './page-source.ts';
import { replaceFile } from './replace-file.ts';
import { encodingOf, type SiteFile } from './site-files.ts';

export interface AnnotateOptions {
  /** What is written; nothing takes away what was written before. */
  readonly terms?: BlockOptions;
  /** Change nothing. @default false */
  readonly isDryRun?: boolean;
  readonly diagnostics: Diagnostics;
}

/** What became of a site's pages. */
export interface Annotated {
  /** Paths of the pages that were changed, or would be. */
  readonly changed: readonly string[];
  /** How many are as they were. */
  readonly unchanged: number;
}

/** Write into each page what its terms are. Pages that cannot hold it are reported and left alone. */
export async function annotateSite(
  files: readonly SiteFile[],
  { terms, isDryRun = false, diagnostics }: AnnotateOptions,
): Promise<Annotated> {
  const read = await loadSourceReader();
  const blocksOf = terms ? await blockWriter(terms) : () => '';
  const changed: string[] = [];
  for (const file of files) {
    const before = await readUtf8(file, diagnostics);
    if (before === undefined) continue;
    const after = rewrite(before, { file, read, blocksOf, diagnostics });
    if (after === undefined || after === before) continue;
    changed.push(file.path);
    if (!isDryRun) await replaceFile(file.file, after);
  }
  return { changed, unchanged: files.length - changed.length };
}

interface RewriteOptions {
  readonly file: SiteFile;
  readonly read: SourceReader;
  readonly blocksOf: (html: string) => string;
  readonly diagnostics: Diagnostics;
}

const BYTE_ORDER_MARK = '\ufeff';

function rewrite(text: string, { file, read, blocksOf, diagnostics }: RewriteOptions): string | undefined {
  // It is no part of the page, and a parser would take it for text.
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const html = stripPage(text.slice(mark.length), read);
  const annotated = annotatePage(html, blocksOf(html), read);
  if (annotated !== undefined) return mark + annotated;
  diagnostics.report({
    code: 'skipped-item',
    at: { file: file.file, ...lastPlaceOf(text) },
    message: 'The page has no place for data: it ends inside a comment, a script, a template or the like.',
    hint: 'End what is open at the end of the page, or write its `</body>`.',
  });
  return undefined;
}

function lastPlaceOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split(/\r\n?|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

async function blockWriter(options: BlockOptions): Promise<(html: string) => string> {
  const auditor = await pageAuditor(options.glossary);
  const { dictionary } = auditor.reader;
  return (html) =>
    dataBlocks(termsOn(html, auditor), { ...options, dictionary }, html.includes(`#${OWN_TERMS}`));
}

/** All terms that a card may be asked for, in the order of their first mention. */
function termsOn(html: string, { parse, reader, summaries }: PageAuditor): readonly Summary[] {
  const { mentions } = readMarks(parse(html), reader);
  return [...new Set(mentions.flatMap(({ terms }) => terms))].flatMap((id) => summaries.get(id) ?? []);
}

/** @returns `undefined` for another encoding, which has then been reported */
async function readUtf8({ file }: SiteFile, diagnostics: Diagnostics): Promise<string | undefined> {
  const bytes = await readFile(file);
  const encoding = encodingOf(bytes);
  try {
    if (encoding === 'utf-8') return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // A fatal decoder throws a TypeError at the first bad byte.
  }
  const said = encoding === 'utf-8' ? 'is not UTF-8 text' : `is written in ${encoding}`;
  diagnostics.report({
    code: 'not-utf-8',
    at: { file, line: 1, column: 1 },
    message: `The page ${said}, so it is left as it is.`,
    hint: 'Save it with the encoding UTF-8.',
  });
  return undefined;
}
