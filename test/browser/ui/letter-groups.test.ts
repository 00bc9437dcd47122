import { expect } from 'chai';
import { groupByLetter } from '../../../src/browser/ui/letter-groups.ts';

function lettersOf(lang: string, ...names: string[]): string {
  const terms = names.map((name) => ({ id: name, name, short: '' }));
  return groupByLetter(terms, lang)
    .map(({ letter, terms: members }) => `${letter}: ${members.map(({ name }) => name).join(' ')}`)
    .join(', ');
}

describe('A–Z', () => {
  const cases: readonly (readonly [
    title: string,
    lang: string,
    names: readonly string[],
    letters: string,
  ])[] = [
    ['ignore case', 'en', ['api', 'API'], 'A: api API'],
    ['take accents as the same letter where the language does', 'de', ['Äther', 'Auto'], 'A: Äther Auto'],
    ['take them as another where it does not', 'sv', ['Ananas', 'Ärende'], 'A: Ananas, Ä: Ärende'],
    ['put what begins with no letter together', 'en', ['2FA', '.NET', 'Node'], '#: 2FA .NET, N: Node'],
    ['know other scripts', 'ru', ['ёж', 'Ель', 'Лес'], 'Е: ёж Ель, Л: Лес'],
    ['take a character that has no case as it is', 'ja', ['鍵', 'かぎ'], '鍵: 鍵, か: かぎ'],
    ['keep a name that has two code units whole', 'en', ['𝒜lpha'], '𝒜: 𝒜lpha'],
    ['do without a language', '', ['One'], 'O: One'],
  ];
  for (const [title, lang, names, letters] of cases)
    it(`letters ${title}`, () => expect(lettersOf(lang, ...names)).to.equal(letters));
});
