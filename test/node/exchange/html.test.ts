import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { HTML_CASES } from './html.cases.ts';
import { line } from './random-draft.ts';
import { readAs, writeAs } from './read-as.ts';
import { escapeHtml } from '../../../src/node/exchange/html/escape-html.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);

/** A link keeps the explanation from being a short one, and all of it in the body. */
async function markdownOf(html: string) {
  const page = `<dl><dt id=t1>One<dd><p>See <a href="#t2">two</a>.</p>${html}</dd><dt id=t2>Two<dd>x</dl>`;
  const { entries, messages, mistakes } = await readAs('html', page);
  return { markdown: entries[0]?.body.replace(/^See \[two\]\(t2\)\.\n\n/u, ''), messages, mistakes };
}

describe('an HTML description', () => {
  it.each(HTML_CASES)('becomes Markdown: $says', async ({ html, markdown, lost = [] }) => {
    const read = await markdownOf(html);
    expect(read.markdown).toBe(markdown);
    expect(read.messages.map((message, i) => message.slice(0, lost[i]?.length ?? 0))).toEqual(lost);
  });

  it('has what is lost told where it stands', async () => {
    const { mistakes } = await readAs('html', '<dl>\n<dt>A\n<dd>b\n  <video></video>\n</dl>');
    expect(mistakes).toEqual(['4:3 lost-field']);
  });
});

describe('a description list', () => {
  it.each([
    [
      'several terms',
      '<dl><dt>A<dt>B<dd>x</dl>',
      [{ id: 'a', term: { text: 'A' }, aliases: [{ text: 'B' }] }],
    ],
    ['several explanations', '<dl><dt>A<dd>x<dd>y</dl>', [{ short: 'x', body: 'y' }]],
    ['groups', '<dl><div><dt>A<dd>x</div><div><dt>B<dd>y</div></dl>', [{ id: 'a' }, { id: 'b' }]],
    ['several lists', '<dl><dt>A<dd>x</dl><dl><dt>B<dd>y</dl>', [{ id: 'a' }, { id: 'b' }]],
    [
      'one of Sphinx',
      '<dl><dt>A<dd>x</dl><dl class="simple glossary"><dt id="term-B-c">B<a class="headerlink" href="#term-B-c">¶</a><dd>y</dl>',
      [{ id: 'B-c', term: { text: 'B' } }],
    ],
    ['a list within', '<dl><dt>A<dd>x<dl><dt>B<dd>y</dl></dl>', [{ id: 'a', short: 'x', body: 'B\n\ny' }]],
    [
      'definitions in the term',
      '<dl><dt>The <dfn id="it"><abbr title="As Soon">AS</abbr></dfn> (n.)<dd>x</dl>',
      [{ id: 'it', term: { text: 'AS' }, expansion: { text: 'As Soon' } }],
    ],
    [
      'languages',
      '<html lang="de-AT"><dl><dt>A<dd>x</dl><dl lang="fr"><dt>B<dd>y</dl>',
      [{ lang: 'de-AT' }, { lang: 'fr' }],
    ],
    ['ids that are none', '<dl><dt id="../a">A<dd>x</dl>', [{ id: 'a' }]],
    [
      'names of what every object has',
      '<dl><dt id="__proto__">constructor<dd>x</dl>',
      [{ id: '__proto__', term: { text: 'constructor' } }],
    ],
  ])('is read with %s', async (_, html, entries) => {
    const read = await readAs('html', html);
    expect(read.mistakes).toEqual([]);
    expect(read.entries).toMatchObject(entries);
    expect(read.entries).toHaveLength(entries.length);
  });

  it.each([
    ['a term without an explanation', '<dl>\n<dt>A\n<dd></dd>\n<dt>B<dd>x</dl>', ['2:1 skipped-item'], ['B']],
    ['an explanation without a term', '<dl>\n<dd>x</dd>\n<dt>B<dd>x</dl>', ['2:1 skipped-item'], ['B']],
    ['no list', '<p>x</p>', ['1:1 unreadable-file'], []],
  ])('tells where it has %s', async (_, ...[html, found, terms]) => {
    const { entries, mistakes } = await readAs('html', html);
    expect(mistakes).toEqual(found);
    expect(entries.map(({ term }) => term.text)).toEqual(terms);
  });

  it('knows its own address, where the page says it', async () => {
    const { entries } = await readAs(
      'html',
      '<link rel=canonical href="https://a.example/g/terms.html"><title>My  terms</title><dl><dt id=a>A<dd><a href="terms.html#a">a</a> <a href="../b">b</a></dl>',
    );
    expect(entries[0]?.body).toBe('[a](a) [b](https://a.example/b)');
  });
});

describe('a written page', () => {
  const glossary = {
    title: 'A <b> & "c"',
    entries: [
      {
        id: 'api',
        lang: 'en',
        term: { text: '<API>' },
        expansion: { text: 'A "way"' },
        aliases: [{ text: 'R&D' }, { text: 'hid', status: 'hidden' }],
        short: 'x < y',
        body: 'See [*it*](api), [b](https://a.example/?a=1&b=2), [c](nowhere).\n\n- `<i>`\n- <i>d</i>\n\n## E\n\n| f |\n| - |\n| g |',
      },
    ],
  } as const;

  it('is a plain document with its links and lists', async () => {
    const { files, messages } = await writeAs('html', glossary);
    expect(files.get('glossary.html')).toContain(
      '<dl class="glossary">\n<dt id="api"><dfn><abbr title="A &quot;way&quot;">&lt;API&gt;</abbr></dfn></dt>\n<dt><dfn>R&amp;D</dfn></dt>\n' +
        '<dd><p>x &lt; y</p><p>See <a href="#api"><em>it</em></a>, <a href="https://a.example/?a=1&amp;b=2">b</a>, c.</p>' +
        '<ul><li><p><code>&lt;i&gt;</code></p></li><li><p>d</p></li></ul><p><strong>E</strong></p>' +
        '<table><thead><tr><th>f</th></tr></thead><tbody><tr><td>g</td></tr></tbody></table></dd>\n</dl>',
    );
    expect(messages).toEqual(['The format cannot hold all of `api`: names that are `hidden`.']);
  });

  it('is HTML that no parser complains about', async () => {
    const { files } = await writeAs('html', glossary);
    const errors: string[] = [];
    parse(files.get('glossary.html') ?? '', { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it.each([
    ['<a href="x">&amp;</a>', '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'],
    ['tab\tline\nnull\0 bell\u0007', 'tab\tline\nnull bell'],
    ['器 👩‍💻 é', '器 👩‍💻 é'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});

describe.each(['html', 'deflist'])('what %s holds of an entry', (name) => {
  const anyEntries = fc
    .array(fc.record({ term: line(), short: line(12), alias: line(), more: line(12) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) =>
      rows
        .filter(({ term, alias }) => term !== alias)
        .map(({ term, short, alias }, i) => ({
          id: `t-${i}`,
          lang: 'en',
          term: { text: term },
          aliases: [{ text: alias }],
          short,
          body: '',
        })),
    )
    .filter((entries) => entries.length > 0);

  it('comes back as it went, whatever signs are in it', async () => {
    const comesBack = fc.asyncProperty(anyEntries, async (entries) => {
      const { files } = await writeAs(name, { entries });
      const [text = ''] = files.values();
      expect((await readAs(name, text)).entries).toEqual(entries);
    });
    await fc.assert(comesBack, { numRuns: RUNS });
  });
});
