import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/node/compiler/check-sources.ts';
import { compile } from '../../../src/node/compiler/compile.ts';
import { JSON_SCHEMAS } from '../../../src/node/source/schema/json-schemas.ts';
import { temporaryFolder } from '../fixture-glossary.ts';
import { ONE_FILE_CASES } from './one-file.cases.ts';

const fixture = (name: string): string => `test/fixtures/exchange/terms/${name}`;

/** A file that is gone after the test. */
function temporaryFile(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

async function mistakesIn(path: string): Promise<readonly string[]> {
  const { diagnostics } = await checkSources(path);
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('a source in one file', () => {
  it.each(ONE_FILE_CASES)('has its mistakes told where they stand: $file', async ({ file, found }) => {
    expect(await mistakesIn(fixture(file))).toEqual(found);
  });

  it('names the file as it was named', async () => {
    const { diagnostics } = await checkSources(fixture('mistakes.json'));
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set([fixture('mistakes.json')]));
  });

  it.each(['good.yaml', 'good.csv'])('is compiled like a folder: %s', async (name) => {
    const { files } = await compile(fixture(name));
    expect([...files.keys()]).toContain('glossary.json');
  });

  it('names a term after its text, unless it has an id', async () => {
    const { glossaries } = await checkSources(fixture('good.yaml'));
    expect(glossaries[0]?.entries.map(({ id }) => id)).toEqual(['web-server', 'browser', 'proto']);
  });

  it('holds several languages', async () => {
    const { glossaries } = await checkSources(fixture('good.csv'));
    expect(glossaries.map(({ lang, entries }) => [lang, entries.map(({ id }) => id)])).toEqual([
      ['en', ['server', 'api']],
      ['de', ['server', 'api']],
    ]);
  });

  it('keeps a term with mistakes, which others may name', async () => {
    const { glossaries } = await checkSources(fixture('mistakes.yaml'));
    expect(glossaries[0]?.entries.map(({ term }) => term.text.value)).toEqual(['API', 'Server', 'Proxy']);
  });

  it.each([
    [
      'terms.yaml',
      'title: No terms\nlanguages: [en]\n',
      ['1:1 missing-field', '2:13 missing-language-folder'],
    ],
    [
      'terms.yaml',
      'title: T\nlanguages: [en]\nterm: []\n',
      ['1:1 missing-field', '2:13 missing-language-folder', '3:1 unknown-field'],
    ],
    [
      'terms.yaml',
      'title: T\nlanguages: [en]\nterms: none\n',
      ['2:13 missing-language-folder', '3:8 missing-field'],
    ],
    ['terms.yaml', 'title: [\n', ['2:1 unreadable-yaml']],
    ['terms.json', '[{"term": "API", "short": "A way in."}]', ['1:1 missing-field', '1:1 wrong-type']],
    ['terms.csv', '', ['1:1 unreadable-file']],
    ['terms.csv', 'Begriff,short\nAPI,A way in.\n', ['1:1 lost-field', '1:1 unreadable-file']],
  ])('says what is missing: %s %j', async (name, text, found) => {
    expect(await mistakesIn(temporaryFile(name, text))).toEqual(found);
  });

  it('needs an ending that tells its format', async () => {
    await expect(checkSources(temporaryFile('terms.doc', ''))).rejects.toThrow(
      '.yaml, .yml, .json, .csv, .tsv',
    );
  });
});

describe('the JSON Schema of a glossary in one file', () => {
  it('knows the fields of settings and entries, and what else a term has', () => {
    const schema = JSON_SCHEMAS['terms.schema.json'];
    expect(schema).toMatchObject({ required: ['title', 'languages', 'terms'], additionalProperties: false });
    expect(schema).toHaveProperty(['properties', 'terms', 'items', 'required'], ['term', 'short']);
    for (const name of ['id', 'lang', 'body', 'aliases'])
      expect(schema).toHaveProperty(['properties', 'terms', 'items', 'properties', name]);
  });
});
