import { ownDocument } from '../host/own-document.ts';
import { CompiledTexts } from '../store/compiled-texts.ts';
import { WebFiles } from '../store/file-source.ts';
import { openCompiled, type GlossaryTexts } from '../store/glossary.ts';

/** The glossary of which a page has brought a part. @throws {LoadError | FormatError} */
export async function openWhole(address: string): Promise<GlossaryTexts> {
  const url = new URL(address, ownDocument.baseURI).href;
  const { files, manifest } = await openCompiled(new WebFiles(url), url);
  return new CompiledTexts(files, manifest);
}
