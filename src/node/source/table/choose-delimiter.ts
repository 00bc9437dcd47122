const DELIMITERS = [',', ';', '\t'] as const;

export interface Dialect {
  readonly delimiter: string;
  /** Where the table begins. */
  readonly start: number;
}

/** The sign that stands most often in the first line that is not empty, outside of quotes; a comma where none does. */
export function chooseDelimiter(text: string): Dialect {
  // Excel's own way to say it.
  const said = /^\uFEFF?sep=([,;\t|])\r?\n/iu.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const head = /^\s*(?:"(?:""|[^"])*"|[^"\r\n])*/u.exec(text.slice(start))?.[0] ?? '';
  const bare = head.replace(/"(?:""|[^"])*"/gu, '');
  const count = (sign: string): number => bare.split(sign).length;
  const delimiter = DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  return { delimiter, start };
}
