import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { idFor, Ids, isUsableId } from '../../source/id-for.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { dropSharedAliases } from '../drop-shared-aliases.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { knownOnly } from '../known-only.ts';
import { LostItems } from '../lost-items.ts';
import { toEntries } from './concept-entries.ts';
import { Graph } from './graph.ts';
import { parseStatements } from './parse-statements.ts';
import { readCollections } from './read-collections.ts';
import { reportUnread } from './report-unread.ts';
import { IRI } from './vocabulary.ts';

export async function readSkos(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): Promise<DraftGlossary> {
  const graph = new Graph();
  for (const file of files) graph.add(await parseStatements(file, diagnostics), file);
  const concepts = graph.instancesOf(IRI.Concept);
  const [first] = files;
  if (concepts.length === 0 && first && !diagnostics.hasErrors) reportNone(first, diagnostics);
  const lost = new LostItems();
  const ids = idsOf(concepts, graph, lang);
  const { topics, paths, topicOf } = readCollections({ graph, ids, lang, lost });
  const entries = concepts.flatMap((concept): readonly DraftEntry[] => {
    const topic = topicOf.get(concept);
    const read = toEntries(concept, { graph, ids, lang, lost, diagnostics });
    return topic === undefined ? read : read.map((entry) => ({ ...entry, topic }));
  });
  reportUnread(graph, lost);
  lost.report(diagnostics);
  const title = titleOf(graph, lang);
  return {
    ...(title !== undefined && { title }),
    ...(topics.length > 0 && { topics }),
    ...(paths.length > 0 && { paths }),
    entries: dropSharedAliases(knownOnly(entries), diagnostics),
  };
}

function reportNone({ path }: ImportFile, diagnostics: Diagnostics): void {
  const message = 'There is no skos:Concept here.';
  const hint = 'Name a file in Turtle or JSON-LD that has some.';
  diagnostics.report({ code: 'unreadable-file', at: { file: path, line: 1, column: 1 }, message, hint });
}

/** The end of a concept's address is its id, if it can be one. */
function idsOf(concepts: readonly string[], graph: Graph, lang: string): ReadonlyMap<string, string> {
  const ids = new Ids();
  return new Map(
    concepts.map((concept) => {
      const name = decodeFragment(concept.replace(/[/#]$/u, '').split(/[/#]/u).at(-1) ?? '');
      const [notation] = graph.texts(concept, IRI.notation);
      const labels = graph.texts(concept, IRI.prefLabel);
      const label = labels.find((one) => one.lang === lang) ?? labels[0];
      const isAddress = graph.statementsOf(concept)[0]?.subject.termType === 'NamedNode';
      const own = [isAddress ? name : '', notation?.text ?? ''].find(isUsableId);
      return [concept, ids.takeExactly(own ?? (idFor(label?.text ?? '') || 'term'))];
    }),
  );
}

function titleOf(graph: Graph, lang: string): string | undefined {
  const titles = graph
    .instancesOf(IRI.ConceptScheme)
    .flatMap((scheme) => graph.texts(scheme, IRI.prefLabel, IRI.title, IRI.oldTitle, IRI.label));
  return (titles.find((title) => title.lang === lang) ?? titles[0])?.text;
}
