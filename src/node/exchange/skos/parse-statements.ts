import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { ImportFile } from '../exchange-format.ts';
import { findJsonError } from '../find-json-error.ts';

/** Addresses in a file that are relative are so to it; this base never leaves the file. */
const BASE = 'file:///';

/** All statements of a file up to its first mistake, which has then been reported. */
export async function parseStatements(file: ImportFile, diagnostics: Diagnostics): Promise<readonly Quad[]> {
  const isJson = /^\s*[[{]/u.test(file.text);
  const { quads, error } = await (isJson ? parseJsonLd(file.text) : parseTurtle(file.text));
  if (error) reportError(file, { error, language: isJson ? 'JSON-LD' : 'Turtle' }, diagnostics);
  return quads;
}

interface Parsed {
  readonly quads: readonly Quad[];
  readonly error?: Error;
}

function parseTurtle(text: string): Promise<Parsed> {
  const quads: Quad[] = [];
  return new Promise((resolve) => {
    new Parser({ baseIRI: BASE }).parse(text, (error, quad) => {
      if (error) resolve({ quads, error });
      else if (quad) quads.push(quad);
      else resolve({ quads });
    });
  });
}

function parseJsonLd(text: string): Promise<Parsed> {
  const quads: Quad[] = [];
  const parser = new JsonLdParser({ baseIRI: BASE, documentLoader: { load: refuse } });
  return new Promise((resolve) => {
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', (error: Error) => resolve({ quads, error }));
    parser.on('end', () => resolve({ quads }));
    parser.end(text);
  });
}

/** Reading a file never calls anyone. */
function refuse(url: string): Promise<never> {
  return Promise.reject(new Error(`the context ${url} is not in the file, and nothing is fetched`));
}

interface Failure {
  readonly error: Error;
  readonly language: string;
}

function reportError(
  { path, text }: ImportFile,
  { error, language }: Failure,
  diagnostics: Diagnostics,
): void {
  diagnostics.report({
    code: 'unreadable-file',
    at: { file: path, ...placeIn(error, text) },
    message: `From here on this is not ${language}: ${error.message.replace(/\.$/u, '')}.`,
    hint:
      language === 'Turtle'
        ? 'Correct the statement here or the one above.'
        : 'Correct the JSON; a context has to stand in the file itself.',
  });
}

/** Turtle's parser tells the line; that of JSON-LD does not, but a mistake in the JSON can be found again. */
function placeIn(error: Error, text: string): Pick<Location, 'line' | 'column'> {
  const { context } = error as { readonly context?: { readonly line?: number } };
  if (typeof context?.line === 'number') return { line: context.line, column: 1 };
  const isJson = /^\s*[[{]/u.test(text);
  const before = text.slice(0, isJson ? (findJsonError(text)?.offset ?? 0) : 0).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
