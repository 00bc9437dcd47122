import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line } from './random-draft.ts';
import { readAs, writeAs } from './read-as.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);

const html = {
  id: 'html',
  lang: 'en',
  term: { text: 'HTML' },
  expansion: { text: 'Hypertext Markup Language' },
  short: 'Hypertext Markup Language',
  body: '',
};

describe('abbreviations', () => {
  it.each([
    ['a line each', '*[HTML]: Hypertext Markup Language\n', [], [html]],
    [
      'other text around',
      '# Words\n\nThe *[x] of HTML.\n\n  *[HTML] : Hypertext Markup Language\r\n',
      [],
      [html],
    ],
    ['what it stands for in the next line', '*[HTML]:\n    Hypertext Markup Language\n', [], [html]],
    [
      'code, where they are only shown',
      '```\n*[CSS]: Style\n```\n*[HTML]: Hypertext Markup Language\n',
      [],
      [html],
    ],
    [
      'the same twice',
      '*[HTML]: Hypertext Markup Language\n*[HTML]: Hypertext Markup Language\n',
      [],
      [html],
    ],
    [
      'another meaning',
      '*[HTML]: Hypertext Markup Language\n*[HTML]: How to\n',
      ['2:1 skipped-item'],
      [html],
    ],
    ['nothing behind one', '*[CSS]:\n\n*[HTML]: Hypertext Markup Language\n', ['1:1 skipped-item'], [html]],
    ['none', 'Text.\n', ['1:1 unreadable-file'], []],
  ])('are read with %s', async (_, ...[text, found, entries]) => {
    const read = await readAs('abbr', text);
    expect(read.mistakes).toEqual(found);
    expect(read.entries).toEqual(entries);
  });

  it('keep the names of what every object has apart', async () => {
    const { entries } = await readAs('abbr', '*[__proto__]: a\n*[constructor]: b\n');
    expect(entries.map(({ term }) => term.text)).toEqual(['__proto__', 'constructor']);
  });

  it('are written with what they stand for, or else the short explanation', async () => {
    const { files, messages } = await writeAs('abbr', {
      entries: [
        html,
        { id: 'api', lang: 'en', term: { text: 'API' }, short: 'A way in.', body: 'More.' },
        {
          ...html,
          id: 'css',
          term: { text: 'CSS' },
          expansion: { text: 'Cascading Style Sheets' },
          short: 'Looks.',
        },
        { ...html, id: 'odd', term: { text: 'a]: b' } },
      ],
    });
    expect(files.get('glossary.md')).toBe(
      '*[HTML]: Hypertext Markup Language\n*[API]: A way in.\n*[CSS]: Cascading Style Sheets\n',
    );
    expect(messages).toEqual([
      'The format has no place for `body` of `api`.',
      'The format has room for one of `expansion` and `short` of `css`; the expansion is kept.',
      'The format cannot hold `a]: b`; it is left out.',
    ]);
  });

  it('come back as they went, whatever signs are in them', async () => {
    const names = fc.uniqueArray(fc.record({ name: line(), text: line() }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 5,
    });
    const comesBack = fc.asyncProperty(names, async (all) => {
      const entries = all.map(({ name, text }, index) => ({
        id: `term-${index}`,
        lang: 'en',
        term: { text: name },
        expansion: { text },
        short: text,
        body: '',
      }));
      const { files, messages } = await writeAs('abbr', { entries });
      const kept = all.filter(({ name }) => !messages.join().includes(`cannot hold \`${name}\``));
      const read = await readAs('abbr', files.get('glossary.md') ?? '');
      expect(read.entries.map(({ term, expansion }) => [term.text, expansion?.text])).toEqual(
        kept.map(({ name, text }) => [name, text]),
      );
    });
    await fc.assert(comesBack, { numRuns: RUNS });
  });
});
