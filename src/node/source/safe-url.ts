const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An absolute address that may become a link, in the normal form that browsers
 * use too; so nothing hides behind line breaks, tabs or capitals in the scheme.
 *
 * @returns `undefined` for every other scheme and for relative addresses
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return SAFE_PROTOCOLS.has(url.protocol) ? url.href : undefined;
}

/** The same for an address that a picture may come from. */
export function imageUrl(text: string): string | undefined {
  const url = safeUrl(text);
  return url?.startsWith('http') === true ? url : undefined;
}
