/** Addresses write spaces and other letters as `%20`. */
export function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return text;
  }
}
