import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { Ids, isUsableId } from '../../source/id-for.ts';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { safeUrl } from '../../source/safe-url.ts';
import { decodeFragment } from '../decode-fragment.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { languageOfFile } from '../language-of-file.ts';
import { tidyMarkdown } from '../markdown/tidy-markdown.ts';
import { plainTextOf } from '../plain-text.ts';
import { splitShort } from '../split-short.ts';
import { type DefinedTerms, type Lines, readDefinitionLists } from './definition-list.ts';

interface Item extends DefinedTerms {
  readonly file: string;
  readonly lang: string;
  readonly names: readonly Name[];
}

interface Name {
  readonly text: string;
  readonly anchor?: string;
}

/** All definition lists of some documents. */
export function readDeflist(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  const items = files.flatMap(({ path, text }) =>
    readDefinitionLists(text).map((item) => ({
      ...item,
      file: path,
      lang: languageOfFile(path) ?? lang,
      names: item.terms.map(readName),
    })),
  );
  const named = items.filter((item) => isNamed(item, diagnostics));
  const [file] = files;
  if (items.length === 0 && file) reportNone(file.path, diagnostics);
  const languages = [...new Set(named.map((item) => item.lang))];
  return {
    entries: languages.flatMap((each) =>
      toEntries(
        named.filter((item) => item.lang === each),
        diagnostics,
      ),
    ),
  };
}

/** Those of one language, which link to each other. */
function toEntries(items: readonly Item[], diagnostics: Diagnostics): readonly DraftEntry[] {
  const { ids, anchors } = nameItems(items);
  const linkTo = (url: string): string | undefined =>
    url.startsWith('#') ? anchors.get(decodeFragment(url.slice(1))) : safeUrl(url) && url;
  return items.map((item, i) => toEntry(item, { id: ids[i] ?? '', linkTo, diagnostics }));
}

const ANCHOR = /[ \t]*(?<!\\)\{:?[ \t]*#(?<anchor>[^\s{}]+)[^{}]*\}$/u;

function readName({ text }: Lines): Name {
  const anchor = ANCHOR.exec(text)?.groups?.['anchor'];
  // A word before it keeps the line from being a list or a heading.
  const plain = plainTextOf(parseMarkdown(`a ${text.replace(ANCHOR, '')}`)).slice(2);
  return { text: plain, ...(anchor !== undefined && { anchor }) };
}

function isNamed({ names, definitions, file }: Item, diagnostics: Diagnostics): boolean {
  if (names[0] && names[0].text !== '') return true;
  const at = { file, line: definitions[0]?.line ?? 1, column: 1 };
  const message = 'No term stands above this definition. It is left out.';
  diagnostics.report({ code: 'skipped-item', at, message, hint: 'Write the term on the line above it.' });
  return false;
}

function reportNone(file: string, diagnostics: Diagnostics): void {
  const at = { file, line: 1, column: 1 };
  const message = 'There is no definition list here.';
  const hint = 'It has a term on a line of its own, and below it `:   ` and the definition.';
  diagnostics.report({ code: 'unreadable-file', at, message, hint });
}

function nameItems(items: readonly Item[]): {
  readonly ids: readonly string[];
  readonly anchors: ReadonlyMap<string, string>;
} {
  const taken = new Ids();
  const ids = items.map(({ names }) => {
    const anchor = names.find(({ anchor }) => anchor !== undefined)?.anchor;
    return anchor !== undefined && isUsableId(anchor)
      ? taken.takeExactly(anchor)
      : taken.take(anchor ?? names[0]?.text ?? '');
  });
  const anchors = items.flatMap(({ names }, i) => {
    const id = ids[i] ?? '';
    const own = names.flatMap(({ anchor }) => anchor ?? []);
    return [id, ...own].map((anchor): [string, string] => [anchor, id]);
  });
  // The first one of a name is where a browser goes.
  return { ids, anchors: new Map(anchors.toReversed()) };
}

interface EntryContext {
  readonly id: string;
  readonly linkTo: (url: string) => string | undefined;
  readonly diagnostics: Diagnostics;
}

function toEntry({ file, lang, terms, names, definitions }: Item, context: EntryContext): DraftEntry {
  const { id, linkTo, diagnostics } = context;
  const texts = definitions.map((definition) => readDefinition(definition, file, { linkTo, diagnostics }));
  const [term, ...aliases] = names.filter(({ text }) => text !== '').map(({ text }) => ({ text }));
  return {
    id,
    lang,
    at: { file, line: terms[0]?.line ?? 1, column: 1 },
    term: term ?? { text: id },
    ...(aliases.length > 0 && { aliases }),
    ...splitShort(texts.join('\n\n')),
  };
}

/** What is lost stands further right in the file than in the definition. */
function readDefinition(
  { text, line: firstLine, indents }: Lines,
  file: string,
  { linkTo, diagnostics }: Pick<EntryContext, 'linkTo' | 'diagnostics'>,
): string {
  const found = new Diagnostics();
  const markdown = tidyMarkdown({ file, text, firstLine }, { linkTo, diagnostics: found });
  for (const { line, column, ...others } of found.list()) {
    const at = { file, line, column: column + (indents[line - firstLine] ?? 0) };
    diagnostics.report({ ...others, at });
  }
  return markdown;
}
