/** A BCP 47 tag in its normal form, like `zh-CN`; `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    // A RangeError is how Intl says that this is no tag.
    return undefined;
  }
}
