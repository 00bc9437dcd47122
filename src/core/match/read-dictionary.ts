import { ByteReader, broken } from '../format/byte-reader.ts';
import { DICTIONARY_MAGIC } from '../format/dictionary-magic.ts';
import { FormatError } from '../format/format-error.ts';
import { FORMAT_VERSION } from '../format/glossary.ts';
import { FOLD_VERSION } from '../text/characters.ts';
import { Dictionary, type StoredForm } from './dictionary.ts';

function checkHead(reader: ByteReader): void {
  if (DICTIONARY_MAGIC.some((byte) => reader.byte() !== byte)) throw broken();
  const format = reader.byte();
  if (format !== FORMAT_VERSION) {
    throw new FormatError(
      'format-version',
      `The dictionary has format ${format}, this reader knows ${FORMAT_VERSION}.`,
    );
  }
  const fold = reader.byte();
  if (fold !== FOLD_VERSION) {
    throw new FormatError(
      'fold-version',
      `The dictionary folds by rules ${fold}, this reader by ${FOLD_VERSION}.`,
    );
  }
}

function column(count: number, read: () => number): readonly number[] {
  return Array.from({ length: count }, read);
}

/**
 * The bytes of a dictionary file → something that `findMatches` can search with.
 *
 * @throws {FormatError} `format-version` or `fold-version` if another compiler wrote it; `format-broken` otherwise
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const reader = new ByteReader(bytes);
  checkHead(reader);
  const termCount = reader.count();
  const terms = Array.from({ length: termCount }, () => reader.text());
  const count = reader.count();
  const prefixes = column(count, () => reader.varint());
  const lengths = column(count, () => reader.varint());
  const steps = column(count, () => reader.signed());
  const exact = column(count, () => reader.byte());
  const suffixes = reader.text();
  reader.expectEnd();

  const forms: StoredForm[] = [];
  let text = '';
  let at = 0;
  let term = 0;
  for (let i = 0; i < count; i++) {
    const length = lengths[i] as number;
    const prefix = prefixes[i] as number;
    term += steps[i] as number;
    if (prefix > text.length || at + length > suffixes.length || terms[term] === undefined) throw broken();
    text = text.slice(0, prefix) + suffixes.slice(at, (at += length));
    forms.push({ text, term, exact: exact[i] === 1 });
  }
  return new Dictionary(terms, forms);
}
