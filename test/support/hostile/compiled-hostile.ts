/** The same hostile words as far as the compiler takes them: what it reports is left out, all else goes in as it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile, type Compiled } from '../../../src/node/index.ts';
import { generatedVectors } from './generated.ts';
import { VECTORS } from './vectors.cases.ts';

interface Term {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Of the 5,000: they are compiled three times in every run of the tests. */
const GENERATED = 200;

/** The compiler takes few of them as prose, but all as code. */
const bodyOf = (vector: string, index: number): string =>
  [
    `~~~~\n${vector}\n~~~~\n`,
    `A [word](${vector}) and \`${vector.replaceAll('`', '')}\`.\n`,
    `${vector}\n\n## ${vector}\n\n> ${vector}\n`,
    `![x](${vector})\n`,
  ][index % 4] ?? '';

function termOf(vector: string, index: number): Term {
  return {
    id: `c${index}`,
    term: vector,
    short: vector,
    aliases: [`${vector} too`],
    expansion: vector,
    sense: vector,
    topic: 'hostile',
    ...(index % 4 === 3 && { sources: [{ title: vector, url: vector }] }),
    body: bodyOf(vector, index),
  };
}

/** One to a line, so that a line tells which term a mistake is in. */
function write(file: string, terms: readonly Term[]): void {
  const head = {
    title: '</script><script>alert(1)</script>',
    languages: ['en'],
    topics: [{ id: 'hostile', title: '<img src=x onerror=alert(1)>', intro: '"><script>alert(1)</script>' }],
    paths: [
      {
        id: 'way',
        title: '<svg/onload=alert(1)>',
        intro: 'javascript:alert(1)',
        steps: terms.slice(0, 2).map(({ id }) => id),
      },
    ],
  };
  const lines = terms.map((term) => JSON.stringify(term)).join(',\n');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(head).slice(0, -1)},"terms":[\n${lines}\n]}\n`);
}

export interface CompiledHostile extends Compiled {
  readonly terms: readonly Term[];
}

/** @param file - is written, for whoever compiles it again */
export async function compiledHostile(file: string): Promise<CompiledHostile> {
  let terms: readonly Term[] = [...VECTORS, ...generatedVectors(GENERATED)].map(termOf);
  // First without what is told of prose and addresses, then without what is wrong all the same.
  for (const mend of [
    (term: Term): readonly Term[] => [{ ...term, body: undefined, sources: undefined }],
    (): readonly Term[] => [],
  ]) {
    write(file, terms);
    const { diagnostics } = await compile(file);
    const wrong = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ line }) => line));
    terms = terms.flatMap((term, index) => (wrong.has(index + 2) ? mend(term) : [term]));
  }
  write(file, terms);
  return { ...(await compile(file)), terms };
}
