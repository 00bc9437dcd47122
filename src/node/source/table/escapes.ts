/** A backslash, and every sign that means something in some cell. */
const SIGNS = /[\\|(<:]/u;

/** Puts a backslash before each of the signs, and before each backslash. */
export function escapeSigns(text: string, signs = ''): string {
  return Array.from(text, (sign) => (sign === '\\' || signs.includes(sign) ? `\\${sign}` : sign)).join('');
}

/** A backslash before anything else is one. */
export function unescapeSigns(text: string): string {
  return text.replace(/\\([\s\S])/gu, (whole, sign: string) => (SIGNS.test(sign) ? sign : whole));
}

/** The parts between bars that have no backslash before them; empty ones are left out. */
export function splitAtBars(text: string): readonly string[] {
  const parts: string[] = [''];
  for (const [bit] of text.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (bit === '|') parts.push('');
    else parts[parts.length - 1] += bit;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
