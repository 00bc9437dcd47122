import { foldText } from '../text/fold.ts';
import { clueOf, isClue, type Contexts } from './contexts.ts';

/** Clues have no more words. */
const MOST_WORDS = 3;

/**
 * What a form speaks as for the senses around it, and for its own: the terms that it may stand for, and the clues
 * whose words it holds. `web server` speaks for what `web` is asked for, since only the longest form is found; and
 * `TCP port` needs no other company where `TCP` is what `port` needs.
 *
 * @param terms - as found, clues among them
 * @param text - the form as it stands in the text
 */
export type Voices = (terms: readonly string[], text: string) => readonly string[];

export function voicesIn(contexts: Contexts): Voices {
  let voices = known.get(contexts);
  if (!voices) known.set(contexts, (voices = createVoices(contexts)));
  return voices;
}

const known = new WeakMap<Contexts, Voices>();

function createVoices(contexts: Contexts): Voices {
  const clues = new Set(
    [...contexts.values()].flatMap((context) => [...context.clues.keys()].filter(isClue)),
  );
  const held = new Map<string, readonly string[]>();
  return (terms, text) => {
    let more = held.get(text);
    if (!more) held.set(text, (more = phrasesOf(text).filter((clue) => clues.has(clue))));
    return more.length > 0 ? [...terms, ...more] : terms;
  };
}

/** All that stands in a text of several words, as clues, in the plural and without. */
function phrasesOf(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A single one is found as what it is.
  if (words.length < 2) return [];
  return words.flatMap((_, first) =>
    Array.from({ length: MOST_WORDS }, (_, more) => words.slice(first, first + more + 1).join(' ')).flatMap(
      (phrase) => [clueOf(phrase), clueOf(phrase.replace(/s$/u, ''))],
    ),
  );
}
