export interface SplitTitle {
  readonly term: string;
  readonly alias?: string;
  readonly sense?: string;
}

const IN_BRACKETS = /^(?<name>[^(（]*[^\s(（])\s*[(（]\s*(?<inner>[^()（）]*[^\s()（）])\s*[)）]$/u;

/**
 * `Transport Layer Security (TLS)` → a term and its abbreviation, `自动伸缩（Auto Scaling）` → a term and its original name,
 * `Bus (computing)` → a term and the sense in which it is meant.
 *
 * @param originals - names of the same term in other languages, lower case
 */
export function splitTitle(title: string, originals: ReadonlySet<string>): SplitTitle {
  const { name, inner } = IN_BRACKETS.exec(title)?.groups ?? {};
  if (name === undefined || inner === undefined) return { term: title };
  const isName = isAbbreviation(inner) || !sharesScript(name, inner) || originals.has(inner.toLowerCase());
  return isName ? { term: name, alias: inner } : { term: name, sense: inner };
}

/** `API`, `mTLS`, `IaC`: one word with two capitals. It stands alone, so only its capitals tell it from other words. */
function isAbbreviation(text: string): boolean {
  return !/\s/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
];

/** Words in another script are the same name again: nobody explains a name in letters that its readers may not read. */
function sharesScript(a: string, b: string): boolean {
  return SCRIPTS.some((script) => script.test(a) && script.test(b));
}
