import type { LostItems } from '../lost-items.ts';
import type { Graph } from './graph.ts';
import { IRI, PREFIXES } from './vocabulary.ts';

const READ: ReadonlySet<string> = new Set(Object.values(IRI));

/** Statements about concepts and collections that nothing here has read, by their predicates. */
export function reportUnread(graph: Graph, lost: LostItems): void {
  for (const subject of graph.instancesOf(IRI.Concept, IRI.Collection, IRI.OrderedCollection)) {
    for (const { predicate } of graph.statementsOf(subject))
      if (!READ.has(predicate.value) && !isObvious(predicate.value))
        lost.add(shorten(predicate.value), graph.placeOf(subject));
  }
}

/** They follow from what has been read. */
const isObvious = (predicate: string): boolean =>
  /core#(?:broader|narrower)Transitive$|core#semanticRelation$/u.test(predicate);

function shorten(predicate: string): string {
  const [prefix, start] = Object.entries(PREFIXES).find(([, address]) => predicate.startsWith(address)) ?? [];
  return prefix === undefined || start === undefined
    ? predicate
    : `${prefix}:${predicate.slice(start.length)}`;
}
