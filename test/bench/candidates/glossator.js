import { findMatches, readDictionary } from '../../../dist/lib/core/index.js';
import { eachTextNode, offer } from './page-text.js';

offer('glossator', {
  prepare: readDictionary,
  find(root, dictionary) {
    let count = 0;
    eachTextNode(root, ({ data }) => (count += findMatches(data, dictionary).length));
    return count;
  },
});
