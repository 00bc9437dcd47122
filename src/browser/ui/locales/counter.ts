/** How a counted thing is called, `#` standing for the number: `other` where a language has no more to say. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Counts in a language.
 *
 * @param lang - a BCP 47 tag
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function counter(lang: string): (n: number, thing: Counted) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (n, thing) => (thing[rules.select(n)] ?? thing.other).replace('#', numbers.format(n));
}
