const RULES: readonly (readonly [ends: RegExp, endings: readonly string[]])[] = [
  [/[cg]ia$/iu, ['e', 'ie']],
  [/[cg]a$/iu, ['he']],
  [/ista$/iu, ['i', 'e']],
  [/ma$/iu, ['i', 'e']],
  [/a$/iu, ['e']],
  [/[cg]o$/iu, ['hi', 'i']],
  [/io$/iu, ['']],
  [/[oe]$/iu, ['i']],
];

/** `pagine`, `servizi`, `reti`, `giochi`; words in a consonant or a stressed vowel stay. */
export function italianPlurals(word: string): readonly string[] {
  const rule = RULES.find(([ends]) => ends.test(word));
  if (!rule) return [];
  const stem = word.slice(0, /[cg]ia$/iu.test(word) ? -2 : -1);
  return rule[1].map((ending) => stem + ending);
}
