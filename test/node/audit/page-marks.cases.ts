export interface PageCase {
  readonly says: string;
  readonly html: string;
  /** Words that are marked when the page opens, of `api`, `rest` and `dns`. */
  readonly marked: readonly string[];
}

const tag = (attributes: string): string => `<script async src="glossator.js?v=2" ${attributes}></script>`;

export const scopeCases: readonly PageCase[] = [
  { says: 'the main part only', html: '<p>dns</p><main>api</main><p>dns</p>', marked: ['api'] },
  {
    says: 'what has the role of the main part',
    html: '<p>dns</p><div role="main">api</div>',
    marked: ['api'],
  },
  {
    says: 'every article, nested ones once',
    html: '<main>api<article>rest</article></main><p>api</p><article>dns</article>',
    marked: ['api', 'rest', 'dns'],
  },
  { says: 'the body where nothing fits', html: '<p>api</p><div>rest</div>', marked: ['api', 'rest'] },
  {
    says: 'nothing in a part that lies in something skipped',
    html: '<nav><article>api</article></nav>',
    marked: [],
  },
  {
    says: 'what the tag names',
    html: `${tag('data-scope=".post > p, [data-x=y i]"')}<main>dns</main><div class="a post"><p>api</p></div><p data-x="Y">rest</p>`,
    marked: ['api', 'rest'],
  },
  {
    says: 'what a hand-placed element names, whatever the tag does',
    html: `${tag('data-scope="#b"')}<p id="a">api</p><p id="b">dns</p><glossator-widget scope="#a"></glossator-widget>`,
    marked: ['api'],
  },
  {
    says: 'the usual parts where the tag names none that is understood',
    html: `${tag('data-scope="p:nth-child(2)"')}<main>api</main><p>dns</p>`,
    marked: ['api'],
  },
  {
    says: 'nothing of what another script’s tag names',
    html: '<script src="other.js" data-scope="#b"></script><main>api</main><p id="b">dns</p>',
    marked: ['api'],
  },
];

export const hiddenCases: readonly PageCase[] = [
  {
    says: 'passes by what is folded away',
    html: '<main><details><summary>x</summary><p>API</p></details><p>api</p></main>',
    marked: ['api'],
  },
  {
    says: 'takes what is unfolded',
    html: '<main><details open><p>API</p></details><p>api</p></main>',
    marked: ['API'],
  },
  { says: 'passes by what is hidden', html: '<main><p hidden>API</p><p>api</p></main>', marked: ['api'] },
  {
    says: 'passes by what is hidden until found',
    html: '<main><div hidden="until-found"><p>API</p></div><p>api</p></main>',
    marked: ['api'],
  },
  {
    says: 'passes by what has no box by its own style',
    html: '<main><p style="color: red;DISPLAY : none">API</p><p>api</p></main>',
    marked: ['api'],
  },
  {
    says: 'takes what is hidden where nothing else names the term',
    html: '<main><p hidden>API</p></main>',
    marked: ['API'],
  },
  {
    says: 'joins no words across what is hidden between them',
    html: '<main><p>a<b hidden>p</b>i</p></main>',
    marked: [],
  },
];

export const writtenCases: readonly PageCase[] = [
  {
    says: 'in reading order among the found ones',
    html: '<main><p>api <span data-term="x">one\n more</span> dns <glossator-term term="y">two</glossator-term> rest</p></main>',
    marked: ['api', 'one more', 'dns', 'two', 'rest'],
  },
  {
    says: 'also out of scope',
    html: '<footer data-term="x">one</footer><main>api</main>',
    marked: ['one', 'api'],
  },
  {
    says: 'not without a term',
    html: '<main><i data-term="">one</i><glossator-term>two</glossator-term></main>',
    marked: [],
  },
  {
    says: 'not in a template',
    html: '<main><template><i data-term="x">one</i></template></main>',
    marked: [],
  },
];

export const oddCases: readonly PageCase[] = [
  { says: 'tags in capitals', html: '<MAIN><P>api <A HREF=x>dns</A></P></MAIN>', marked: ['api'] },
  { says: 'paragraphs that nothing ends', html: '<main><p>a<p>pi<p>api', marked: ['api'] },
  {
    says: 'text that a table throws out',
    html: '<main><table>api<tr><td>dns</table></main>',
    marked: ['api', 'dns'],
  },
  {
    says: 'formatting that crosses',
    html: '<main><p><b>a<i>p</b>i</i> dns</p></main>',
    marked: ['api', 'dns'],
  },
  {
    says: 'what comes behind the body',
    html: '<body><p>api</body><p>dns</html> rest',
    marked: ['api', 'dns', 'rest'],
  },
  {
    says: 'tags in comments and scripts',
    html: '<main><!-- <nav> --><script>"<nav>"</script>api</main>',
    marked: ['api'],
  },
  {
    says: 'a page without scripts',
    html: '<main><noscript><p>api</p></noscript>dns</main>',
    marked: ['dns'],
  },
  { says: 'nothing at all', html: '', marked: [] },
];
