import { createHash } from 'node:crypto';
import type { FileReference } from '../../core/format/glossary.ts';

export interface HashedFile {
  readonly reference: FileReference;
  readonly content: Uint8Array;
}

/** 64 bits: no two versions of a file will ever share a name, and names stay short. */
const HASH_LENGTH = 16;

/** Names of files that a compiler wrote, and may therefore take away. */
export const HASHED_NAME = /^(?:dictionary|contents|search|summaries-\d+|entries-\d+)\.[0-9a-f]{16}\.json$/u;

/** A file whose name says what is in it, so that it may be cached for ever. */
export function hashedFile(stem: string, content: Uint8Array): HashedFile {
  const digest = createHash('sha256').update(content).digest();
  const path = `${stem}.${digest.toString('hex').slice(0, HASH_LENGTH)}.json`;
  return {
    reference: { path, integrity: `sha256-${digest.toString('base64')}`, bytes: content.length },
    content,
  };
}
