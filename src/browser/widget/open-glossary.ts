import { ownDocument } from '../host/own-document.ts';
import { WebFiles } from '../store/file-source.ts';
import { openCompiled, type Glossary } from '../store/glossary.ts';
import { parts, type Environment } from './environment.ts';
import { GLOSSARY_ADDRESS } from './glossary-address.ts';

/**
 * @param glossary - `''` for the built-in one, a URL of a `glossary.json`, or a selector of an element on the page
 * @throws {LoadError | FormatError}, or what `builtIn` throws
 */
export async function openGlossary(glossary: string, { builtIn, pinned }: Environment): Promise<Glossary> {
  if (!GLOSSARY_ADDRESS.test(glossary)) return (await parts.inlineGlossary()).openOnPage(glossary);
  if (glossary !== '') {
    const url = new URL(glossary, ownDocument.baseURI).href;
    return openCompiled(new WebFiles(url), url);
  }
  return openCompiled((await pinned?.()) ?? builtIn, 'glossary.json');
}
