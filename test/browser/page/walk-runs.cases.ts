export interface RunCase {
  readonly says: string;
  readonly html: string;
  /** Each run as `container: text`, with `|` where one text node ends and the next begins. */
  readonly runs: readonly string[];
}

/** The element with the id `root` is read. */
export const cases: readonly RunCase[] = [
  { says: 'reads the text of a block', html: '<p>One.</p>', runs: ['p: One.'] },
  { says: 'joins text across an inline element', html: '<p>back<b>end</b>s</p>', runs: ['p: back|end|s'] },
  {
    says: 'joins text across nested inline elements',
    html: '<p>a<i>b<b>c</b></i><u>d</u></p>',
    runs: ['p: a|b|c|d'],
  },
  { says: 'joins text on both sides of a comment', html: '<p>back<!-- x -->end</p>', runs: ['p: back|end'] },
  { says: 'joins text across an empty inline element', html: '<p>back<b></b>end</p>', runs: ['p: back|end'] },
  { says: 'joins text across <wbr>', html: '<p>back<wbr>end</p>', runs: ['p: back|end'] },
  { says: 'ends text at a block', html: '<p>a</p><p>b</p>', runs: ['p: a', 'p: b'] },
  {
    says: 'ends text at a block inside text',
    html: '<div>a<div>b</div>c</div>',
    runs: ['div: a', 'div: b', 'div: c'],
  },
  {
    says: 'ends text at an empty block',
    html: '<div>back<div></div>end</div>',
    runs: ['div: back', 'div: end'],
  },
  { says: 'ends text at <br>', html: '<p>back<br>end</p>', runs: ['p: back', 'p: end'] },
  { says: 'ends text at <hr>', html: '<div>back<hr>end</div>', runs: ['div: back', 'div: end'] },
  { says: 'ends text at an image', html: '<p>back<img alt="x">end</p>', runs: ['p: back', 'p: end'] },
  { says: 'ends text at a skipped element', html: '<p>a<code>b</code>c</p>', runs: ['p: a', 'p: c'] },
  { says: 'ends text at a footnote mark', html: '<p>back<sup>1</sup>end</p>', runs: ['p: back', 'p: end'] },
  {
    says: 'ends text at a skipped element without content',
    html: '<p>back<input>end</p>',
    runs: ['p: back', 'p: end'],
  },
  { says: 'ends text at a block inside an inline element', html: '<p id="p"><b>a</b></p>', runs: ['p: a'] },
  {
    says: 'reads a block inside an inline element as its own',
    html: '<div><span>a<div>b</div>c</span>d</div>',
    runs: ['div: a', 'div: b', 'div: c|d'],
  },
  {
    says: 'ends text at a custom element',
    html: '<p>back<x-icon></x-icon>end</p>',
    runs: ['p: back', 'p: end'],
  },
  {
    says: 'reads a custom element as a block',
    html: '<p>a<x-note>b<b>c</b></x-note>d</p>',
    runs: ['p: a', 'x-note: b|c', 'p: d'],
  },
  { says: 'reads table cells apart', html: '<table><tr><td>a<td>b</table>', runs: ['td: a', 'td: b'] },
  {
    says: 'reads list items apart',
    html: '<ul><li>a<ul><li>b</ul>c</ul>',
    runs: ['li: a', 'li: b', 'li: c'],
  },
  {
    says: 'reads the parts of a description list apart',
    html: '<dl><dt>a<dd>b</dl>',
    runs: ['dt: a', 'dd: b'],
  },
  {
    says: 'reads what is folded away, not its summary',
    html: '<details><summary>s</summary>a</details>',
    runs: ['details: a'],
  },
  { says: 'leaves out runs of white space', html: '<ul> <li>a</li>\n <li> </li> </ul>', runs: ['li: a'] },
  { says: 'keeps white space between inline elements', html: '<p><b>a</b> <b>b</b></p>', runs: ['p: a| |b'] },
  { says: 'reads nothing in an empty part', html: '', runs: [] },
  { says: 'reads text right in the root', html: 'a<p>b</p>c', runs: ['main: a', 'p: b', 'main: c'] },
  { says: 'ends where the root ends', html: '<p>a</p></main><p>b</p>', runs: ['p: a'] },
  {
    says: 'comes back from deep nesting',
    html: '<div><div><div>a</div></div>b</div>c',
    runs: ['div: a', 'div: b', 'main: c'],
  },
  {
    says: 'does not enter SVG',
    html: '<p>a<svg><title>b</title><text>c</text></svg>d</p>',
    runs: ['p: a', 'p: d'],
  },
  { says: 'does not enter MathML', html: '<p>a<math><mtext>b</mtext></math>d</p>', runs: ['p: a', 'p: d'] },
  { says: 'does not enter a template', html: '<template><p>a</p></template>', runs: [] },
];

/** The root's own text only. */
export const shallowCases: readonly RunCase[] = [
  { says: 'reads the root’s own text', html: 'a<b>b</b>', runs: ['main: a|b'] },
  { says: 'passes over blocks, which still end text', html: 'a<p>b</p>c', runs: ['main: a', 'main: c'] },
  {
    says: 'passes over blocks inside inline elements',
    html: '<b>a<i>b<p>c</p>d</i></b>e',
    runs: ['main: a|b', 'main: d|e'],
  },
  { says: 'passes over custom elements', html: 'a<x-note>b</x-note>c', runs: ['main: a', 'main: c'] },
  { says: 'reads nothing where all text is in blocks', html: '<p>a</p> <p>b</p>', runs: [] },
];
