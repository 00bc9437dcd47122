import { expect } from 'chai';
import { enEntry } from '../../../src/browser/ui/entry-strings.ts';
import { LOCALES, loadStrings } from '../../../src/browser/ui/locales.ts';
import { enPanel, type PanelStrings } from '../../../src/browser/ui/panel-strings.ts';
import { enPrint } from '../../../src/browser/ui/print-strings.ts';
import { enSelection } from '../../../src/browser/ui/selection-strings.ts';
import { enSettings } from '../../../src/browser/ui/settings-strings.ts';
import { en } from '../../../src/browser/ui/strings.ts';

const english: Record<string, unknown> = {
  ...en,
  ...enPanel,
  ...enEntry,
  ...enSettings,
  ...enSelection,
  ...enPrint,
};

/** All that a group says, functions called with what shows up again in what they say. */
function sentences(group: Record<string, unknown>, numbers: readonly number[]): Map<string, string> {
  const said = new Map<string, string>();
  for (const [name, value] of Object.entries(group)) {
    if (typeof value === 'string') said.set(name, value);
    else if (typeof value === 'function')
      for (const n of numbers) said.set(`${name} ${n}`, (value as (...values: unknown[]) => string)(n, n));
    else
      for (const [part, text] of sentences(value as Record<string, unknown>, numbers))
        said.set(`${name}.${part}`, text);
  }
  return said;
}

/** Zero, the numbers that languages have forms of their own for, and one that is written with a separator. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 1234];
/** What may be said as in English. */
const ALIKE = new Set(['index', 'lang', 'sources']);

describe('the interface in other languages', () => {
  const tags = [
    ['de-AT', 'de'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['iw', 'he'],
    ['PT-br', 'pt'],
  ] as const;
  for (const [tag, lang] of tags) {
    it(`is found for ${tag}`, async () => {
      expect((await loadStrings(tag))?.lang).to.equal(lang);
    });
  }

  for (const tag of ['en-GB', 'zh-TW', 'fa', 'no tag', '']) {
    it(`is English for “${tag}”`, async () => {
      expect(await loadStrings(tag)).to.equal(undefined);
    });
  }

  it('is there in each that is promised', () => {
    expect([...LOCALES].sort()).to.deep.equal('ar de es fr he hi it ja ko nl pl pt ru zh-Hans'.split(' '));
  });

  const counted: Readonly<Record<string, readonly (readonly [n: number, steps: string])[]>> = {
    ar: [
      [1, 'خطوة واحدة'],
      [2, 'خطوتان'],
      [3, '3 خطوات'],
      [11, '11 خطوة'],
    ],
    de: [
      [1, '1 Schritt'],
      [1234, '1.234 Schritte'],
    ],
    fr: [
      [0, '0 étape'],
      [1, '1 étape'],
      [2, '2 étapes'],
    ],
    he: [
      [1, 'שלב אחד'],
      [2, 'שני שלבים'],
      [3, '3 שלבים'],
    ],
    pl: [
      [1, '1 krok'],
      [2, '2 kroki'],
      [5, '5 kroków'],
      [12, '12 kroków'],
      [22, '22 kroki'],
    ],
    ru: [
      [1, '1 шаг'],
      [2, '2 шага'],
      [5, '5 шагов'],
      [11, '11 шагов'],
      [21, '21 шаг'],
    ],
  };
  for (const [lang, cases] of Object.entries(counted)) {
    it(`counts as the language does: ${lang}`, async () => {
      const { steps } = (await loadStrings(lang)) as PanelStrings;
      expect(cases.map(([n]) => steps(n))).to.deep.equal(cases.map(([, said]) => said));
    });
  }

  for (const lang of LOCALES) {
    describe(lang, () => {
      it('says all that English says, in words of its own', async () => {
        const strings = (await loadStrings(lang)) as unknown as Record<string, unknown>;
        const said = sentences(strings, NUMBERS);
        const inEnglish = sentences(english, NUMBERS);
        expect([...inEnglish.keys()].filter((name) => !said.has(name))).to.deep.equal([]);
        expect([...said].filter(([, text]) => text.trim() === '').map(([name]) => name)).to.deep.equal([]);
        const alike = [...said].filter(
          ([name, text]) => text === inEnglish.get(name) && /[a-z]{3}/iu.test(text),
        );
        expect(alike.map(([name]) => name).filter((name) => !ALIKE.has(name))).to.deep.equal([]);
      });

      it('names what it is given, and leaves no sign for a number behind', async () => {
        const strings = (await loadStrings(lang)) as unknown as Record<string, unknown>;
        for (const [name, value] of Object.entries(strings)) {
          if (typeof value !== 'function') continue;
          const text = String(value('✽', '✽'));
          expect(text.includes('#'), name).to.equal(false);
        }
      });
    });
  }
});
