/** Glossator as it reads a page: block by block, across elements, past all that is not to be marked. */
import { readDictionary } from '../../../dist/lib/core/index.js';
import { Reader } from '../../../dist/lib/browser/page/reader.js';
import { offer } from './page-text.js';

offer('glossator-reader', {
  prepare: readDictionary,
  find(_, dictionary) {
    const reader = new Reader({ dictionary, lang: 'en', scope: 'main', skip: '' });
    const found = [];
    for (const root of reader.findRoots()) {
      const steps = reader.readPart(root, found, { atOnce: true });
      while (!steps.next().done);
    }
    return found.reduce((sum, { marks }) => sum + marks.length, 0);
  },
});
