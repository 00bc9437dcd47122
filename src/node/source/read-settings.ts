import { stat } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { parseYaml } from './parse-yaml.ts';
import { readFields } from './read-fields.ts';
import { readSourceFile } from './read-source-file.ts';
import { SETTINGS_FIELDS, type SettingsFields } from './schema/settings-fields.ts';

/** `glossary.yaml` of a source folder. @returns `undefined` when it cannot be read, which has then been reported */
export async function readSettings(
  dir: string,
  diagnostics: Diagnostics,
): Promise<SettingsFields | undefined> {
  const file = join(dir, 'glossary.yaml');
  if (!(await isFile(file))) {
    const message = 'A glossary needs the file glossary.yaml.';
    const isBelow = await isFile(join(dir, '..', 'glossary.yaml'));
    const hint = isBelow
      ? 'There is one in the folder above: name that folder instead.'
      : 'Write one that holds at least `title: …` and `languages: [en]`, or begin with `glossator init`.';
    diagnostics.report({ code: 'missing-settings', at: { file, line: 1, column: 1 }, message, hint });
    return undefined;
  }
  const text = await readSourceFile(file, diagnostics);
  const yaml = text === undefined ? undefined : parseYaml({ file, text, firstLine: 1 }, diagnostics);
  return yaml && readFields(SETTINGS_FIELDS, yaml, diagnostics);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
