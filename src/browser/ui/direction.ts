const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * The direction of a language. `dir="auto"` would ask the first letter, and turn
 * round an Arabic explanation whose term is "API".
 *
 * @param lang - a BCP 47 tag, or nothing
 */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  try {
    const { script } = new Intl.Locale(lang).maximize();
    if (script === undefined) return 'auto';
    return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  } catch {
    // Not a language tag: then the letters have to tell.
    return 'auto';
  }
}
