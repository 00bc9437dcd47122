export const SETTINGS_KEY = 'glossator-settings';

/** What the reader has set, as it is stored; nothing as long as nothing is set. */
export function storedSettings(): string | null | undefined {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    // Blocked storage throws on access.
    return undefined;
  }
}
