import { describe, expect, it } from 'vitest';
import { importFixture, readFiles } from './import-fixture.ts';
import { HUGO_CASES, TITLE_CASES } from './hugo.cases.ts';
import { writeAs } from './read-as.ts';

describe('pages of Hugo', () => {
  it('become entries, each in the language of its folder', async () => {
    const { glossary } = await importFixture('hugo', 'hugo');
    expect(glossary.entries.map(({ lang, id, term }) => `${lang} ${id}: ${term.text}`)).toEqual([
      'en api: Application Programming Interface',
      'en nodes: Nodes',
      'en pod: Pod',
      'es api: Interfaz de programación de aplicaciones',
      'ja nodes: オブザーバビリティ',
      'zh-CN nodes: 节点',
    ]);
  });

  it('say where something is lost or cannot be read', async () => {
    const { mistakes } = await importFixture('hugo', 'hugo');
    expect(mistakes).toEqual([
      'en/api.md:5:1 lost-field',
      'en/api.md:9:56 lost-field',
      'en/broken.md:3:1 unreadable-yaml',
      'en/empty.md:1:1 skipped-item',
      'en/nodes.md:8:38 lost-field',
      'en/nodes.md:10:1 lost-field',
      'en/nodes.md:14:1 lost-field',
      'en/pod.md:13:1 lost-field',
      'en/pod.md:21:9 lost-field',
      'es/api.md:8:63 lost-field',
      'es/broken-toml.md:2:14 skipped-item',
    ]);
  });

  it('keep their text, with links to entries by id', async () => {
    const { entries } = await importFixture('hugo', 'hugo');
    expect(entries[0]?.body).toBe(
      [
        'An API is a way for computer programs to interact with each other.',
        'Unlike human interactions, APIs have limitations on what can and cannot be asked of them.',
        '',
        '## Problem it addresses',
        '',
        'Small code changes can have drastic effects; see [nodes](nodes) and [pods](pod).',
        '',
        '## How it helps',
        '',
        '* Modular, says [the web](https://example.org/api)',
      ].join('\n'),
    );
  });

  it('tell all that the fields of Kubernetes say', async () => {
    const { entries } = await importFixture('hugo', 'hugo');
    expect(entries[2]).toEqual({
      id: 'pod',
      lang: 'en',
      term: { text: 'Pod' },
      aliases: [{ text: 'Bean' }],
      short: 'A set of running nodes & more.',
      related: [{ term: 'nodes' }],
      sources: [{ title: 'Pod', url: 'https://example.org/docs/pods/' }],
      updated: '2018-04-12',
      body: 'The smallest object.\n\nIt runs containers on\n[a node](nodes).',
    });
  });

  it('share the topic of the page in the first language', async () => {
    const { glossary } = await importFixture('hugo', 'hugo');
    expect(glossary.topics).toEqual([
      { id: 'technology', title: 'Technology' },
      { id: 'concept', title: 'Concept' },
    ]);
    expect(glossary.entries.map(({ topic }) => topic)).toEqual([
      'technology',
      'concept',
      undefined,
      'technology',
      'concept',
      'concept',
    ]);
  });

  it.each(HUGO_CASES)('are read with $says', async ({ files, entries = [], found = [] }) => {
    const read = await readFiles('hugo', files);
    expect(read.mistakes).toEqual(found);
    expect(read.entries).toMatchObject(entries);
    expect(read.entries).toHaveLength(entries.length);
  });

  it.each(TITLE_CASES)('split the title %s', async (title, names) => {
    const { entries } = await readFiles('hugo', {
      'en/mesh.md': '---\ntitle: Service Mesh\n---\nA mesh.',
      'es/mesh.md': `---\ntitle: ${title}\n---\nTexto.`,
    });
    const { term, aliases, sense } = entries[1] ?? {};
    expect([term?.text, aliases?.[0]?.text, sense]).toEqual(names);
  });

  it('are written with links that Hugo follows, and shortcodes that it shows', async () => {
    const { files, messages } = await writeAs('hugo', {
      topics: [{ id: 'web', title: 'The Web', intro: 'All of it.' }],
      entries: [
        {
          id: 'port',
          lang: 'pt-BR',
          term: { text: 'Porta (TCP)' },
          aliases: [{ text: 'gate', status: 'hidden' }],
          short: 'A *door*.',
          topic: 'web',
          related: [{ term: 'web', kind: 'broader' }],
          body: 'See [the web](web), by {{< ref "x" >}}.',
        },
      ],
    });
    expect([...files]).toEqual([
      [
        'pt-br/port.md',
        [
          '---',
          'title: Porta (TCP)',
          'id: port',
          String.raw`short_description: A \*door\*.`,
          'category: The Web',
          'related:',
          '  - web',
          'term: Porta (TCP)',
          '---',
          '',
          'See [the web]({{< relref "web.md" >}}), by {{</* ref "x" */>}}.',
          '',
        ].join('\n'),
      ],
    ]);
    expect(messages).toEqual([
      'The format has no place for `intro` of topics; 1 of them are left out.',
      'The format cannot hold all of `port`: names that are `hidden`, `kind` of what is related.',
    ]);
  });
});
