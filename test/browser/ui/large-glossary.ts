import type { Contents, ContentsTerm } from '../../../src/core/format/glossary.ts';
import type { SearchDocument } from '../../../src/core/search/search-index.ts';

const KINDS = `
  active ambient binary broken central circular common complex concrete cyclic deep direct distant double dynamic
  early elastic empty encrypted endless external false fast final flat foreign formal free full general gentle global
  grey hidden hybrid idle implicit indirect inner joint late lazy lean linear local logical loose minimal mixed mobile
  modern modular narrow native neutral noisy open outer parallel partial passive persistent plain portable primary
  private public quiet random raw ready recent regular remote rigid robust rolling secure shallow shared silent simple
  single slow sparse stable static steady strict strong sudden temporary tiny trusted typed unique upper virtual warm
  weak whole wide yellow zonal
`.match(/\S+/g) as string[];

const THINGS = `
  account adapter anchor archive array badge beacon border branch bridge browser buffer button cable cache canvas
  channel circuit client cluster column cookie counter cursor database domain editor engine event factory field filter
  folder font frame gateway graph grid handle header image index island kernel key layer ledger lens library link list
  lock machine mask matrix memory message mirror module monitor network node object packet page panel parser patch
  pattern pipe pixel pointer port process proxy query queue range record registry relay request robot router sample
  schema screen script sector server session shader signal socket source stack storage stream string switch table
  target template terminal thread ticket token tracker tree trigger tunnel value vector version viewer volume widget
  window wire worker zone
`.match(/\S+/g) as string[];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A glossary of any size up to some 30,000 terms, in real words and with as much prose as a real one has:
 * some eighty words a term. The same size gives the same glossary.
 */
export function makeLargeGlossary(size: number): {
  contents: Contents;
  documents: readonly SearchDocument[];
} {
  const documents = Array.from({ length: size }, (_, number) => documentOf(number, size));
  const terms: ContentsTerm[] = documents.map(({ id, name, short }) => ({ id, name, short }));
  const { compare } = new Intl.Collator('en');
  terms.sort((a, b) => compare(a.name, b.name));
  const topic = { id: 'all', title: 'All of it', intro: 'Every term.', terms: terms.map(({ id }) => id) };
  return { contents: { terms, topics: [topic], paths: [] }, documents };
}

function documentOf(number: number, size: number): SearchDocument {
  const kind = pick(KINDS, number);
  const round = Math.floor(number / KINDS.length);
  const thing = pick(THINGS, number * 7 + round);
  // In a larger glossary names are of three words, or there would not be enough of them.
  const middle = size > 5000 ? ` ${pick(THINGS, Math.floor(round / THINGS.length) * 11 + number)}` : '';
  const prose = Array.from(
    { length: 12 },
    (_, line) =>
      `The ${pick(KINDS, number + line * line)} ${pick(THINGS, number * 3 + line * 5)} waits for it.`,
  );
  return {
    id: `${kind}-${thing}-${number}`,
    name: capitalised(`${kind}${middle} ${thing}`),
    aliases: [`${pick(THINGS, number * 5)}ing`],
    spellings: [],
    short: `A ${thing} that is ${kind}, so that each ${pick(THINGS, number * 13)} finds its ${pick(THINGS, number * 17)}.`,
    text: prose.join(' '),
    topic: 'All of it',
  };
}
