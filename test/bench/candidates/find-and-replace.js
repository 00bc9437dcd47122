import findAndReplace from 'findandreplacedomtext';
import { formsToRegExp } from './forms-to-reg-exp.js';
import { formsIn, offer } from './page-text.js';

const { prototype } = findAndReplace.Finder;
const { processMatches } = prototype;

/** @param {boolean} isWrapped */
function run(root, expression, isWrapped) {
  let count = 0;
  prototype.processMatches = function (...parameters) {
    // It empties the list while it wraps.
    count = this.matches.length;
    if (isWrapped) processMatches.apply(this, parameters);
  };
  expression.lastIndex = 0;
  findAndReplace(root, { find: expression, wrap: 'mark', preset: 'prose' });
  return count;
}

offer('find-and-replace', {
  prepare: (bytes) => formsToRegExp(formsIn(bytes)),
  find: (root, expression) => run(root, expression, false),
  mark: (root, expression) => run(root, expression, true),
});
