/** Ways in which a compiled file may be broken: byte by byte, or value by value so that it is still JSON. */
import fc from 'fast-check';

export type Break = (bytes: Uint8Array) => Uint8Array;

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

const isHolder = (value: unknown): value is Place['holder'] => typeof value === 'object' && value !== null;

/** Everything in a value that can be exchanged, itself included: it is in a list of its own. */
function placesIn(root: readonly unknown[]): readonly Place[] {
  const places: Place[] = [];
  const holders: Place['holder'][] = [root as unknown[]];
  for (const holder of holders) {
    const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
    for (const key of keys) {
      places.push({ holder, key });
      const value = (holder as Record<string | number, unknown>)[key];
      if (isHolder(value)) holders.push(value);
    }
  }
  return places;
}

/** Stands for a number that JSON can write and JavaScript cannot hold. */
const ENDLESS = '@endless@';
const DEEP = '@deep@';

// prettier-ignore
const HOSTILE: readonly unknown[] = [
  null, true, false, 0, -1, 1, 1.5, 4, 2 ** 31, 2 ** 53, ENDLESS, DEEP, '', ' ', 'x', '\n', '\0',
  '__proto__', 'constructor', 'toString', 'then', '\ud800', '\udc00x', 'ÿ\uffff', 'a'.repeat(2000),
  [], {}, [[]], [null], [''], { length: 3 }, { toString: 1, valueOf: 1 }, { kind: 'constructor' },
  { kind: 'quote', children: 'x' }, { kind: 'link', href: 1, children: [] }, { id: 'x', name: 'y' },
];

const OPERATIONS = ['put', 'copy', 'remove', 'twice', 'turn'] as const;

interface ValueEdit {
  readonly at: number;
  readonly operation: (typeof OPERATIONS)[number];
  readonly from: number;
  readonly value: unknown;
}

function editValue(root: readonly unknown[], { at, operation, from, value }: ValueEdit): void {
  const places = placesIn(root);
  if (places.length === 0) return;
  const { holder, key } = places[at % places.length] as Place;
  const values = holder as Record<string | number, unknown>;
  const other = places[from % places.length] as Place;
  if (operation === 'put') values[key] = structuredClone(value);
  else if (operation === 'copy')
    values[key] = structuredClone((other.holder as Record<string | number, unknown>)[other.key]);
  else if (!Array.isArray(holder)) delete values[key];
  else if (operation === 'remove') holder.splice(key as number, 1);
  else if (operation === 'twice') holder.splice(key as number, 0, structuredClone(holder[key as number]));
  else holder.reverse();
}

const deepOf = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const valueEdits: fc.Arbitrary<Break> = fc
  .array(
    fc.record<ValueEdit>({
      at: fc.nat(),
      operation: fc.constantFrom(...OPERATIONS),
      from: fc.nat(),
      value: fc.constantFrom(...HOSTILE),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((edits) => (bytes) => {
    const root: unknown[] = [JSON.parse(new TextDecoder().decode(bytes))];
    for (const edit of edits) editValue(root, edit);
    const json = JSON.stringify(root[0] ?? null)
      .replaceAll(JSON.stringify(ENDLESS), '1e999')
      .replaceAll(JSON.stringify(DEEP), deepOf(5000));
    return new TextEncoder().encode(json);
  });

interface ByteEdit {
  readonly at: number;
  readonly operation: 'cut' | 'flip' | 'drop' | 'again';
  readonly length: number;
  readonly value: number;
}

function editBytes(bytes: Uint8Array, { at, operation, length, value }: ByteEdit): Uint8Array {
  const start = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  if (operation === 'cut') return before;
  if (operation === 'flip')
    return Uint8Array.from([...before, (after[0] ?? 0) ^ value, ...after.subarray(1)]);
  const rest = operation === 'drop' ? after.subarray(length) : bytes.subarray(Math.max(0, start - length));
  return Uint8Array.from([...before, ...rest]);
}

const byteEdits: fc.Arbitrary<Break> = fc
  .array(
    fc.record<ByteEdit>({
      at: fc.nat(),
      operation: fc.constantFrom('cut', 'flip', 'flip', 'flip', 'drop', 'again'),
      length: fc.integer({ min: 1, max: 40 }),
      value: fc.integer({ min: 1, max: 255 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) => (bytes) => edits.reduce(editBytes, bytes));

/** Most stay JSON: what does not is refused at once. */
export const breaks: fc.Arbitrary<Break> = fc.oneof(
  { weight: 3, arbitrary: valueEdits },
  { weight: 1, arbitrary: byteEdits },
);
