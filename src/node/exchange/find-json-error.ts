/** The start of a token that JSON does not allow there, or the end of a text that ends too early. */
export interface JsonError {
  readonly offset: number;
  /** `''` at the end of the text. */
  readonly found: string;
}

const SPACE = /[ \t\r\n]*/uy;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON: `JSON.parse` tells that in some versions of Node, for some mistakes. */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let offset = skipSpace(text, 0); ; offset = skipSpace(text, offset)) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0] ?? '';
    if (offset >= text.length && expected === 'end') return undefined;
    const next: Expected | undefined = token === '' ? undefined : step(expected, token, open);
    if (next === undefined) return { offset, found: token === '' ? text.slice(offset, offset + 1) : token };
    expected = next;
    offset += token.length;
  }
}

function skipSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  return offset + (SPACE.exec(text)?.[0].length ?? 0);
}

/** @returns what may come next, or `undefined` if the token may not stand here */
function step(expected: Expected, token: string, open: string[]): Expected | undefined {
  const [sign = ''] = token;
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (sign === ']' && expected === 'value or ]') return close(open);
      return stepIntoValue(sign, open);
    case 'key':
    case 'key or }':
      if (sign === '}' && expected === 'key or }') return close(open);
      return sign === '"' ? 'colon' : undefined;
    case 'colon':
      return sign === ':' ? 'value' : undefined;
    case 'comma':
      if (sign === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return (sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '[')
        ? close(open)
        : undefined;
    case 'end':
      return undefined;
  }
}

function stepIntoValue(sign: string, open: string[]): Expected | undefined {
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  if (/[}\],:]/u.test(sign)) return undefined;
  return open.length === 0 ? 'end' : 'comma';
}

function close(open: string[]): Expected {
  open.pop();
  return open.length === 0 ? 'end' : 'comma';
}
