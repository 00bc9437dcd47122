import { readFile } from 'node:fs/promises';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A file as text, without a byte order mark. @returns `undefined` when it is not UTF-8, which has then been reported */
export async function readSourceFile(file: string, diagnostics: Diagnostics): Promise<string | undefined> {
  const bytes = await readFile(file);
  try {
    return decoder.decode(bytes);
  } catch {
    // A fatal decoder throws a TypeError at the first bad byte, and does not say where that is.
    const message = 'The file is not UTF-8 text.';
    diagnostics.report({
      code: 'not-utf-8',
      at: { file, line: 1, column: 1 },
      message,
      hint: 'Save it with the encoding UTF-8.',
    });
    return undefined;
  }
}
