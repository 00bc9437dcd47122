import type { DraftGlossary } from '../../source/draft.ts';
import { idFor, Ids, isUsableId } from '../../source/id-for.ts';
import { decodeFragment } from '../decode-fragment.ts';
import type { SkosContext } from './concept-entries.ts';
import type { Text } from './graph.ts';
import { IRI } from './vocabulary.ts';

export interface Collections {
  readonly topics: NonNullable<DraftGlossary['topics']>;
  readonly paths: NonNullable<DraftGlossary['paths']>;
  /** By the address of a concept. */
  readonly topicOf: ReadonlyMap<string, string>;
}

/** A collection is a topic, an ordered one is a path. An entry has one topic, so the first collection that holds it is it. */
export function readCollections(context: SkosContext): Collections {
  const { graph, ids, lost } = context;
  const ordered = graph.instancesOf(IRI.OrderedCollection);
  const plain = graph.instancesOf(IRI.Collection).filter((collection) => !ordered.includes(collection));
  const topicOf = new Map<string, string>();
  const topicIds = new Ids();
  const topics = plain.flatMap((collection) => {
    const head = headOf(collection, context, topicIds);
    for (const member of head ? graph.things(collection, IRI.member) : []) {
      if (topicOf.has(member) || !ids.has(member))
        lost.add('member of a second collection', graph.placeOf(collection));
      else topicOf.set(member, head?.id ?? '');
    }
    return head ?? [];
  });
  const pathIds = new Ids();
  const paths = ordered.flatMap((collection) => {
    const head = headOf(collection, context, pathIds);
    const members = graph.things(collection, IRI.memberList).flatMap((list) => graph.list(list));
    const steps = members.flatMap((member) => ids.get(member) ?? []);
    return head && steps.length > 0 ? { ...head, steps } : [];
  });
  return { topics, paths, topicOf };
}

interface Head {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
}

function headOf(collection: string, { graph, lang, lost }: SkosContext, ids: Ids): Head | undefined {
  const inMain = (texts: readonly Text[]): string | undefined =>
    (texts.find((text) => text.lang === lang) ?? texts[0])?.text.trim();
  const title = inMain(graph.texts(collection, IRI.prefLabel, IRI.title, IRI.label));
  if (title === undefined) {
    lost.add('collection without a name', graph.placeOf(collection));
    return undefined;
  }
  const intro = inMain(graph.texts(collection, IRI.definition, IRI.scopeNote, IRI.note));
  // An export names topics and paths so, to tell them from terms.
  const name = decodeFragment(collection.split(/[/#]/u).at(-1) ?? '').replace(/^(?:topic|path)-/u, '');
  const isAddress = graph.statementsOf(collection)[0]?.subject.termType === 'NamedNode';
  const id = ids.takeExactly(isAddress && isUsableId(name) ? name : idFor(title) || 'topic');
  return { id, title, ...(intro !== undefined && { intro }) };
}
