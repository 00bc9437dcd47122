import { FormatError } from './format-error.ts';

declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Reads what `ByteWriter` wrote. Every read past the end is a `format-broken` error, never a guess. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw broken();
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw broken();
  }

  signed(): number {
    const value = this.varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  /** A count of things that take at least one byte each, so a huge one is refused before anything is allocated. */
  count(): number {
    const value = this.varint();
    if (value > this.#bytes.length - this.#at) throw broken();
    return value;
  }

  text(): string {
    const length = this.count();
    const bytes = this.#bytes.subarray(this.#at, (this.#at += length));
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw broken();
    }
  }

  expectEnd(): void {
    if (this.#at !== this.#bytes.length) throw broken();
  }
}

export function broken(): FormatError {
  return new FormatError('format-broken', 'The dictionary cannot be read. Build the glossary again.');
}
