import { describe, expect, it } from 'vitest';
import { DEFLIST_CASES } from './deflist.cases.ts';
import { readAs, writeAs } from './read-as.ts';

describe('a Markdown definition list', () => {
  it.each(DEFLIST_CASES)('is read with $says', async ({ text, entries, found = [] }) => {
    const read = await readAs('deflist', text);
    expect(read.mistakes).toEqual(found);
    expect(read.entries).toEqual(entries.map((entry) => ({ ...entry, lang: 'en' })));
  });

  it('remembers where each term stands', async () => {
    const { glossary } = await readAs('deflist', '# Words\n\nAPI\n:   A way in.\n', { lang: 'de' });
    expect(glossary.entries[0]).toMatchObject({ lang: 'de', at: { file: 'terms.md', line: 3, column: 1 } });
  });

  it('is written with an id only where one is needed', async () => {
    const { files, messages } = await writeAs('deflist', {
      entries: [
        {
          id: 'api',
          lang: 'en',
          term: { text: 'API' },
          short: 'A *way* in.',
          body: 'See [it](rest).\n\n    code',
        },
        {
          id: 'rest',
          lang: 'en',
          term: { text: ': {REST}' },
          aliases: [{ text: '1. R' }, { text: 'hid', status: 'hidden' }],
          short: 'A style.',
          body: '',
        },
      ],
    });
    expect(files.get('glossary.md')).toBe(
      'API\n:   A \\*way\\* in.\n\n    See [it](#rest).\n\n        code\n\n\\: \\{REST} {#rest}\n1\\. R\n:   A style.\n',
    );
    expect(messages).toEqual(['The format cannot hold all of `rest`: names that are `hidden`.']);
  });

  it('is a file for each language', async () => {
    const entry = { id: 'api', term: { text: 'API' }, short: 'x', body: '' };
    const { files } = await writeAs('deflist', {
      entries: [
        { ...entry, lang: 'en' },
        { ...entry, lang: 'de' },
      ],
    });
    expect([...files.keys()]).toEqual(['glossary.en.md', 'glossary.de.md']);
  });
});
