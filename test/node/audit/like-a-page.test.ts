/** The tables that the widget's reading is tested by in browsers: an audit has to read the same. */
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/text/page-rules.ts';
import { readRuns } from '../../../src/node/audit/text-runs.ts';
import { sectionCases } from '../../browser/page/choose-marks.cases.ts';
import { joiningCases, occurrenceCases, skipCases } from '../../browser/page/marking.cases.ts';
import { cases } from '../../browser/page/walk-runs.cases.ts';
import { elementsOf, readPage, tag, wordsOf } from './audit-fixture.ts';

describe('text runs of a file', () => {
  it.each(cases)('are those of a page: $says', ({ html, runs }) => {
    const elements = elementsOf(`<main id="root">${html}</main>`);
    const root = elements.find((element) => element.attribute('id') === 'root');
    const read: string[] = [];
    const onRun = ({ container, text }: { container: { localName: string }; text: string }) =>
      read.push(`${container.localName}: ${text}`);
    if (root) readRuns(root, { onRun, onSkipped: () => undefined });
    // Where one text node ends and the next begins is nothing to an audit.
    expect(read).toEqual(runs.map((run) => run.replaceAll('|', '')));
  });

  it('tell what they have passed over', () => {
    const elements = elementsOf('<main><p>a <code>b <kbd>c</kbd></code> <a>d</a></p><pre>e</pre></main>');
    const main = elements.find(({ localName }) => localName === 'main');
    const skipped: string[] = [];
    if (main)
      readRuns(main, { onRun: () => undefined, onSkipped: ({ localName }) => skipped.push(localName) });
    expect(skipped).toEqual(['code', 'a', 'pre']);
    expect(skipped.map((localName) => kindOf({ localName, role: null }))).not.toContain('block');
  });
});

describe('marks of a file', () => {
  it.each([...joiningCases, ...skipCases])('are those of a page: $says', (each) => {
    const { html, forms, lang = 'en', skip = '', marked } = each;
    const page = readPage(`<html lang="en">${tag({ skip })}<main>${html}</main>`, { forms, lang });
    expect(wordsOf(page.mentions)).toEqual(marked.map((words) => words.replace(/\s+/gu, ' ')));
  });

  it.each(occurrenceCases)('are as many as on a page: $says', ({ html, forms, occurrences, marked }) => {
    const page = readPage(`${tag({ occurrences })}<main>${html}</main>`, { forms });
    expect(page.marks).toHaveLength(marked);
  });

  it.each(sectionCases)('are the first in the same sections: $says', ({ html, marked }) => {
    const { marks, mentions } = readPage(`<main>${html}</main>`, { forms: ['api'] });
    expect(marks.map((mark) => mentions.indexOf(mark) + 1)).toEqual(marked);
  });
});
