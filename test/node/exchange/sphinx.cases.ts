interface SphinxCase {
  readonly says: string;
  /** What explains a term. */
  readonly rst: string;
  readonly markdown: string;
  readonly found?: readonly string[];
}

export const SPHINX_CASES: readonly SphinxCase[] = [
  { says: 'emphasis', rst: 'An *a b* and **c**.', markdown: 'An *a b* and **c**.' },
  {
    says: 'stars that mean nothing',
    rst: 'Two * three, 2*3 and x*.',
    markdown: String.raw`Two \* three, 2\*3 and x\*.`,
  },
  {
    says: 'escaped markup',
    rst: String.raw`Not \*this\* or \`that\`.`,
    markdown: String.raw`Not \*this\* or \`that\`.`,
  },
  { says: 'markup against a word', rst: String.raw`A *b*\ c.`, markdown: 'A *b*c.' },
  {
    says: 'code with backticks',
    rst: 'The `` a`b `` and ``x``.',
    markdown: String.raw`The \`\` a\`b \`\` and ` + '`x`.',
  },
  { says: 'a role with a text of its own', rst: 'See :meth:`this one <a.b>`.', markdown: 'See `this one`.' },
  { says: 'roles of code', rst: ':func:`~a.b`, :mod:`!m`, :c:type:`T`.', markdown: '`b()`, `m`, `T`.' },
  {
    says: 'roles of text',
    rst: ':dfn:`new`, :guilabel:`OK`, :abbr:`LIFO (last in)`.',
    markdown: '*new*, OK, LIFO (last in).',
  },
  {
    says: 'documents with numbers',
    rst: ':rfc:`2822`.',
    markdown: '[RFC 2822](https://datatracker.ietf.org/doc/html/rfc2822).',
  },
  {
    says: 'an exclamation mark before a link',
    rst: 'Go!\\ `a <https://example.org/>`__',
    markdown: String.raw`Go\![a](https://example.org/)`,
  },
  { says: 'a link that is not safe', rst: '`a <javascript:x>`_', markdown: 'a', found: ['6:7 lost-field'] },
  { says: 'a footnote', rst: 'Text [1]_ here.', markdown: 'Text  here.', found: ['6:7 lost-field'] },
  { says: 'HTML, which is text', rst: 'A <b> & &amp;.', markdown: String.raw`A \<b> & \&amp;.` },
  { says: 'a quote', rst: 'x\n\n         quoted', markdown: 'x\n\n> quoted' },
  {
    says: 'a list of definitions',
    rst: 'x\n\n      term\n         Text.',
    markdown: 'x\n\n**term**\n\nText.',
  },
  { says: 'lines that stay apart', rst: '| one\n      | two', markdown: 'one\\\ntwo' },
  {
    says: 'code in a language',
    rst: 'x\n\n      .. code-block:: py\n         :linenos:\n\n         a = 1',
    markdown: 'x\n\n```py\na = 1\n```',
  },
  { says: 'code behind a lone ::', rst: 'x\n\n      ::\n\n         a', markdown: 'x\n\n```\na\n```' },
  { says: 'code behind text and ::', rst: 'x ::\n\n         a', markdown: 'x\n\n```\na\n```' },
  { says: 'code with a fence in it', rst: 'x::\n\n         ```', markdown: 'x:\n\n````\n```\n````' },
  {
    says: 'a table, as it was written',
    rst: 'x\n\n      === ===\n      a   b\n      === ===',
    markdown: 'x\n\n```\n=== ===\na   b\n=== ===\n```',
  },
  {
    says: 'a table that is a list of lists',
    rst: '.. list-table::\n         :header-rows: 1\n\n         * - a\n           - b\n         * - *c*\n           - d\n\n             e',
    markdown: '| a | b |\n| --- | --- |\n| *c* | d e |',
  },
  {
    says: 'such a table without a head',
    rst: '.. list-table::\n\n         * - a\n           - b',
    markdown: '|  |  |\n| --- | --- |\n| a | b |',
  },
  {
    says: 'a rubric',
    rst: 'x\n\n      .. rubric:: Key points\n\n      - y',
    markdown: 'x\n\n## Key points\n\n- y',
  },
  {
    says: 'a line that looks like a number',
    rst: '1999. A year\n      that was.',
    markdown: String.raw`1999\. A year that was.`,
  },
  { says: 'a paragraph with a dash', rst: '--option is one', markdown: String.raw`\--option is one` },
];
