import { type Node, type Pair, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Located, Location } from '../diagnostics/location.ts';
import { suggestName } from '../diagnostics/suggest-name.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readChoice, readText } from './read-scalar.ts';
import type { ChoiceField, Field, Fields, ListField, RecordField, TextField } from './schema/field.ts';

type Values = Readonly<Record<string, unknown>>;

interface Line {
  readonly key: Located<string>;
  readonly value: Node | undefined;
}

interface RecordPlace {
  readonly fields: Fields;
  readonly at: Location;
}

/** Walks YAML along a set of fields. Wherever it reads `undefined`, the mistake has been reported. */
export class FieldReader {
  readonly #yaml: YamlSource;
  readonly #diagnostics: Diagnostics;

  constructor(yaml: YamlSource, diagnostics: Diagnostics) {
    this.#yaml = yaml;
    this.#diagnostics = diagnostics;
  }

  readRoot(fields: Fields): Values {
    const { root, start } = this.#yaml;
    if (root === null || isMap(root)) return this.#readRecord(root?.items ?? [], { fields, at: start });
    this.#reportType(root, `fields, like \`${Object.keys(fields)[0]}: …\``);
    return {};
  }

  #readRecord(pairs: readonly Pair[], { fields, at }: RecordPlace): Values {
    const values: [string, unknown][] = [];
    const missing = requiredOf(fields, at);
    for (const { key, value } of pairs.map((pair) => this.#splitPair(pair))) {
      const field = this.#fieldOf(key, fields);
      if (field === undefined) continue;
      if (value === undefined || isBlank(value)) {
        if (missing.has(key.value)) missing.set(key.value, key.at);
        continue;
      }
      missing.delete(key.value);
      const read = this.#readValue(value, field);
      if (read !== undefined) values.push([key.value, read]);
    }
    this.#reportMissing(missing, fields);
    return Object.fromEntries(values);
  }

  #splitPair({ key, value }: Pair): Line {
    const at = isNode(key) ? this.#yaml.locate(key) : this.#yaml.start;
    const name = isScalar(key) ? String(key.value) : '(not a text)';
    return { key: { value: name, at }, value: isNode(value) ? this.#yaml.resolve(value) : undefined };
  }

  #fieldOf(key: Located<string>, fields: Fields): Field | undefined {
    if (Object.hasOwn(fields, key.value)) return fields[key.value];
    const known = Object.keys(fields);
    const message = `There is no field \`${key.value}\`.`;
    const hint = suggestName(key.value, known, `The fields here are ${known.join(', ')}.`);
    this.#diagnostics.report({ code: 'unknown-field', at: key.at, message, hint });
    return undefined;
  }

  #readValue(node: Node, field: Field): unknown {
    switch (field.kind) {
      case 'text':
      case 'choice':
        return this.#readScalar(node, field);
      case 'list':
        return this.#readList(node, field);
      case 'record':
        return this.#readNested(node, field);
    }
  }

  #readScalar(node: Node, field: TextField | ChoiceField): Located<string> | undefined {
    if (!isScalar(node)) return this.#reportType(node, 'a text');
    const written = { value: String(node.value), at: this.#yaml.locate(node) };
    return field.kind === 'text'
      ? readText(written, field, this.#diagnostics)
      : readChoice(written, field, this.#diagnostics);
  }

  #readList(node: Node, { of }: ListField): readonly unknown[] | undefined {
    if (!isSeq(node)) return this.#reportType(node, 'a list, each item on a line of its own behind `- `');
    const items = node.items.filter(isNode).map((item) => this.#readItem(item, of));
    return items.filter((item) => item !== undefined);
  }

  #readItem(node: Node, field: Field): unknown {
    const item = this.#yaml.resolve(node);
    if (item === undefined || isBlank(item)) return this.#reportType(node, 'something behind the dash');
    return this.#readValue(item, field);
  }

  /** @returns `undefined` for an incomplete record too: nothing can be checked about half of one */
  #readNested(node: Node, { fields, shorthand }: RecordField): Values | undefined {
    const at = this.#yaml.locate(node);
    const short = shorthand === undefined ? undefined : fields[shorthand];
    if (isMap(node)) {
      const values = this.#readRecord(node.items, { fields, at });
      return [...requiredOf(fields, at).keys()].every((name) => Object.hasOwn(values, name))
        ? values
        : undefined;
    }
    if (short === undefined || shorthand === undefined)
      return this.#reportType(node, `fields, like \`${Object.keys(fields)[0]}: …\``);
    const value = this.#readValue(node, short);
    return value === undefined ? undefined : { [shorthand]: value };
  }

  #reportType(node: Node, expected: string): undefined {
    const hint = `Write ${expected}.`;
    const message = `This is ${describe(node)}.`;
    this.#diagnostics.report({ code: 'wrong-type', at: this.#yaml.locate(node), message, hint });
    return undefined;
  }

  #reportMissing(missing: ReadonlyMap<string, Location>, fields: Fields): void {
    for (const [name, at] of missing) {
      const message = `The field \`${name}\` is missing.`;
      this.#diagnostics.report({
        code: 'missing-field',
        at,
        message,
        hint: `Add \`${name}:\`. ${fields[name]?.about ?? ''}`,
      });
    }
  }
}

function requiredOf(fields: Fields, at: Location): Map<string, Location> {
  const required = Object.entries(fields).filter(([, field]) => field.required);
  return new Map(required.map(([name]) => [name, at]));
}

function isBlank(node: Node): boolean {
  return isScalar(node) && String(node.value).trim() === '';
}

function describe(node: Node): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a set of fields';
  return isBlank(node) ? 'empty' : 'a single text';
}
