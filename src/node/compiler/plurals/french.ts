/** `réseaux`, `canaux`, `serveurs`; words in -s, -x and -z stay. */
export function frenchPlurals(word: string): readonly string[] {
  if (/[sxz]$/iu.test(word)) return [];
  if (/(?:eau|au|eu|œu)$/iu.test(word)) return [`${word}x`, `${word}s`];
  if (/ail$/iu.test(word)) return [`${word}s`, `${word.slice(0, -2)}ux`];
  if (/al$/iu.test(word)) return [`${word.slice(0, -1)}ux`, `${word}s`];
  return [`${word}s`];
}
