import { describe, expect, it } from 'vitest';
import { expandForm } from '../../src/core/match/expand-form.ts';
import { foldText } from '../../src/core/text/fold.ts';
import { formsOf } from '../../src/node/compiler/forms-of.ts';
import { Diagnostics } from '../../src/node/diagnostics/diagnostics.ts';
import { readEntry } from '../../src/node/source/read-entry.ts';
import { PLURAL_CASES } from './plurals.cases.ts';

/** Every spelling by which an entry is found. */
function spellingsOf(term: string, lang: string): ReadonlySet<string> {
  const text = `---\nterm: ${term}\nshort: Something.\n---\n`;
  const forms = formsOf(readEntry(`${lang}/x.md`, text, { diagnostics: new Diagnostics() }), lang);
  return new Set(forms.flatMap(expandForm).map((spelling) => spelling.text));
}

describe('inflected forms', () => {
  it.each(PLURAL_CASES)('of "$form" ($lang) are found: $found', ({ lang, form, found, not = [] }) => {
    const spellings = spellingsOf(form, lang);
    expect([form, ...found].filter((text) => !spellings.has(foldText(text)))).toEqual([]);
    expect(not.filter((text) => spellings.has(foldText(text)))).toEqual([]);
  });

  it.each(['{ text: Netzwerk, match: fold }', '{ text: Netzwerk, match: exact }'])(
    'are not made where the author says otherwise: %s',
    (term) => {
      expect(spellingsOf(term, 'de').size).toBe(1);
    },
  );

  it('are not made of abbreviations', () => {
    expect([...spellingsOf('URL', 'de')]).toEqual(['URL']);
  });
});
