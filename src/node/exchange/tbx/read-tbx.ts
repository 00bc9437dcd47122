import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { idFor, Ids, isUsableId } from '../../source/id-for.ts';
import { dropSharedAliases } from '../drop-shared-aliases.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { knownOnly } from '../known-only.ts';
import { LostItems } from '../lost-items.ts';
import { textOf } from './categories.ts';
import { type Concept, readConcept } from './concept.ts';
import { parseXml } from './parse-xml.ts';
import { toEntries } from './to-entries.ts';

interface FileConcept {
  readonly file: ImportFile;
  readonly concept: Concept;
}

export function readTbx(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  let title: string | undefined;
  const concepts = files.flatMap((file): readonly FileConcept[] => {
    const document = parseXml(file, diagnostics);
    if (!document) return [];
    const elements = ['conceptEntry', 'termEntry'].flatMap((name) => [
      ...document.getElementsByTagNameNS('*', name),
    ]);
    if (elements.length === 0) reportNone(file, diagnostics);
    const [named] = document.getElementsByTagNameNS('*', 'title');
    title ??= named && textOf(named);
    return elements.map((element) => ({ file, concept: readConcept(element) }));
  });
  const lost = new LostItems();
  const ids = idsOf(concepts.map(({ concept }) => concept));
  const topics = new Map<string, string>();
  const entries = concepts.flatMap(({ file, concept }): readonly DraftEntry[] => {
    const id = ids.byConcept.get(concept) ?? '';
    return toEntries(concept, {
      id,
      idOf: (name) => ids.byName.get(name),
      file,
      lang,
      topics,
      lost,
      diagnostics,
    });
  });
  lost.report(diagnostics);
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(topics.size > 0 && { topics: [...topics].map(([id, name]) => ({ id, title: name })) }),
    entries: dropSharedAliases(knownOnly(entries), diagnostics),
  };
}

function reportNone({ path }: ImportFile, diagnostics: Diagnostics): void {
  const message = 'There is no `<conceptEntry>` or `<termEntry>` here.';
  const hint = 'Name a file in TBX, of version 3 or 2.';
  diagnostics.report({ code: 'unreadable-file', at: { file: path, line: 1, column: 1 }, message, hint });
}

interface ConceptIds {
  readonly byConcept: ReadonlyMap<Concept, string>;
  /** By what the file calls a concept. */
  readonly byName: ReadonlyMap<string, string>;
}

/** A database's number says nothing to people, so then the term names the entry. */
function idsOf(concepts: readonly Concept[]): ConceptIds {
  const ids = new Ids();
  const byConcept = new Map<Concept, string>();
  const byName = new Map<string, string>();
  for (const concept of concepts) {
    // An XML id may not begin with a digit; see `xmlId`.
    const own = concept.id.replace(/^_(?=\d)/u, '');
    const isWord = isUsableId(own) && !/^(?:[a-z]{0,10}[-_.]?)?\d+$/iu.test(concept.id);
    const name = concept.languages.flatMap(({ terms }) => terms.map(({ text }) => text))[0] ?? '';
    const id = ids.takeExactly(isWord ? own : idFor(name) || 'term');
    byConcept.set(concept, id);
    if (concept.id !== '' && !byName.has(concept.id)) byName.set(concept.id, id);
  }
  return { byConcept, byName };
}
