import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of test/fixtures/glossaries, seen from the project's root, as an author would name it. */
export function fixtureGlossary(name: string): string {
  return `test/fixtures/glossaries/${name}`;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
