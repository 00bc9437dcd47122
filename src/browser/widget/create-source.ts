import { CompiledTexts } from '../store/compiled-texts.ts';
import type { CompiledGlossary, Glossary, GlossaryTexts } from '../store/glossary.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Find } from './term-finder.ts';
import { uiParts } from './ui-parts.ts';

function textsOf(glossary: Glossary | CompiledGlossary | (Glossary & GlossaryTexts)): GlossaryTexts {
  if ('summary' in glossary) return glossary;
  const { files, manifest } = glossary as CompiledGlossary;
  return new CompiledTexts(files, manifest);
}

/**
 * What the elements are given: the glossary's texts, and a search that loads when it is first used.
 *
 * @param onUnknown - told of each term that was asked for and does not exist
 */
export function createSource(glossary: Glossary, onUnknown: (term: string) => void): GlossarySource {
  const texts = textsOf(glossary);
  let find: Promise<Find> | undefined;
  const reported = async <Value>(term: string, asked: Promise<Value | undefined>): Promise<Value | undefined> => {
    const found = await asked;
    if (!found) onUnknown(term);
    return found;
  };
  return {
    title: glossary.title,
    lang: glossary.lang,
    size: glossary.size,
    summary: (term) => reported(term, texts.summary(term)),
    entry: (term) => reported(term, texts.entry(term)),
    contents: () => texts.contents(),
    async search(query) {
      find ??= uiParts.finder().then(({ createFind }) => createFind(texts));
      find.catch(() => (find = undefined));
      return (await find)(query);
    },
  };
}
