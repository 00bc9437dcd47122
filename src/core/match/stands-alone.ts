import { FOLDED, SYMBOL, WORD, kindAt } from '../text/characters.ts';

/** How far back the beginning of an address is looked for. */
const LONGEST_ADDRESS = 200;
const HYPHEN = 0x2d;

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === WORD;
}

/** Whether a full stop or a hyphen at an offset belongs to one thing with the word on its far side. */
function isJoint(text: string, at: number, step: -1 | 1): boolean {
  if (at < 0 || at >= text.length || kindAt(text, at) !== SYMBOL) return false;
  const isHyphen = FOLDED[text.charCodeAt(at)] === HYPHEN;
  return (isHyphen || text[at] === '.') && isWordAt(text, at + step);
}

/** Whether the text up to an offset ends with the beginning of an address or of a file's path. */
function isInAddress(text: string, at: number): boolean {
  if (at === 0 || kindAt(text, at - 1) !== SYMBOL) return false;
  const [before = ''] =
    /[\w.~:/?#@!$&*+=%-]*$/u.exec(text.slice(Math.max(0, at - LONGEST_ADDRESS), at)) ?? [];
  return /^(?:www\.|[.~]{0,2}\/)|:\/\//iu.test(before);
}

/**
 * Atoms end at word boundaries already; this refuses pieces of larger things:
 * `.NET` in `ASP.NET`, `server` in `server.js`, in `me@server`, in `server-side`, in `https://example.org/server`.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '@' || text[end] === '@' || text.startsWith('://', end)) return false;
  const startsWithWord = kindAt(text, start) !== SYMBOL;
  if (startsWithWord ? isJoint(text, start - 1, -1) : isWordAt(text, start - 1)) return false;
  if (kindAt(text, end - 1) !== SYMBOL && isJoint(text, end, 1)) return false;
  return !isInAddress(text, start);
}
