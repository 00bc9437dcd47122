import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { fitShort } from '../fit-short.ts';
import { IdsByLanguage } from '../ids-by-language.ts';
import { languageOfFile } from '../language-of-file.ts';

interface Abbreviation {
  readonly name: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly lang: string;
}

const LINE = /^ {0,3}\*\[(?<name>.+?)\][ \t]?:(?<text>.*)$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;

/** All abbreviations of some documents. One that says the same again, as included files do, is passed over. */
export function readAbbreviations(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  const found = files.flatMap((each) => listAbbreviations(each, languageOfFile(each.path) ?? lang));
  const [file] = files;
  if (found.length === 0 && file) reportNone(file.path, diagnostics);
  const first = new Map<string, Abbreviation>();
  const kept = found.filter((each) => isNew(each, first, diagnostics));
  const ids = new IdsByLanguage();
  return { entries: kept.map((each) => toEntry(each, ids.in(each.lang).take(each.name))) };
}

function listAbbreviations({ path, text }: ImportFile, lang: string): readonly Abbreviation[] {
  const lines = text.split(/\r\n?|\n/u);
  let isCode = false;
  return lines.flatMap((line, i): readonly Abbreviation[] => {
    if (FENCE.test(line)) isCode = !isCode;
    const { name, text = '' } = (isCode ? null : LINE.exec(line))?.groups ?? {};
    if (name === undefined) return [];
    // Python-Markdown looks for it in the next line, too.
    const next = lines[i + 1] ?? '';
    const whole = text.trim() !== '' || LINE.test(next) ? text : next;
    return [{ name: name.trim(), text: whole.trim(), file: path, line: i + 1, lang }];
  });
}

function isNew(each: Abbreviation, first: Map<string, Abbreviation>, diagnostics: Diagnostics): boolean {
  const { name, text, file, line, lang } = each;
  const key = `${lang} ${name}`;
  const earlier = first.get(key);
  if (name !== '' && text !== '' && !earlier) {
    first.set(key, each);
    return true;
  }
  if (earlier && (text === earlier.text || text === '')) return false;
  const message = earlier
    ? `\`${name}\` stands for \`${earlier.text}\` in ${earlier.file}:${earlier.line} already. This one is left out.`
    : 'This says not what stands for what. It is left out.';
  const hint = earlier ? 'Keep one of the two.' : 'Write `*[HTML]: Hypertext Markup Language`.';
  diagnostics.report({ code: 'skipped-item', at: { file, line, column: 1 }, message, hint });
  return false;
}

function reportNone(file: string, diagnostics: Diagnostics): void {
  const at = { file, line: 1, column: 1 };
  const hint = 'They are lines like `*[HTML]: Hypertext Markup Language`.';
  diagnostics.report({ code: 'unreadable-file', at, message: 'There are no abbreviations here.', hint });
}

function toEntry({ name, text, file, line, lang }: Abbreviation, id: string): DraftEntry {
  return {
    id,
    lang,
    at: { file, line, column: 1 },
    term: { text: name },
    expansion: { text: text.replace(/\s+/gu, ' ') },
    ...fitShort(text, ''),
  };
}
