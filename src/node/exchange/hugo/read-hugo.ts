import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { dropSharedAliases } from '../drop-shared-aliases.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { idFor, isUsableId } from '../../source/id-for.ts';
import { IdsByLanguage } from '../ids-by-language.ts';
import { LostItems } from '../lost-items.ts';
import { type Page, readPage } from './front-matter.ts';
import { LinkTargets } from './link-targets.ts';
import { reportUnread, textField } from './page-fields.ts';
import { placesOf } from './page-place.ts';
import { toEntry } from './to-entry.ts';
import type { TermPage } from './term-page.ts';
import { readTopics } from './topics.ts';

export function readHugo(
  files: readonly ImportFile[],
  options: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  const pages = readTermPages(files, options, diagnostics);
  const lost = new LostItems();
  const context = { targets: new LinkTargets(pages), originals: titlesById(pages), lost, diagnostics };
  const { topics, topicOf } = readTopics(pages, lost);
  const entries = pages.map((page): DraftEntry => {
    reportUnread(page, lost);
    const topic = topicOf(page);
    return { ...toEntry(page, context), ...(topic !== undefined && { topic }) };
  });
  lost.report(diagnostics);
  return { entries: dropSharedAliases(entries, diagnostics), ...(topics.length > 0 && { topics }) };
}

function readTermPages(
  files: readonly ImportFile[],
  { lang: otherwise = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): readonly TermPage[] {
  const places = placesOf(files.map(({ path }) => path));
  const ids = new IdsByLanguage();
  return files
    .filter(({ path }) => !isSetAside(path))
    .flatMap((file) => {
      const page = readPage(file, diagnostics);
      const { lang = otherwise, segments = [] } = places.get(file.path) ?? {};
      const title = page && page !== 'broken' ? textField(page, 'title', 'term') : undefined;
      if (!isTermPage(page, { file, title, diagnostics })) return [];
      const name = textField(page, 'id') ?? segments.at(-1) ?? '';
      const id = ids.in(lang).takeExactly(isUsableId(name) ? name : idFor(name) || 'term');
      return [{ ...page, path: file.path, id, lang, title: title ?? '', segments }];
    });
}

/** `_index.md` is of a section, `_TEMPLATE.md` of authors. */
const isSetAside = (path: string): boolean => /(?:^|\/)_(?:index|[A-Z]+)\.[^/]*$/u.test(path);

interface Candidate {
  readonly file: ImportFile;
  readonly title: string | undefined;
  readonly diagnostics: Diagnostics;
}

function isTermPage(
  page: Page | 'broken' | undefined,
  { file, title, diagnostics }: Candidate,
): page is Page {
  // What is broken has been reported; a file without fields is no page of Hugo's.
  if (page === undefined || page === 'broken') return false;
  const hasText =
    page.body.text.trim() !== '' ||
    textField(page, 'short_description', 'description', 'summary') !== undefined;
  // A page with a layout of its own shows something else than its text, like a search.
  if (!hasText && page.fields.has('layout')) return false;
  if (hasText && title !== undefined) return true;
  const what = hasText ? 'no `title`' : 'no text that explains its title';
  const hint = hasText ? 'Give it a `title:`.' : 'Write a definition below the fields.';
  diagnostics.report({
    code: 'skipped-item',
    at: { file: file.path, line: 1, column: 1 },
    message: `The page has ${what}; it is left out.`,
    hint,
  });
  return false;
}

/** What a term is called in all languages, lower case. */
function titlesById(pages: readonly TermPage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { id, title } of pages) titles.set(id, (titles.get(id) ?? new Set()).add(title.toLowerCase()));
  return titles;
}
