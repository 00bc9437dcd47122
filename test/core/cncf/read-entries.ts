import { readFileSync } from 'node:fs';
import type { Form } from '../../../src/core/index.ts';

/** One entry of the glossary: its title as it stands there, and its prose. */
export interface Entry {
  readonly title: string;
  readonly prose: string;
}

/** The file of one language beside this one; NOTICE.md tells where it comes from. */
export function readEntries(lang: string): readonly Entry[] {
  const file = readFileSync(new URL(`${lang}.txt`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n\n')
    .map((entry) => {
      const [title = '', ...lines] = entry.split('\n');
      return { title, prose: lines.join('\n') };
    });
}

/** `Continuous Delivery (CD)` → both spellings of the term that the title names. */
export function formsOf(entries: readonly Entry[], lang: string): readonly Form[] {
  return entries.flatMap(({ title }) =>
    title
      .split(/[()（）]/u)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, term: title, lang })),
  );
}
