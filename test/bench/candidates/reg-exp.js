/** One big alternation, and the CSS Custom Highlight API to show what it finds. */
import { formsToRegExp } from './forms-to-reg-exp.js';
import { eachTextNode, formsIn, offer } from './page-text.js';

function find(root, expression) {
  const found = [];
  eachTextNode(root, ({ data }) => {
    expression.lastIndex = 0;
    for (let match; (match = expression.exec(data));) found.push(match.index, expression.lastIndex);
  });
  return found.length / 2;
}

/** For the words of any language, as ours are. */
offer('reg-exp-unicode', {
  prepare: (bytes) => formsToRegExp(formsIn(bytes), { word: String.raw`[\p{L}\p{N}\p{M}_-]`, flags: 'giu' }),
  find,
});

offer('reg-exp', {
  prepare: (bytes) => formsToRegExp(formsIn(bytes)),
  find,
  mark(root, expression) {
    const highlight = new Highlight();
    eachTextNode(root, (node) => {
      expression.lastIndex = 0;
      for (let match; (match = expression.exec(node.data));) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, expression.lastIndex);
        highlight.add(range);
      }
    });
    const style = new CSSStyleSheet();
    style.replaceSync('::highlight(peer) { text-decoration-line: underline }');
    document.adoptedStyleSheets.push(style);
    CSS.highlights.set('peer', highlight);
    return highlight.size;
  },
});
