/** What can be wrong with what a page is given, and the one thing that its author is told. */
import { gzipSync } from 'node:zlib';
import { all, answer, withOptions, type Original } from './prepare.ts';

type Answer = ReturnType<Parameters<typeof answer>[1]>;

const MANIFEST = /glossary\/glossary\.json/u;
const DICTIONARY = /glossary\/dictionary\..*\.json/u;

/** Lets the dictionary through as the manifest would have it, so that its own checks are reached. */
function withDictionary(change: (bytes: Buffer) => Buffer): ReturnType<typeof all> {
  const withoutHash = ({ body }: Original): Answer => ({
    body: body.toString().replace(/("path":"dictionary[^}]*?"integrity":")[^"]*/u, '$1'),
  });
  return all(
    answer(MANIFEST, withoutHash),
    answer(DICTIONARY, ({ body }) => ({ body: change(body) })),
  );
}

const withByte = (bytes: Buffer, at: number, change: (byte: number) => number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = change(bytes[at] ?? 0);
  return changed;
};

const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);

/** Puts something else in the place of a field of the manifest, or of the dictionary, that is JSON after as before. */
const inManifest = (field: string, value: string): ReturnType<typeof answer> =>
  answer(MANIFEST, ({ body }) => ({ body: exchange(body.toString(), field, value) }));
const inDictionary = (field: string, value: string): ReturnType<typeof all> =>
  withDictionary((bytes) => Buffer.from(exchange(bytes.toString(), field, value)));

function exchange(json: string, field: string, value: string): string {
  const given = JSON.parse(json) as Record<string, unknown>;
  return JSON.stringify({ ...given, [field]: '@here@' }).replace('"@here@"', () => value);
}

/** Each makes a glossary that nothing can be marked with; what is wrong with it is always the same. */
const BROKEN = [
  ['a manifest nested 100,000 deep', inManifest('dictionary', DEEP)],
  ['a dictionary in a place that is no text', inManifest('dictionary', '{"path":1e999,"integrity":""}')],
  [
    'a dictionary that a stranger keeps',
    inManifest('dictionary', '{"path":"https://evil.example/d.json","integrity":""}'),
  ],
  [
    'a dictionary on a host in disguise',
    inManifest('dictionary', '{"path":"\\\\evil.example\\d.json","integrity":""}'),
  ],
  ['a language that is none', inManifest('lang', '{"toString":1}')],
  ['a dictionary nested 100,000 deep', inDictionary('terms', DEEP)],
  ['a dictionary whose terms are out of range', inDictionary('terms', '[0,1e999,-4]')],
  ['a dictionary whose forms are in no order', inDictionary('prefixes', '"\\uffff \\ud800"')],
  ['a dictionary without what tells senses apart', inDictionary('contexts', 'null')],
  [
    'a dictionary whose senses are told apart by nonsense',
    inDictionary('contexts', '[["api",0,[["web",1e999]]]]'),
  ],
  ['a dictionary with ids for other terms', inDictionary('ids', '["", "constructor"]')],
  ['a dictionary with half characters for ids', inDictionary('ids', '["\\ud800", 1]')],
] as const;

/** With these nothing can be marked. */
export const hopeless = [
  ...BROKEN.map(([title, prepare]) => ({
    title,
    prepare,
    code: 'format-broken',
    cause: /(?:glossary\.json|The dictionary|What tells senses apart) is broken/u,
  })),
  {
    title: 'a glossary whose version cannot become a text',
    prepare: inManifest('format', '{"toString":1,"valueOf":1}'),
    code: 'format-version',
    cause: /glossary\.json is not of format-version 3/u,
  },
  {
    title: 'a glossary in a compressed form that was cut, and of which nobody says that it is compressed',
    prepare: answer(MANIFEST, ({ body }) => ({ body: gzipSync(body).subarray(0, 200) })),
    code: 'format-broken',
    cause: /glossary\.json is broken/u,
  },
  {
    title: 'a glossary that is not there',
    prepare: answer(MANIFEST, () => ({ status: 404, body: 'Not found' })),
    code: 'not-found',
    cause: /glossary\.json could not be loaded \(not-found\)/u,
  },
  {
    title: 'a glossary whose server fails',
    prepare: answer(MANIFEST, () => ({ status: 500, body: 'Sorry' })),
    code: 'bad-status',
    cause: /glossary\.json could not be loaded \(bad-status\)/u,
  },
  {
    title: 'a page of HTML in place of the glossary',
    prepare: answer(MANIFEST, () => ({
      contentType: 'text/html',
      body: '<!doctype html><title>Home</title>',
    })),
    code: 'format-broken',
    cause: /glossary\.json/u,
  },
  {
    title: 'a glossary that is not JSON',
    prepare: answer(MANIFEST, ({ body }) => ({ body: body.subarray(0, 200) })),
    code: 'format-broken',
    cause: /glossary\.json/u,
  },
  {
    title: 'a glossary of a version to come',
    prepare: answer(MANIFEST, ({ body }) => ({ body: body.toString().replace('"format":3', '"format":4') })),
    code: 'format-version',
    cause: /glossary\.json is not of format-version 3\. Build it again/u,
  },
  {
    title: 'a glossary that lacks what it should name',
    prepare: answer(MANIFEST, () => ({ body: '{"format":3,"title":"Words"}' })),
    code: 'format-broken',
    cause: /glossary\.json/u,
  },
  {
    title: 'a dictionary with a flipped byte',
    prepare: answer(DICTIONARY, ({ body }) => ({ body: withByte(body, 500, (byte) => byte ^ 1) })),
    code: 'failed',
    cause: /dictionary\..*could not be loaded/u,
  },
  {
    title: 'a dictionary folded by other rules',
    prepare: withDictionary((bytes) => Buffer.from(bytes.toString().replace(/"fold":\d+/u, '"fold":999'))),
    code: 'fold-version',
    cause: /dictionary is not of fold-version \d+\. Build it again/iu,
  },
  {
    title: 'a dictionary that was cut',
    prepare: withDictionary((bytes) => bytes.subarray(0, bytes.length / 2)),
    code: 'format-broken',
    cause: /dictionary/iu,
  },
  {
    title: 'an address that leads to no glossary',
    prepare: withOptions('data-glossary="nowhere/glossary.json"'),
    code: 'not-found',
    cause: /nowhere\/glossary\.json could not be loaded/u,
  },
  {
    title: 'a selector that fits nothing',
    prepare: withOptions('data-glossary="#terms"'),
    code: 'format-broken',
    cause: /"#terms" fits no element/u,
  },
  {
    title: 'a glossary option that is no selector',
    prepare: withOptions('data-glossary="dl["'),
    code: 'invalid-selector',
    cause: /dl\[/u,
  },
] as const;

/** With these the page is marked all the same. */
export const harmless = [
  ...['occurrences', 'mark', 'trigger', 'theme', 'side', 'frames'].map((name) => ({
    title: `an unknown value of data-${name}`,
    prepare: withOptions(`data-${name}="sideways"`),
    code: 'unknown-value',
    cause: new RegExp(`${name}="sideways" is not known\\. Use \\w+, \\w+`, 'u'),
  })),
  ...['scope', 'skip', 'launcher'].map((name) => ({
    title: `an invalid selector in data-${name}`,
    prepare: withOptions(`data-${name}="p["`),
    code: 'invalid-selector',
    cause: new RegExp(`${name}="p\\[" is not a CSS selector`, 'u'),
  })),
] as const;
