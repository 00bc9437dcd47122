import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { dropSharedAliases } from '../drop-shared-aliases.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import type { Explained } from '../fit-short.ts';
import { IdsByLanguage } from '../ids-by-language.ts';
import { languageOfFile } from '../language-of-file.ts';
import { LostItems } from '../lost-items.ts';
import { splitShort } from '../split-short.ts';
import type { Conversion } from './conversion.ts';
import { findGlossaries, type GlossaryItem } from './find-glossaries.ts';
import type { Line } from './lines.ts';
import { inlinesToText } from './parse-inlines.ts';
import { linesToMarkdown } from './to-markdown.ts';

interface Item extends GlossaryItem {
  readonly file: ImportFile;
  readonly lang: string;
  readonly id: string;
  readonly names: readonly [Line, ...Line[]];
}

export function readSphinx(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  const items = readItems(files, lang, diagnostics);
  const lost = new LostItems();
  const conversions = new Map(
    files.map((file) => {
      const idOf = finderOf(items.filter((item) => item.lang === languageIn(file, lang)));
      return [file, { idOf, lost, diagnostics, ...readDefinitions(file) }];
    }),
  );
  const entries = items.flatMap((item): readonly DraftEntry[] => {
    const conversion = conversions.get(item.file);
    return conversion ? [toEntry(item, conversion)] : [];
  });
  lost.report(diagnostics);
  const titles = new Set(files.flatMap(({ text }) => titleOf(text) ?? []));
  const [title] = titles.size === 1 ? titles : [];
  return { ...(title !== undefined && { title }), entries: dropSharedAliases(entries, diagnostics) };
}

/** The first heading, with a line of one sign below it. */
function titleOf(text: string): string | undefined {
  const heading = /^(?<name>\S[^\n]*)\n(?<sign>[=*#~^"'`+-])\k<sign>{2,}[ \t]*$/mu.exec(
    text.replaceAll('\r\n', '\n'),
  );
  const name = heading?.groups?.['name'];
  return name === undefined ? undefined : inlinesToText(name);
}

const languageIn = ({ path }: ImportFile, otherwise: string): string => languageOfFile(path) ?? otherwise;

function readItems(
  files: readonly ImportFile[],
  otherwise: string,
  diagnostics: Diagnostics,
): readonly Item[] {
  const ids = new IdsByLanguage();
  const found = files.flatMap((file) => findGlossaries(file.text).map((item) => ({ file, ...item })));
  const [first] = files;
  if (found.length === 0 && first) reportNone(first, diagnostics);
  return found.flatMap(({ file, names: [name, ...others], content }) => {
    const isWhole = name !== undefined && content.length > 0;
    if (!isWhole)
      reportPart({ file: file.path, line: name ?? content[0], hasName: name !== undefined, diagnostics });
    if (!isWhole) return [];
    const lang = languageIn(file, otherwise);
    const id = ids.in(lang).take(splitName(name).text);
    return [{ file, lang, id, names: [name, ...others] as const, content }];
  });
}

function reportNone({ path }: ImportFile, diagnostics: Diagnostics): void {
  const message = 'There is no `.. glossary::` here.';
  const hint = 'Name the file that has one, or a folder in which there is one.';
  diagnostics.report({ code: 'unreadable-file', at: { file: path, line: 1, column: 1 }, message, hint });
}

interface Part {
  readonly file: string;
  readonly line: Line | undefined;
  readonly hasName: boolean;
  readonly diagnostics: Diagnostics;
}

function reportPart({ file, line, hasName, diagnostics }: Part): void {
  const at = { file, line: line?.number ?? 1, column: (line?.cut ?? 0) + 1 };
  const message = hasName
    ? `\`${line?.text ?? ''}\` has no definition; it is left out.`
    : 'This definition has no term above it; it is left out.';
  const hint = hasName
    ? 'Indent the definition below the term.'
    : 'Write the term above it, at the margin of the others.';
  diagnostics.report({ code: 'skipped-item', at, message, hint });
}

/** `term : key` puts a term under another letter of the index; a longer one is what reStructuredText calls a classifier. */
function splitName({ text }: Line): { readonly text: string; readonly classifier?: string } {
  const [name = '', classifier = ''] = text.split(/ +: +/u);
  return {
    text: inlinesToText(name),
    ...(Array.from(classifier).length > 1 && { classifier: inlinesToText(classifier) }),
  };
}

/** Sphinx finds a term as it is written, else in any capitals. */
function finderOf(items: readonly Item[]): (term: string) => string | undefined {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const writings = items.flatMap(({ id, names }) =>
    names.flatMap((name) =>
      [splitName(name).text, name.text.split(/ +: +/u)[0] ?? ''].map((text) => ({ id, text })),
    ),
  );
  for (const { id, text } of writings) {
    if (!exact.has(text)) exact.set(text, id);
    if (!folded.has(text.toLowerCase())) folded.set(text.toLowerCase(), id);
  }
  return (term) => exact.get(term) ?? folded.get(term.toLowerCase());
}

/** Addresses and texts that a file defines somewhere for all of it. */
function readDefinitions({ path, text }: ImportFile): Pick<Conversion, 'file' | 'targets' | 'substitutions'> {
  const targets = [...text.matchAll(/^[ \t]*\.\. _(?<name>`[^`\n]+`|[^:\n`]+): +(?<url>\S+)$/gmu)];
  const substitutions = [...text.matchAll(/^[ \t]*\.\. \|(?<name>[^|\n]+)\| replace:: +(?<text>[^\n]+)$/gmu)];
  const nameOf = (groups: Readonly<Record<string, string>> = {}): string =>
    (groups['name'] ?? '').replaceAll('`', '').toLowerCase();
  return {
    file: path,
    targets: new Map(targets.map(({ groups }) => [nameOf(groups), groups?.['url'] ?? ''])),
    substitutions: new Map(
      substitutions.map(({ groups }) => [nameOf(groups), inlinesToText(groups?.['text'] ?? '')]),
    ),
  };
}

function toEntry({ id, lang, names: [name, ...others], content }: Item, conversion: Conversion): DraftEntry {
  const { text, classifier } = splitName(name);
  const aliases = [...new Set(others.map((other) => splitName(other).text))].filter(
    (alias) => alias !== text,
  );
  return {
    id,
    lang,
    term: { text },
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => ({ text: alias })) }),
    ...(classifier !== undefined && { kind: classifier }),
    ...explanationOf(linesToMarkdown(content, conversion)),
    at: { file: conversion.file, line: name.number, column: name.cut + 1 },
  };
}

/** A sentence that leads on to a list explains nothing without it. */
function explanationOf(markdown: string): Explained {
  const explained = splitShort(markdown);
  return explained.short?.endsWith(':') === true ? { body: markdown } : explained;
}
