/** HTML within a `<dd>`, and the Markdown that comes of it. */
export interface HtmlCase {
  readonly says: string;
  readonly html: string;
  readonly markdown: string;
  /** What the messages begin with. */
  readonly lost?: readonly string[];
}

export const HTML_CASES: readonly HtmlCase[] = [
  {
    says: 'paragraphs, with or without a tag',
    html: 'one <p>two\n three</p>four',
    markdown: 'one\n\ntwo three\n\nfour',
  },
  {
    says: 'containers, which vanish',
    html: '<div><section>one</section><p>two</p></div>',
    markdown: 'one\n\ntwo',
  },
  {
    says: 'emphasis',
    html: '<p>a <em>b</em> <i>c</i>, <strong>d</strong><b> e </b>f</p>',
    markdown: 'a *b* *c*, **d** **e** f',
  },
  { says: 'emphasis in emphasis', html: '<p><b>a <i>b</i> c</b></p>', markdown: '**a *b* c**' },
  {
    says: 'emphasis that Markdown could not show',
    html: '<p>a<b>(b)</b>c <b>x</b><i>y</i></p>',
    markdown: 'a(b)c **x**y',
  },
  { says: 'code', html: '<p><code>a | `b`</code></p>', markdown: '`` a | `b` ``' },
  {
    says: 'links to the web and to terms',
    html: '<p><a href="https://a.example/(b)">a</a> <a href="#t2">b</a></p>',
    markdown: '[a](https://a.example/%28b%29) [b](t2)',
  },
  {
    says: 'an address that is its own text',
    html: '<a href="https://a.example/">https://a.example/</a>',
    markdown: '<https://a.example/>',
  },
  {
    says: 'an address as text of another link',
    html: '<a href="https://b.example/">https://a.example/</a>',
    markdown: String.raw`[https\://a.example/](https://b.example/)`,
  },
  {
    says: 'links that lead nowhere from here',
    html: '<p><a href="x.html">a</a> <a href="javascript:b()">b</a> <a href="#nowhere">c</a> <a>d</a></p>',
    markdown: 'a b c d',
    lost: ['The link to `x.html` leads nowhere from here, as do 2 more'],
  },
  { says: 'lists', html: '<ul><li>a<li>b<ol><li>c</ol></ul>', markdown: '- a\n\n- b\n\n  1. c' },
  { says: 'an ordered list', html: '<ol><li>a</li><li><p>b</p></li></ol>', markdown: '1. a\n2. b' },
  {
    says: 'code in lines',
    html: '<div class="highlight-python"><pre>\na\n\n  ```b\n</pre></div>',
    markdown: '````python\na\n\n  ```b\n````',
  },
  { says: 'a quotation', html: '<blockquote><p>a</p><p>b</p></blockquote>', markdown: '> a\n>\n> b' },
  {
    says: 'a table',
    html: '<table><caption>t</caption><tr><th>a<th>b|c</tr><tr><td><code>d|e</code></td></tr></table>',
    markdown: 't\n\n| a | b\\|c |\n| --- | --- |\n| `d\\|e` |  |',
  },
  { says: 'a line break', html: '<p>a<br>- b<br></p>', markdown: 'a\\\n\\- b' },
  {
    says: 'pictures, after the sentence that they stood in',
    html: '<p>a <img src="https://a.example/(i).png" alt="A [b]"> c</p>',
    markdown: 'a c\n\n![A \\[b\\]](https://a.example/%28i%29.png)',
  },
  {
    says: 'pictures that nobody can load or hear',
    html: '<p>a<img src="i.png" alt="A"><img src="https://a.example/i.png" alt=""></p>',
    markdown: 'a',
    lost: ['`i.png` is no address that a picture may come from.', 'The picture has no text for readers'],
  },
  {
    says: 'scripts and media',
    html: '<p>a<script>b()</script></p><video src="x">c</video><iframe src="x"></iframe>',
    markdown: 'a',
    lost: ['`<script>` has no place', '`<video>` has no place', '`<iframe>` has no place'],
  },
  {
    says: 'headings and elements of no account, as text',
    html: '<h3>a</h3><p><kbd>b</kbd> <x-y>c</x-y></p>',
    markdown: 'a\n\nb c',
  },
  {
    says: 'signs that would mean something',
    html: '<p>1. *a* _b_ [c] &lt;d> &amp;amp; `e` # f!<a href="https://a.example/">g</a></p>',
    markdown: '1\\. \\*a\\* \\_b\\_ \\[c\\] \\<d> \\&amp; \\`e\\` # f\\![g](https://a.example/)',
  },
  { says: 'comments, which nobody sees', html: '<p>a<!-- b --></p>', markdown: 'a' },
];
