/** The id of a term from what the file has of it and from its first form: see `DictionaryFile.ids`. */
export function idFrom(stored: string, firstForm: string): string {
  return stored > '\0' ? stored : stored + usualId(firstForm);
}

/** The id of a term that the file leaves out, since most are named like their first form: `web-server`. */
export function usualId(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}
