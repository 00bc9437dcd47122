import { type Quad, Writer } from 'n3';
import { PREFIXES } from './vocabulary.ts';

/** Statements as a text: JSON-LD for a file that ends so, else Turtle. */
export function serialize(statements: readonly Quad[], ending: string): Promise<string> {
  return /json/u.test(ending) ? toJsonLd(statements) : toTurtle(statements);
}

function toTurtle(statements: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...statements]);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}

async function toJsonLd(statements: readonly Quad[]): Promise<string> {
  const { JsonLdSerializer } = await import('jsonld-streaming-serializer');
  const serializer = new JsonLdSerializer({ context: PREFIXES, space: '  ' });
  for (const statement of statements) serializer.write(statement);
  serializer.end();
  const parts: string[] = [];
  for await (const part of serializer) parts.push(String(part));
  return `${parts.join('')}\n`;
}
