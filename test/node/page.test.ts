import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/format/glossary.ts';
import { renderPage, renderPages, type PublishedGlossary } from '../../src/node/publish/render-pages.ts';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';
import { glossator } from './run-glossator.ts';

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(html: string): Element[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => [...('attrs' in child ? [child] : []), ...inside(child)])
      : [];
  return inside(parse(html));
}

const valuesOf = (html: string, name: string): string[] =>
  elementsIn(html).flatMap(({ attrs }) =>
    attrs.filter((each) => each.name === name).map(({ value }) => value),
  );

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)> & "quoted"';

function glossaryOf(entry: Partial<Entry>, lang = 'en'): PublishedGlossary {
  const whole: Entry = {
    id: 'api',
    name: 'API',
    short: 'A door for programs.',
    related: [],
    neighbours: [],
    aliases: [],
    lead: [],
    sections: [],
    questions: [],
    paths: [],
    sources: [],
    ...entry,
  };
  const contents = { terms: [{ id: whole.id, name: whole.name, short: whole.short }], topics: [], paths: [] };
  return { title: 'Words', lang, entries: [whole], contents };
}

describe('glossator page', () => {
  it('writes one page whose links all lead somewhere', async () => {
    const out = join(temporaryFolder(), 'words.html');
    expect(await glossator(['page', fixtureGlossary('complete'), '--out', out])).toMatchObject({ code: 0 });
    const html = readFileSync(out, 'utf8');
    const ids = new Set(valuesOf(html, 'id'));
    const links = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !ids.has(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  it('writes a page for each term into a folder, and their links lead to files', async () => {
    const out = join(temporaryFolder(), 'site');
    await glossator(['page', fixtureGlossary('complete'), '--out', out]);
    const files = new Set(readdirSync(out));
    expect(files).toContain('index.html');
    expect(files.size).toBe(6);
    for (const file of files) {
      const links = valuesOf(readFileSync(join(out, file), 'utf8'), 'href').filter(
        (href) => !/^(?:https?|mailto):/u.test(href),
      );
      expect(links.filter((href) => !files.has(decodeURIComponent(href)))).toEqual([]);
    }
  });

  it('writes nothing for a glossary with mistakes', async () => {
    const out = join(temporaryFolder(), 'site');
    expect(await glossator(['page', fixtureGlossary('unknown-related'), '--out', out])).toMatchObject({
      code: 1,
    });
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });
});

describe('a static page', () => {
  it('shows hostile text as text, in every field', () => {
    const text = [{ kind: 'paragraph', children: [HOSTILE, { kind: 'code', text: HOSTILE }] }] as const;
    const html = renderPage(
      glossaryOf({
        name: HOSTILE,
        short: HOSTILE,
        aliases: [HOSTILE],
        topic: HOSTILE,
        lead: [...text, { kind: 'code', text: HOSTILE }],
        sections: [{ role: 'other', title: HOSTILE, content: text }],
        questions: [{ question: HOSTILE, answer: text }],
        sources: [{ title: HOSTILE, url: 'https://example.org/?a="b"&c=<d>' }],
      }),
    );
    const names = elementsIn(html).map(({ tagName }) => tagName);
    expect(names.filter((name) => name === 'script')).toHaveLength(1);
    expect(names).not.toContain('img');
    expect(valuesOf(html, 'onerror')).toEqual([]);
  });

  it('tells search engines of its terms', () => {
    const html = renderPage(glossaryOf({ aliases: ['interface'], short: HOSTILE }));
    const script = elementsIn(html).find(({ tagName }) => tagName === 'script');
    const [data] = script?.childNodes ?? [];
    expect(JSON.parse((data as DefaultTreeAdapterTypes.TextNode).value)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: 'Words',
      inLanguage: 'en',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          '@id': '#api',
          termCode: 'api',
          name: 'API',
          alternateName: ['interface'],
          description: HOSTILE,
        },
      ],
    });
  });

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ur', 'rtl'],
    ['de', 'ltr'],
    ['ja', 'ltr'],
  ])('says its language and direction: %s', (lang, dir) => {
    const [html] = elementsIn(renderPage(glossaryOf({}, lang)));
    expect(html?.attrs).toEqual([
      { name: 'lang', value: lang },
      { name: 'dir', value: dir },
    ]);
  });

  it('has headings of which none skips a level', () => {
    const entry = {
      questions: [{ question: 'Why?', answer: [] }],
      sources: [{ title: 'S', url: 'https://example.org/' }],
    };
    for (const html of [
      renderPage(glossaryOf(entry)),
      renderPages(glossaryOf(entry)).get('api.html') ?? '',
    ]) {
      const levels = elementsIn(html).flatMap(({ tagName }) =>
        /^h\d$/u.test(tagName) ? [Number(tagName[1])] : [],
      );
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThan(2));
    }
  });
});
