import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../src/node/diagnostics/diagnostics.ts';
import { FORMATS } from '../../../src/node/exchange/formats.ts';
import { idFor } from '../../../src/node/source/id-for.ts';
import { parseMarkdown } from '../../../src/node/source/markdown/parse-markdown.ts';
import type { DraftGlossary } from '../../../src/node/source/draft.ts';
import { foreignDraft, type Holds, plainBody, richBody, sortEntries } from './foreign-drafts.ts';
import { withoutPlaces } from './without-places.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);

const SKOS: Holds = {
  fields: ['sources', 'updated', 'related'],
  statuses: ['hidden'],
  relations: ['plain', 'broader', 'narrower'],
  topics: true,
  paths: true,
  title: true,
  body: plainBody('Scope', 'Example'),
};

/** By name, and with the ending of the file where the format has several. */
const FORMATS_OF_OTHERS: readonly (readonly [name: string, holds: Holds])[] = [
  [
    'hugo',
    {
      fields: [
        ...(['kind', 'sense', 'owner', 'status', 'pronunciation', 'expansion', 'image', 'level'] as const),
        ...(['mark', 'needs', 'requires', 'sources', 'updated', 'related'] as const),
      ],
      body: richBody,
    },
  ],
  ['sphinx', { title: true, body: richBody }],
  ['skos', SKOS],
  ['skos .jsonld', SKOS],
  [
    'tbx',
    {
      fields: ['kind', 'expansion', 'sources', 'updated', 'related'],
      statuses: ['preferred', 'admitted', 'deprecated'],
      title: true,
      body: plainBody('Example'),
    },
  ],
  ['schema', { fields: ['sense', 'image', 'sources'], title: true, body: plainBody() }],
];

/** Out and in again, each language by itself where a format tells none. */
async function roundTrip(glossary: DraftGlossary, name: string) {
  const [format = '', ending] = name.split(' ');
  const { read, write } = FORMATS.get(format) ?? {};
  if (!read || !write) throw new TypeError(`${name} does not go both ways`);
  const diagnostics = new Diagnostics();
  const files = [...(await write(glossary, ending === undefined ? {} : { ending }, diagnostics))].map(
    ([path, text]) => ({ path, text }),
  );
  const { entries, ...settings } = await read(files, {}, diagnostics);
  return {
    ...settings,
    entries: sortEntries(withoutPlaces(entries)).map(({ body, ...others }) => ({
      ...others,
      body: shapeOf(body),
    })),
    mistakes: diagnostics.list().map(({ message }) => message),
  };
}

/** Markdown without the choices that do not show, like the sign of a list. */
function shapeOf(markdown: string): unknown {
  return shapeOfNode(parseMarkdown(markdown));
}

function shapeOfNode(node: Nodes): unknown {
  const { type } = node;
  const children = 'children' in node ? node.children.map(shapeOfNode) : [];
  const value = 'value' in node ? node.value : undefined;
  return [type, value, 'url' in node ? node.url : undefined, ...children];
}

/** Sphinx knows one language and no ids: terms are found by their names. */
function namedByTerms({ entries, ...settings }: DraftGlossary): DraftGlossary {
  const named = entries
    .filter(({ lang }) => lang === 'en')
    .map((entry) =>
      entry.id === 'web' ? { ...entry, term: { text: 'Web' } } : { ...entry, id: idFor(entry.term.text) },
    );
  return { ...settings, entries: sortEntries(named) };
}

describe('a glossary in a format of others', () => {
  it.each(FORMATS_OF_OTHERS)(
    'comes back from %s with all that the format holds',
    { timeout: RUNS * 100 + 5000 },
    async (name, holds) => {
      const drafts = foreignDraft(holds).map((glossary) =>
        name === 'sphinx' ? namedByTerms(glossary) : glossary,
      );
      const comesBack = fc.asyncProperty(drafts, async (glossary) => {
        const entries = glossary.entries.map(({ body, ...others }) => ({ ...others, body: shapeOf(body) }));
        const back = await roundTrip(glossary, name);
        expect(back.mistakes).toEqual([]);
        expect(back).toEqual({ ...glossary, entries, mistakes: [] });
      });
      await fc.assert(comesBack, { numRuns: RUNS });
    },
  );
});
