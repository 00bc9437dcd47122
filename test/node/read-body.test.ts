import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../src/node/diagnostics/diagnostics.ts';
import { readBody } from '../../src/node/source/markdown/read-body.ts';
import type { EntryBody } from '../../src/node/source/source-entry.ts';
import { PROSE_CASES } from './prose.cases.ts';

function read(text: string): EntryBody {
  return readBody({ file: 'api.md', text, firstLine: 1 }, new Diagnostics());
}

describe('the body of an entry', () => {
  it.each(PROSE_CASES)('$says', ({ markdown, blocks }) => {
    expect(read(markdown).lead).toEqual(blocks);
  });

  it.each([
    ['Key points', 'key-points'],
    ['How it works', 'explanation'],
    ['Explanation', 'explanation'],
    ['Why it matters', 'why-it-matters'],
    ['Who it is for', 'who-it-is-for'],
    ['Example', 'example'],
    ['Not to be confused with', 'not-to-be-confused-with'],
    ['KEY *points*', 'key-points'],
    ['History', 'other'],
  ])('gives the heading "%s" the role %s', (heading, role) => {
    expect(read(`lead\n\n## ${heading}\n\ntext`)).toMatchObject({
      lead: [{ kind: 'paragraph' }],
      sections: [{ role, title: heading.replaceAll('*', ''), content: [{ kind: 'paragraph' }] }],
    });
  });

  it('takes the headings below "Common questions" for questions', () => {
    const { sections, questions } = read(
      '## Common questions\n\n### Is it `free`?\n\nYes.\n\n## Example\n\ntext',
    );
    expect(questions).toEqual([
      { question: 'Is it free?', answer: [{ kind: 'paragraph', children: ['Yes.'] }] },
    ]);
    expect(sections.map(({ role }) => role)).toEqual(['example']);
  });

  it('leaves out what has a heading and no content', () => {
    const { sections, questions } = read('## Example\n\n## Common questions\n\n### Why?\n');
    expect([...sections, ...questions]).toEqual([]);
  });

  it('lists each link to a term with its place', () => {
    expect(read('A [b](b)\n[c](c).').links).toEqual([
      { value: 'b', at: { file: 'api.md', line: 1, column: 3 } },
      { value: 'c', at: { file: 'api.md', line: 2, column: 1 } },
    ]);
  });
});
