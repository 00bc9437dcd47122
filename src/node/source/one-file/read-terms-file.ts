import { type Node, type Pair, YAMLMap, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import { LinePlaces } from '../line-places.ts';
import { parseYaml, type YamlSource } from '../parse-yaml.ts';
import { readFields } from '../read-fields.ts';
import type { SettingsFields } from '../schema/settings-fields.ts';
import { asOptional, TERMS_FIELDS } from '../schema/terms-fields.ts';
import { checkLanguages } from './check-languages.ts';
import { locateScalar } from './locate-scalar.ts';
import type { OneFile, OneFileInput, Term } from './one-file.ts';
import { readTerm } from './read-term.ts';

/** A glossary in YAML or JSON. @returns `undefined` when it is neither, which has then been reported */
export function readTermsFile(input: OneFileInput): OneFile | undefined {
  const { file, text, options, diagnostics } = input;
  const yaml = parseYaml({ file, text, firstLine: 1 }, diagnostics);
  if (yaml === undefined) return undefined;
  if (file.toLowerCase().endsWith('.json')) dropNulls(yaml.root);
  // A bare list of terms is what many programs write; it says nothing of title and languages.
  const isBare = options.isForeign === true && isSeq(yaml.root);
  const { terms, others } = isBare ? { terms: yaml.root, others: null } : splitTerms(yaml);
  const settings = readSettings({ ...yaml, root: others }, input);
  const read = readTerms({ terms, yaml, settings }, input);
  if (options.isForeign !== true) checkLanguages(read, settings, diagnostics);
  return { settings, terms: read };
}

/** What YAML takes for a text means nothing at all in JSON. */
function dropNulls(root: Node | null): void {
  const isNull = (node: unknown): boolean => isScalar(node) && node.type === 'PLAIN' && node.value === 'null';
  visit(root, {
    Pair: (_, { value }) => (isNull(value) ? visit.REMOVE : undefined),
    Scalar: (key, node) => (typeof key === 'number' && isNull(node) ? visit.REMOVE : undefined),
  });
}

interface SplitFile {
  readonly terms: Node | undefined;
  readonly others: Node | null;
}

/** Terms are read one by one, so that mistakes in one leave it in the glossary. */
function splitTerms({ root, resolve }: YamlSource): SplitFile {
  if (!isMap(root)) return { terms: undefined, others: root };
  const isTerms = ({ key }: Pair): boolean => isScalar(key) && key.value === 'terms';
  const others = new YAMLMap();
  if (root.range) others.range = root.range;
  others.items = root.items.filter((pair) => !isTerms(pair));
  const value = root.items.find(isTerms)?.value;
  return { terms: isNode(value) ? resolve(value) : undefined, others };
}

function readSettings(yaml: YamlSource, { options, diagnostics }: OneFileInput): SettingsFields {
  // Whether there are terms is told where they are read.
  const strict = { ...TERMS_FIELDS, ...asOptional({ terms: TERMS_FIELDS.terms }) };
  // Whoever takes in what comes from elsewhere has a title and languages of their own.
  const fields = options.isForeign === true ? asOptional(TERMS_FIELDS) : strict;
  const { $schema: _, ...settings } = readFields(fields, yaml, diagnostics);
  return settings as SettingsFields;
}

interface WrittenTerms {
  readonly terms: Node | undefined;
  readonly yaml: YamlSource;
  readonly settings: SettingsFields;
}

function readTerms({ terms, yaml, settings }: WrittenTerms, input: OneFileInput): readonly Term[] {
  const { file, text, options, diagnostics } = input;
  if (!isSeq(terms)) {
    const hint = 'Write `terms:`, and below it each term behind a dash, like `- term: API`.';
    const at = terms ? yaml.locate(terms) : yaml.start;
    diagnostics.report({ code: 'missing-field', at, message: 'The file holds no list `terms`.', hint });
    return [];
  }
  const lang = settings.languages?.[0]?.value ?? options.lang ?? 'en';
  const written = { text, places: new LinePlaces(file, text) };
  return terms.items.filter(isNode).map((item) =>
    readTerm({
      yaml: { ...yaml, root: yaml.resolve(item) ?? null, start: yaml.locate(item) },
      locateBody: (body) => locateScalar(body, written),
      options: { ...options, lang },
      diagnostics,
    }),
  );
}
