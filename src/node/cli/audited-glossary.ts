import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { namesOf, type AuditedGlossary } from '../audit/audited-glossary.ts';
import { readCompiledFolder } from '../audit/read-compiled.ts';
import { listPages } from '../audit/site-files.ts';
import { checkSources } from '../compiler/check-sources.ts';
import { toSummary } from '../compiler/link-entry.ts';
import { linkGlossary } from '../compiler/link-glossary.ts';
import type { LinkedGlossary } from '../compiler/linked-glossary.ts';
import { MANIFEST_NAME, renderDictionary } from '../compiler/render-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CallerError } from '../source/caller-error.ts';

export const GLOSSARY_ABOUT = 'source of the glossary, or the glossary.json of a compiled one';

export interface OpenedGlossary {
  /** None when its source has errors. */
  readonly glossary?: AuditedGlossary;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A glossary for an audit, from its source or compiled.
 *
 * @throws {CallerError} when there is no such glossary, or it does not come in that language
 */
export async function openGlossary(
  path: string,
  choice: { readonly lang?: string },
): Promise<OpenedGlossary> {
  if (await isCompiled(path)) return { glossary: await openCompiled(path), diagnostics: [] };
  // All that is looked for, and all that a card shows, stands in the fields.
  const { glossaries, diagnostics, hasErrors } = await checkSources(path, choice, { fieldsOnly: true });
  const [glossary, main] = glossaries;
  if (glossary === undefined || hasErrors) return { diagnostics };
  return { glossary: fromSource(linkGlossary(glossary, main)), diagnostics };
}

function fromSource(linked: LinkedGlossary): AuditedGlossary {
  const { title, lang, entries } = linked;
  return {
    title,
    lang,
    dictionary: renderDictionary(linked),
    summaries: new Map(entries.map((entry) => [entry.id, toSummary(entry)])),
    names: entries.flatMap(namesOf),
  };
}

/** A source may be one file of JSON, too, and have the same name. */
async function isCompiled(path: string): Promise<boolean> {
  if (basename(path) !== MANIFEST_NAME) return false;
  const text = await readFile(path, 'utf8').catch(() => '');
  return /"dictionary"\s*:\s*\{\s*"path"/u.test(text);
}

async function openCompiled(path: string): Promise<AuditedGlossary> {
  const read = await readCompiledFolder(path);
  if (typeof read === 'string') throw new CallerError(`${path} cannot be read. ${read}`);
  return read;
}

/**
 * The files of all pages of a site.
 *
 * @throws {CallerError} when there is no such folder, or no page in it
 */
export async function pagesOf(site: string): ReturnType<typeof listPages> {
  const found = await stat(site).catch(() => undefined);
  if (found?.isDirectory() !== true)
    throw new CallerError(`the site needs to be a folder of HTML pages, got ${site}`);
  const pages = await listPages(site);
  if (pages.length === 0)
    throw new CallerError(
      `the folder ${site} holds no page that ends in .html. Name what your site builds into.`,
    );
  return pages;
}
