/** What can be wrong with what a page is given, and the one thing that its author is told. */
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

/** With these nothing can be marked. */
export const hopeless = [
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
    prepare: answer(MANIFEST, ({ body }) => ({ body: body.toString().replace('"format":2', '"format":3') })),
    code: 'format-version',
    cause: /3 for its format-version, this reader knows 2/u,
  },
  {
    title: 'a glossary that lacks what it should name',
    prepare: answer(MANIFEST, () => ({ body: '{"format":2,"title":"Words"}' })),
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
    cause: /999 for its fold-version, this reader knows \d+/u,
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
