import { CompiledTexts } from '../store/compiled-texts.ts';
import type { CompiledGlossary, Glossary, GlossaryTexts } from '../store/glossary.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { TermFinder } from './term-finder.ts';
import { uiParts } from './ui-parts.ts';

function textsOf(glossary: Glossary | CompiledGlossary | (Glossary & GlossaryTexts)): GlossaryTexts {
  if ('summary' in glossary) return glossary;
  const { files, manifest } = glossary as CompiledGlossary;
  return new CompiledTexts(files, manifest);
}

/** A language that engines know how to read; any other is none, since they throw at it. */
function tagOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang).join('');
  } catch {
    return '';
  }
}

export interface SourceReports {
  /** Of each term that was asked for and does not exist. */
  readonly onUnknown: (term: string) => void;
  /** Of each load that failed; the reader is told by the element that asked. */
  readonly onError: (error: unknown) => void;
}

/** What the elements are given: the glossary's texts, and a search that loads when it is first used. */
export function createSource(glossary: Glossary, { onUnknown, onError }: SourceReports): GlossarySource {
  const texts = textsOf(glossary);
  let finder: Promise<TermFinder> | undefined;
  const told = <Value>(asked: Promise<Value>): Promise<Value> => {
    asked.catch(onError);
    return asked;
  };
  const load = (): Promise<TermFinder> => {
    finder ??= uiParts.finder().then(({ createTermFinder }) => createTermFinder(texts));
    finder.catch(() => (finder = undefined));
    return finder;
  };
  const known = async <Value>(
    term: string,
    asked: Promise<Value | undefined>,
  ): Promise<Value | undefined> => {
    const found = await told(asked);
    if (!found) onUnknown(term);
    return found;
  };
  return {
    title: glossary.title,
    lang: tagOf(glossary.lang),
    size: glossary.size,
    summary: (term) => known(term, texts.summary(term)),
    entry: (term) => known(term, texts.entry(term)),
    contents: () => told(texts.contents()),
    search: (query) => told(load().then((all) => all.find(query))),
    near: (query) => told(load().then((all) => all.near(query))),
  };
}
