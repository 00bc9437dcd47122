interface HugoCase {
  readonly says: string;
  readonly files: Readonly<Record<string, string>>;
  readonly entries?: readonly object[];
  /** `file:line:column code` */
  readonly found?: readonly string[];
}

const page = (body: string, fields = 'title: Web'): string => `---\n${fields}\n---\n${body}`;

export const HUGO_CASES: readonly HugoCase[] = [
  {
    says: 'a language in the name of the file',
    files: { 'web.md': page('A web.'), 'web.fr.md': page('Une toile.', 'title: Toile') },
    entries: [
      { lang: 'en', term: { text: 'Web' } },
      { lang: 'fr', term: { text: 'Toile' } },
    ],
  },
  {
    says: 'the language of the folder in content',
    files: {
      'site/content/de/docs/web.md': page('Ein Netz.'),
      'site/content/de/docs/api.md': page('x', 'title: API'),
    },
    entries: [{ lang: 'de' }, { lang: 'de' }],
  },
  {
    says: 'a folder that only looks like a language',
    files: { 'css/web.md': page('A web.'), 'api/x.md': page('x', 'title: X') },
    entries: [{ lang: 'en' }, { lang: 'en' }],
  },
  {
    says: 'a page in a folder of its own',
    files: { 'web/index.md': page('A [net](../net/).'), 'net/index.md': page('A net.', 'title: Net') },
    entries: [{ body: 'A [net](net).' }, { term: { text: 'Net' } }],
  },
  {
    says: 'the page on which Kubernetes lists all terms',
    files: {
      'web.md': page('A [net](/docs/reference/glossary/?all=true#term-net).'),
      'net.md': page('x', 'title: Net'),
    },
    entries: [{ body: 'A [net](net).' }, {}],
  },
  {
    says: 'pages of other folders that end like an entry',
    files: {
      'glossary/net.md': page('A [net](/concepts/net/), a [net](/docs/concepts/net/).', 'title: Net'),
    },
    entries: [{ body: 'A net, a net.' }],
    found: ['glossary/net.md:4:3 lost-field', 'glossary/net.md:4:28 lost-field'],
  },
  {
    says: 'a comment in HTML, which vanishes',
    files: { 'web.md': page('A web.\n\n<!-- of\n\nwhat? -->\n\nMore <!-- not --> here.') },
    entries: [{ body: 'A web.\n\nMore  here.' }],
  },
  {
    says: 'a block of HTML, whose text stays',
    files: { 'web.md': page('A web.\n\n<div>\n<p>Two &lt;a&gt;<p>*more*\n<script>x()</script>\n</div>\n') },
    entries: [{ body: String.raw`A web.` + '\n\n' + String.raw`Two \<a>` + '\n\n' + String.raw`\*more\*` }],
    found: ['web.md:6:1 lost-field'],
  },
  {
    says: 'a line break in HTML, which keeps words apart',
    files: { 'web.md': page('A<br>web.') },
    entries: [{ body: 'A web.' }],
    found: ['web.md:4:2 lost-field'],
  },
  {
    says: 'headings that begin higher or go deeper',
    files: { 'web.md': page('A.\n\nTop\n===\n\nx\n\n### Deep\n\ny') },
    entries: [{ body: 'A.\n\n## Top\n\nx\n\n**Deep**\n\ny' }],
    found: ['web.md:11:1 lost-field'],
  },
  {
    says: 'headings that all are deep',
    files: { 'web.md': page('A.\n\n#### Key points\n\n- x') },
    entries: [{ body: 'A.\n\n## Key points\n\n- x' }],
  },
  {
    says: 'questions',
    files: { 'web.md': page('# Common questions\n\n## Why?\n\nSo.') },
    entries: [{ body: '## Common questions\n\n### Why?\n\nSo.' }],
  },
  {
    says: 'pictures, boxes, struck text and footnotes',
    files: {
      'web.md': page(
        '![a hand](https://example.org/a.png)\n\nA ![small *one*](/b.png) ~~old~~ web.[^1]\n\n- [ ] do\n\n[^1]: Note.',
      ),
    },
    entries: [{ body: '![a hand](https://example.org/a.png)\n\nA small one old web.\n\n- do' }],
    found: [
      'web.md:6:3 lost-field',
      'web.md:6:26 lost-field',
      'web.md:6:38 lost-field',
      'web.md:8:1 lost-field',
      'web.md:10:1 lost-field',
    ],
  },
  {
    says: 'a link by reference',
    files: {
      'web.md': page('A [net][1] and [web][2].\n\n[1]: /net/\n[2]: ftp://x'),
      'net.md': page('x', 'title: Net'),
    },
    entries: [{ body: 'A [net](net) and web.\n\n[1]: /net/\n[2]: ftp://x' }, {}],
    found: ['web.md:4:16 lost-field'],
  },
  {
    says: 'a shortcode in code, without making it a link',
    files: { 'web.md': page('See `{{</* ref "x" */>}}` and {{< youtube 1 >}}.') },
    entries: [{ body: 'See `{{< ref "x" >}}` and .' }],
    found: ['web.md:4:31 lost-field'],
  },
  {
    says: 'an abbreviation that stands for two',
    files: { 'a.md': page('x', 'title: Delivery (CD)'), 'b.md': page('y', 'title: Disc (CD)') },
    entries: [{ term: { text: 'Delivery' } }, { term: { text: 'Disc' } }],
    found: ['a.md:1:1 lost-field', 'b.md:1:1 lost-field'],
  },
  {
    says: 'a text before <!--more--> as the short one',
    files: { 'web.md': page('A [net](https://example.org/).\n\n<!--more-->\n\nLong.') },
    entries: [{ short: 'A net.', body: 'A [net](https://example.org/).\n\nLong.' }],
  },
  {
    says: 'a draft',
    files: { 'web.md': page('x', 'title: Web\ndraft: true') },
    entries: [{ status: 'draft' }],
  },
  {
    says: 'a page without a title',
    files: { 'web.md': page('A web.', 'status: x') },
    found: ['web.md:1:1 skipped-item'],
  },
  {
    says: 'fields that nobody knows, told once each',
    files: {
      'a.md': page('x', 'title: A\nmood: good'),
      'b.md': page('y', 'title: B\nmood: bad\nlevel: odd'),
    },
    entries: [{}, {}],
    found: ['a.md:3:1 lost-field', 'b.md:4:1 lost-field'],
  },
  {
    says: 'a file without fields, which is no page',
    files: { 'README.md': '# Read me', 'web.md': page('x') },
    entries: [{ term: { text: 'Web' } }],
  },
  {
    says: 'lines that end as on Windows',
    files: { 'web.md': page('A web.\n\n## Key points\n\n- x').replaceAll('\n', '\r\n') },
    entries: [{ body: 'A web.\r\n\r\n## Key points\r\n\r\n- x' }],
  },
  {
    says: 'two pages of one name',
    files: { 'a/web.md': page('x'), 'b/web.md': page('y', 'title: Net') },
    entries: [{ body: 'x' }, { body: 'y' }],
  },
];

/** Title, and `[term, alias, sense]`. */
export const TITLE_CASES: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['Transport Layer Security (TLS)', ['Transport Layer Security', 'TLS', undefined]],
  ['相互TLS認証(mTLS)', ['相互TLS認証', 'mTLS', undefined]],
  ['自动伸缩（Auto Scaling）', ['自动伸缩', 'Auto Scaling', undefined]],
  ['آٹو اسکیلنگ(Autoscaling)', ['آٹو اسکیلنگ', 'Autoscaling', undefined]],
  ['オブザーバビリティ(可観測性)', ['オブザーバビリティ', '可観測性', undefined]],
  ['传输层安全性协议（TLS)', ['传输层安全性协议', 'TLS', undefined]],
  ['Malla de Servicios (Service Mesh)', ['Malla de Servicios', 'Service Mesh', undefined]],
  ['Bus (computing)', ['Bus', undefined, 'computing']],
  ['print()', ['print()', undefined, undefined]],
  ['(API)', ['(API)', undefined, undefined]],
];
