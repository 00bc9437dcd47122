import { eachTextNode, formsIn, offer } from './page-text.js';

/** 1 for what may not stand beside a match: the same as in the RegExp. */
const INSIDE = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w-]/u.test(String.fromCharCode(code))),
);

const isBorder = (text, at) => !INSIDE[text.charCodeAt(at)];

/** Of all occurrences those that are whole words, leftmost first, longest first, none within another. */
function choose(text, occurrences) {
  const whole = occurrences.filter(({ begin, end }) => isBorder(text, begin - 1) && isBorder(text, end));
  whole.sort((a, b) => a.begin - b.begin || b.end - a.end);
  let count = 0;
  let from = 0;
  for (const { begin, end } of whole) {
    if (begin < from) continue;
    count++;
    from = end;
  }
  return count;
}

/** @param {string} name @param {new (forms: string[]) => any} Automaton */
export function offerAhoCorasick(name, Automaton) {
  offer(name, {
    prepare: (bytes) => new Automaton(formsIn(bytes)),
    find(root, automaton) {
      let count = 0;
      eachTextNode(root, ({ data }) => {
        const text = data.toLowerCase();
        count += choose(text, automaton.matchInText(text));
      });
      return count;
    },
  });
}
