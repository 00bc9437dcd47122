import { describe, expect, it } from 'vitest';
import { importFixture, readFiles } from './import-fixture.ts';
import { readAs, writeAs } from './read-as.ts';
import { SPHINX_CASES } from './sphinx.cases.ts';

describe('a glossary of Sphinx', () => {
  it('becomes entries, with the first name as the term', async () => {
    const { glossary } = await importFixture('sphinx', 'sphinx');
    expect(glossary.entries.map(({ id, term, aliases, kind }) => ({ id, term, aliases, kind }))).toEqual([
      { id: 'term', term: { text: '>>>' } },
      { id: 'levain', term: { text: 'levain' }, aliases: [{ text: 'natural leaven' }] },
      { id: 'banneton', term: { text: 'banneton' }, kind: 'noun' },
    ]);
    expect(glossary.entries[1]?.at).toEqual({
      file: 'test/fixtures/exchange/sphinx/glossary.rst',
      line: 18,
      column: 4,
    });
  });

  it('keeps what explains a term, as Markdown', async () => {
    const { entries } = await importFixture('sphinx', 'sphinx');
    expect(entries.map(({ short, body }) => [short, body])).toMatchInlineSnapshot(`
      [
        [
          "The prompt.",
          "",
        ],
        [
          undefined,
          "A mix of flour and water; see [Banneton](banneton), [the basket](banneton) and nothing. It makes sourdough bread, says [a page](https://example.org/%28a%29) or [Wikipedia](https://en.wikipedia.org/wiki/Levain).

      Call \`feed()\` of \`Starter\` ([PEP 8](https://peps.python.org/pep-0008/), here, there), e.g. \`a_b\` with **one** \\*star\\*:

      \`\`\`
      feed(levain)

        twice()
      \`\`\`

      \`\`\`python
      >>> feed(levain)
      True
      \`\`\`",
        ],
        [
          undefined,
          "Can be:

      - a basket

        of rattan

      - a bowl

      1. first
      2. second

      > **Note:** It leaves *rings*.

      *New in version 3.2:* The rings.

      ![A basket](<https://example.org/b.png>)

      Kept.",
        ],
      ]
    `);
  });

  it('says what is lost, and where', async () => {
    const { mistakes, messages } = await importFixture('sphinx', 'sphinx');
    expect(mistakes).toEqual([
      'glossary.rst:21:7 lost-field',
      'glossary.rst:24:7 lost-field',
      'glossary.rst:55:7 lost-field',
      'glossary.rst:60:4 skipped-item',
    ]);
    expect(messages[0]).toContain('There is no term `nothing` to link to');
  });

  it.each(SPHINX_CASES)('is read with $says', async ({ rst, markdown, found = [] }) => {
    // A colon keeps the first paragraph from becoming the short explanation.
    const text = `.. glossary::\n\n   web\n      Like this:\n\n      ${rst}\n`;
    const { entries, mistakes } = await readAs('sphinx', text);
    expect(entries[0]?.body).toBe(`Like this:\n\n${markdown}`);
    expect(mistakes).toEqual(found);
  });

  it('is found in any file of a folder, and links lead from one to another', async () => {
    const { entries, mistakes } = await readFiles('sphinx', {
      'a.rst': '.. glossary::\n\n   web\n      See :term:`NET`.\n',
      'b.rst': 'Nothing here.\n',
      'c.rst': 'x\n\n  .. glossary::\n\n    net\n      A net.\n',
    });
    expect(entries.map(({ id, body, short }) => [id, body || short])).toEqual([
      ['web', 'See [NET](net).'],
      ['net', 'A net.'],
    ]);
    expect(mistakes).toEqual([]);
  });

  it.each([
    ['no glossary at all', 'Text.\n', '1:1 unreadable-file'],
    [
      'a definition without a term',
      '.. glossary::\n\n      Text.\n\n   web\n      A web.\n',
      '3:7 skipped-item',
    ],
  ])('is told from %s', async (_, text, found) => {
    expect((await readAs('sphinx', text)).mistakes).toEqual([found]);
  });

  it('is written so that Sphinx reads it', async () => {
    const { files, messages } = await writeAs('sphinx', {
      title: 'Words',
      entries: [
        { id: 'levain', lang: 'en', term: { text: 'A : *levain*' }, short: 'Mix_ed.', body: '' },
        {
          id: 'banneton',
          lang: 'en',
          term: { text: 'Banneton' },
          aliases: [{ text: 'Basket' }, { text: 'hid', status: 'hidden' }],
          short: 'A basket.',
          body: 'For a [levain](levain), *a **b***.\n\n## Key points\n\n- `x`\n\n> quoted\n\n```py\na\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |',
        },
      ],
    });
    expect(files.get('glossary.rst')).toMatchInlineSnapshot(`
      "==========
      Words
      ==========

      .. glossary::

         A \\: \\*levain\\*
            Mix_ed.

         Banneton
         Basket
            A basket.

            For a :term:\`levain <A : \\*levain\\*>\`, *a b*.

            .. rubric:: Key points

            - \`\`x\`\`

            ..

               quoted

            .. code-block:: py

               a

            .. list-table::
               :header-rows: 1

               * - a
                 - b
               * - 1
                 - 2
      "
    `);
    expect(messages).toEqual([
      'The format cannot hold all of `banneton`: markup within markup.',
      'The format cannot hold all of `banneton`: names that are `hidden`.',
    ]);
  });
});
