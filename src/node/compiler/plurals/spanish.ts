const PLAIN: ReadonlyMap<string, string> = new Map([
  ['á', 'a'],
  ['é', 'e'],
  ['í', 'i'],
  ['ó', 'o'],
  ['ú', 'u'],
]);

/** `bases`, `servidores`, `conexiones`, `veces`; foreign words also with a plain `s`: `routers`. */
export function spanishPlurals(word: string): readonly string[] {
  if (/[aeiouáéó]$/iu.test(word)) return [`${word}s`];
  if (/[íú]$/iu.test(word)) return [`${word}es`, `${word}s`];
  if (/z$/iu.test(word)) return [`${word.slice(0, -1)}ces`];
  // The stress stays where it was, and needs its sign no more.
  const stressed = /([áéíóú])([ns])$/u.exec(word);
  if (stressed) {
    const [ending, vowel = '', consonant = ''] = stressed;
    return [`${word.slice(0, -ending.length)}${PLAIN.get(vowel) ?? ''}${consonant}es`];
  }
  if (/[sx]$/iu.test(word)) return [];
  return [`${word}es`, `${word}s`];
}
