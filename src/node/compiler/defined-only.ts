type DefinedOnly<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Fields without a value are left out, as the compiled format's optional fields ask. */
export function definedOnly<Values extends object>(values: Values): DefinedOnly<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as DefinedOnly<Values>;
}
