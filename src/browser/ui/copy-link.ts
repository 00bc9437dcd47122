/** The address of an entry on this page, without whatever else stood behind the hash. */
export function entryAddress(term: string): string {
  const address = new URL(location.href);
  // Half a character by itself has no code in an address.
  address.hash = `glossator=${encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd'))}`;
  return address.href;
}

/** @returns whether the text is on the clipboard now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed by the page's policy or the reader, or no clipboard outside HTTPS.
    return false;
  }
}
