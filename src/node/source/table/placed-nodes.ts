import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Located, Location } from '../../diagnostics/location.ts';
import type { YamlSource } from '../parse-yaml.ts';

/** Makes YAML of values that stand in a table, so that one reader checks the fields of both. */
export class PlacedNodes {
  readonly #places = new Map<Node, Location>();

  record(fields: readonly (readonly [string, Node])[], at: Location): Node {
    const map = new YAMLMap();
    for (const [name, value] of fields)
      map.items.push(new Pair(this.#place(new Scalar(name), this.locate(value, at)), value));
    return this.#place(map, at);
  }

  list(items: readonly Node[], at: Location): Node {
    const list = new YAMLSeq();
    list.items.push(...items);
    return this.#place(list, at);
  }

  /** A text, or a record or list of texts. */
  value({ value, at }: Located<unknown>): Node {
    if (Array.isArray(value))
      return this.list(
        value.map((item: unknown) => this.value({ value: item, at })),
        at,
      );
    if (typeof value !== 'object' || value === null) return this.#place(new Scalar(value), at);
    const fields = Object.entries(value).map(
      ([name, inner]) => [name, this.value({ value: inner, at })] as const,
    );
    return this.record(fields, at);
  }

  source(root: Node, start: Location): YamlSource {
    return { root, start, locate: (node) => this.locate(node, start), resolve: (node) => node };
  }

  locate(node: Node, otherwise: Location): Location {
    return this.#places.get(node) ?? otherwise;
  }

  #place<N extends Node>(node: N, at: Location): N {
    this.#places.set(node, at);
    return node;
  }
}
