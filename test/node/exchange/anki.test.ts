import { describe, expect, it } from 'vitest';
import { writeAs } from './read-as.ts';

const HEAD = '#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#columns:Guid\tFront\tBack\tTags\n';
const ENTRY = { id: 'levain', lang: 'en', term: { text: 'Levain' }, short: 'A mix.', body: '' } as const;

describe('flash cards for Anki', () => {
  it('have the term in front, and its explanation and key points behind', async () => {
    const { files, messages } = await writeAs('anki', {
      topics: [{ id: 'dough', title: 'Dough' }],
      entries: [
        {
          ...ENTRY,
          topic: 'dough',
          level: 'beginner',
          body: '## Key points\n\n- It *lives*\n- It wants [food](food)',
        },
      ],
    });
    expect(files.get('glossary.txt')).toBe(
      `${HEAD}en:levain\tLevain\t<p>A mix.</p><ul><li>It lives</li><li>It wants food</li></ul>\tdough beginner\n`,
    );
    expect(messages).toEqual([]);
  });

  it('hold no HTML and no column that an author wrote', async () => {
    const { files } = await writeAs('anki', {
      entries: [
        {
          ...ENTRY,
          term: { text: '<script>\t"&' },
          short: 'a\tb\nc',
          topic: 'two words',
          body: '## Key points\n\n`<b>`',
        },
      ],
    });
    expect(files.get('glossary.txt')).toBe(
      `${HEAD}en:levain\t&lt;script&gt; &quot;&amp;\t<p>a b c</p><ul><li>&lt;b&gt;</li></ul>\ttwo_words\n`,
    );
  });

  it('are a file for each language, with other cards in each', async () => {
    const { files } = await writeAs('anki', { entries: [ENTRY, { ...ENTRY, lang: 'de' }] });
    expect([...files].map(([name, text]) => [name, text.slice(HEAD.length).split('\t')[0]])).toEqual([
      ['glossary.en.txt', 'en:levain'],
      ['glossary.de.txt', 'de:levain'],
    ]);
  });

  it('report what they leave out', async () => {
    const { messages } = await writeAs('anki', {
      entries: [{ ...ENTRY, aliases: [{ text: 'starter' }], body: 'Long.\n\n## Key points\n\n- x' }],
    });
    expect(messages).toEqual(['The format has no place for `body`, `aliases` of `levain`.']);
  });
});
