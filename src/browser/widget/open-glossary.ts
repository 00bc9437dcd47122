import { WebFiles } from '../store/file-source.ts';
import { CompiledGlossary, type Glossary } from '../store/glossary.ts';
import { parts, type Environment } from './environment.ts';
import { isOnPage } from './is-on-page.ts';

/**
 * @param glossary - `''` for the built-in one, a URL of a `glossary.json`, or a selector of an element on the page
 * @throws {LoadError | FormatError} and a `TypeError` when no glossary is named where none is built in
 */
export async function openGlossary(glossary: string, { builtIn }: Environment): Promise<Glossary> {
  if (glossary === '') {
    if (builtIn) return CompiledGlossary.open(builtIn, 'glossary.json');
    throw new TypeError('No glossary is named. Set `glossary` to the URL of a compiled glossary.json.');
  }
  if (isOnPage(glossary)) return (await parts.inlineGlossary()).InlineGlossary.open(glossary);
  const url = new URL(glossary, document.baseURI);
  return CompiledGlossary.open(new WebFiles(new URL('.', url).href), url.href);
}
