import Mark from 'mark.js/dist/mark.es6.js';
import { formsToRegExp } from './forms-to-reg-exp.js';
import { formsIn, offer } from './page-text.js';

offer('mark-js', {
  prepare: (bytes) => formsToRegExp(formsIn(bytes)),
  find(root, expression) {
    let count = 0;
    // What the filter refuses is found, but not wrapped.
    new Mark(root).markRegExp(expression, { filter: () => (count++, false) });
    return count;
  },
  mark(root, expression) {
    let count = 0;
    new Mark(root).markRegExp(expression, { done: (total) => (count = total) });
    return count;
  },
});
