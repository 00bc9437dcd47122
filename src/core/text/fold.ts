import { SPACE, characterOf } from './characters.ts';

/** What is spelled already, but for capitals: nearly all that is asked for. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function spell(text: string, spelling: 'folded' | 'plain'): string {
  if (PLAIN.test(text)) return spelling === 'plain' ? text : text.toLowerCase();
  let out = '';
  let spaced = true;
  for (const symbol of text) {
    const character = characterOf(symbol.codePointAt(0) ?? 0);
    if (character.kind === SPACE) {
      if (!spaced) out += ' ';
      spaced = true;
    } else if (character[spelling]) {
      out += character[spelling];
      spaced = false;
    }
  }
  // Marks that were typed one by one come in any order.
  return (spaced ? out.trimEnd() : out).normalize('NFD');
}

/**
 * The spelling that stands for all spellings that only differ in capitals, in
 * kinds of quotes, hyphens and spaces, in composed or decomposed accents, or in
 * characters that nobody sees.
 */
export function foldText(text: string): string {
  // The Turkish capital of i leaves a dot behind that an i has already.
  return spell(text, 'folded').replace(/i\u0307+/g, 'i');
}

/** Like `foldText`, with capitals kept apart. */
export function plainText(text: string): string {
  return spell(text, 'plain');
}
