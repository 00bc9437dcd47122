declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Collects bytes: whole numbers as LEB128 varints, text as UTF-8. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** @param value - a whole number from 0 to 2^31 - 1 */
  varint(value: number): void {
    while (value > 0x7f) {
      this.#bytes.push((value & 0x7f) | 0x80);
      value >>>= 7;
    }
    this.#bytes.push(value);
  }

  /** Signed, small either way: zigzag. */
  signed(value: number): void {
    this.varint(value < 0 ? -value * 2 - 1 : value * 2);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.varint(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
