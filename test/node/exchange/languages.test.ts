import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../src/node/diagnostics/diagnostics.ts';
import { FORMATS } from '../../../src/node/exchange/formats.ts';
import { languageOfFile } from '../../../src/node/exchange/language-of-file.ts';
import type { DraftGlossary } from '../../../src/node/source/draft.ts';
import { writeAs } from './read-as.ts';

/** Two terms with one name, of which each links to the other of its language. */
const GLOSSARY: DraftGlossary = {
  title: 'Words',
  languages: ['en', 'pt-BR'],
  entries: ['en', 'pt-BR'].flatMap((lang) => [
    { id: 'levain', lang, term: { text: 'Levain' }, short: `A starter in ${lang}.`, body: '' },
    { id: 'pão', lang, term: { text: 'Pão' }, short: `Bread in ${lang}.`, body: 'It needs [one](levain).' },
  ]),
};

async function readBack(name: string): Promise<DraftGlossary | undefined> {
  const { files } = await writeAs(name, GLOSSARY);
  const written = [...files].map(([path, text]) => ({ path, text }));
  return FORMATS.get(name)?.read?.(written, {}, new Diagnostics());
}

describe('a glossary in several languages', () => {
  it.each(['abbr', 'deflist', 'html', 'hugo', 'json', 'schema', 'skos', 'sphinx', 'tbx', 'csv'])(
    'comes back from %s with the same ids in each',
    async (name) => {
      const back = await readBack(name);
      const found = back?.entries.map(({ lang, id }) => `${lang} ${id}`).toSorted();
      expect(found).toEqual(['en levain', 'en pão', 'pt-BR levain', 'pt-BR pão']);
    },
  );

  it.each(['html', 'json', 'schema', 'skos', 'sphinx', 'tbx'])(
    'comes back from %s with its title',
    async (name) => {
      expect((await readBack(name))?.title).toBe('Words');
    },
  );

  it.each(['abbr', 'anki', 'csv', 'deflist', 'hugo', 'tsv'])(
    'has its title told where %s has no place',
    async (name) => {
      const { messages } = await writeAs(name, GLOSSARY);
      expect(messages).toContain('The format has no place for the `title` of the glossary, `Words`.');
    },
  );

  it.each(['deflist', 'html', 'sphinx'])('has links within each in %s', async (name) => {
    const bodies = (await readBack(name))?.entries
      .map(({ body }) => body)
      .filter((body) => body.includes(']('));
    expect(bodies?.map((body) => /\((.*)\)/u.exec(body)?.[1])).toEqual(['levain', 'levain']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['glossary.ja.md', 'ja'],
    ['a/b.pt-br.rst.txt', 'pt-BR'],
    ['terms.md', undefined],
    ['terms.xx.md', undefined],
    ['terms.old.md', undefined],
    ['terms.v2.md', undefined],
    ['en.md', undefined],
  ])('%s says that its language is %s', (path, lang) => expect(languageOfFile(path)).toBe(lang));
});
