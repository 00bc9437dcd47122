// A `ch` that sounds like `k` takes a plain `s`.
const SIBILANT = /(?:s|x|z|sh|(?<!epo|stoma|te|[in]ar)ch)$/iu;
// Nearly all words in -s are plurals already, but for class, virus, analysis and a few in -as.
const PLURAL = /(?<!s|u|\b(?:alia|atla|bia|canva|ga))s$/iu;
const CONSONANT_Y = /[^aeiou]y$/iu;

/**
 * The regular English plural of a form, made from its last word: `query`,
 * `web server`, `API`. Possessives need no form of their own, since an
 * apostrophe ends a word.
 *
 * @param form - as the author wrote it
 * @returns the plural, or `undefined` where the form does not end in a Latin letter or is a plural already
 */
export function pluralOf(form: string): string | undefined {
  if (!/[a-z]$/iu.test(form)) return undefined;
  if (/[A-Z]{2}$/u.test(form)) return form.endsWith('S') ? undefined : `${form}s`;
  if (/sis$/iu.test(form)) return `${form.slice(0, -2)}es`;
  if (PLURAL.test(form)) return undefined;
  if (SIBILANT.test(form)) return `${form}es`;
  return CONSONANT_Y.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`;
}

/** Forms without a small letter (API, WHO, IT, C++) mean what they mean only in capitals. */
export function isInCapitals(form: string): boolean {
  return form !== form.toLowerCase() && form === form.toUpperCase();
}
