import { parse, TomlError } from 'smol-toml';
import { isMap, isScalar } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import { parseYaml } from '../../source/parse-yaml.ts';
import type { SourceText } from '../../source/source-text.ts';
import { splitFrontMatter } from '../../source/split-front-matter.ts';
import type { ImportFile } from '../exchange-format.ts';

export interface Page {
  /** By names in small letters, because Hugo minds no capitals there. Values as YAML's failsafe schema gives them: every scalar is the text that was written. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** Where a field stands; the top of the file for one that TOML told. */
  readonly locate: (field: string) => Location;
  readonly body: SourceText;
}

const TOML = /^\+\+\+[ \t]*\r?\n(?<fields>(?:[^\n]*\n)*?)\+\+\+[ \t]*(?:\r?\n|$)/u;

/**
 * A file of Hugo → its fields and what stands below them.
 *
 * @returns `undefined` for a file without fields; `'broken'` for fields that cannot be read, which has then been reported
 */
export function readPage({ path, text }: ImportFile, diagnostics: Diagnostics): Page | 'broken' | undefined {
  const toml = TOML.exec(text);
  if (toml)
    return readToml(path, { whole: toml[0], fields: toml.groups?.['fields'] ?? '', text }, diagnostics);
  const parts = splitFrontMatter(path, text);
  return parts && readYaml(parts.frontMatter, parts.body, diagnostics);
}

function readYaml(frontMatter: SourceText, body: SourceText, diagnostics: Diagnostics): Page | 'broken' {
  const yaml = parseYaml(frontMatter, diagnostics);
  if (!yaml) return 'broken';
  const { root, start, locate } = yaml;
  const pairs = isMap(root) ? root.items : [];
  const named = pairs.flatMap(({ key }) =>
    isScalar(key) ? [{ name: String(key.value).toLowerCase(), key }] : [],
  );
  const places = new Map(named.map(({ name, key }) => [name, locate(key)]));
  // Without its document an alias (`*name`) is not followed, so that a few lines cannot grow into gigabytes.
  const plain = root?.toJSON() as unknown;
  return {
    fields: isMap(root) ? lowerCaseKeys(plain as object) : new Map(),
    locate: (field) => places.get(field) ?? start,
    body,
  };
}

interface TomlParts {
  readonly whole: string;
  readonly fields: string;
  readonly text: string;
}

function readToml(
  file: string,
  { whole, fields, text }: TomlParts,
  diagnostics: Diagnostics,
): Page | 'broken' {
  const body = { file, text: text.slice(whole.length), firstLine: whole.split('\n').length };
  try {
    return {
      fields: lowerCaseKeys(textsIn(parse(fields)) as object),
      locate: () => ({ file, line: 1, column: 1 }),
      body,
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.split('\n');
    diagnostics.report({
      code: 'skipped-item',
      at: { file, line: error.line + 1, column: error.column },
      message: `The fields between the lines of \`+++\` cannot be read: ${reason}`,
      hint: 'Correct the TOML; text stands in quotes there.',
    });
    return 'broken';
  }
}

const lowerCaseKeys = (fields: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

/** TOML has numbers and dates of its own; fields of an entry are texts. */
function textsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsIn);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, textsIn(inner)]));
}
