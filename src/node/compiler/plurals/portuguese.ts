const RULES: readonly (readonly [ends: RegExp, cut: number, endings: readonly string[]])[] = [
  [/ão$/iu, 2, ['ões', 'ãos', 'ães']],
  [/m$/iu, 1, ['ns']],
  [/al$/iu, 1, ['is']],
  [/el$/iu, 2, ['éis', 'eis']],
  [/ol$/iu, 2, ['óis']],
  [/ul$/iu, 1, ['is']],
  [/il$/iu, 2, ['is', 'eis']],
  [/[rzn]$/iu, 0, ['es', 's']],
  [/ês$/iu, 2, ['eses']],
  [/[sx]$/iu, 0, []],
];

/** `conexões`, `imagens`, `canais`, `servidores`; foreign words with a plain `s`. */
export function portuguesePlurals(word: string): readonly string[] {
  const [, cut, endings] = RULES.find(([ends]) => ends.test(word)) ?? [undefined, 0, ['s']];
  return endings.map((ending) => word.slice(0, word.length - cut) + ending);
}
