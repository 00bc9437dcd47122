/** By how a noun ends, the endings that it takes in the plural and in other cases. */
const ENDINGS: readonly (readonly [ends: RegExp, endings: readonly string[]])[] = [
  [/(?:ung|heit|keit|schaft|ion|tät|ik|ei|ur|enz|anz)$/iu, ['en']],
  [/in$/iu, ['nen', 's']],
  [/nis$/iu, ['se', 'sen', 'ses']],
  [/e$/iu, ['n', 's']],
  [/(?:er|el)$/iu, ['n', 's']],
  [/(?:en|chen|lein)$/iu, ['s']],
  [/[aiouy]$/iu, ['s']],
  [/(?:s|ß|x|z|sch|st)$/iu, ['e', 'en', 'es']],
];
const OTHERWISE = ['e', 'en', 's', 'es'];

/** Plurals and cases without umlaut: `Datenbanken`, `Netzwerke`, `des Netzwerks`, `den Servern`. */
export function germanEndings(word: string): readonly string[] {
  const [, endings] = ENDINGS.find(([ends]) => ends.test(word)) ?? [undefined, OTHERWISE];
  return endings.map((ending) => word + ending);
}
