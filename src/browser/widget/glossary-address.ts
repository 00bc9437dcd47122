const LOOKS_LIKE_URL = /^[a-z][a-z+.-]*:|\/|\.json(?:[?#]|$)/i;

/** Whether a glossary is named by a selector of something on the page. */
export function isOnPage(glossary: string): boolean {
  return glossary !== '' && !LOOKS_LIKE_URL.test(glossary);
}
