import { expandForm, type MatchRule } from '../../core/match/expand-form.ts';
import type { TermContext } from '../../core/match/build-contexts.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import { formsOf } from './forms-of.ts';

/**
 * How loudly things speak for a sense, chosen so that what an author names outweighs all that is merely of the same
 * topic: five such neighbours are as loud as one word named.
 */
const NAMED = 10;
const RELATED = 6;
const SAME_TOPIC = 2;

/** Entries that share a spelling with another one. */
function homonymsAmong(
  entries: readonly SourceEntry[],
  lang: string,
  otherwise?: MatchRule,
): ReadonlySet<string> {
  const bySpelling = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const { text } of formsOf(entry, lang, otherwise).flatMap(expandForm)) {
      const ids = bySpelling.get(text) ?? new Set();
      bySpelling.set(text, ids.add(entry.id));
    }
  }
  const shared = [...bySpelling.values()].filter(({ size }) => size > 1);
  return new Set(shared.flatMap((ids) => [...ids]));
}

/** What tells homonyms apart, and guarded terms from everyday words: what their authors name, and their neighbours. */
export function contextsOf(
  entries: readonly SourceEntry[],
  lang: string,
  otherwise?: MatchRule,
): readonly TermContext[] {
  const homonyms = homonymsAmong(entries, lang, otherwise);
  return entries
    .filter(({ id, needs }) => needs || homonyms.has(id))
    .map((entry) => {
      const named = (entry.needs ?? []).map(({ value }) => ({ word: value, weight: NAMED }));
      return {
        term: entry.id,
        isGuarded: named.length > 0,
        clues:
          named.length > 0 && !homonyms.has(entry.id) ? named : [...named, ...neighboursOf(entry, entries)],
      };
    });
}

function neighboursOf(entry: SourceEntry, entries: readonly SourceEntry[]): TermContext['clues'] {
  const linksTo = (from: SourceEntry, id: string) =>
    [...(from.related ?? []).map(({ term }) => term), ...(from.requires ?? [])].some(
      ({ value }) => value === id,
    );
  return entries.flatMap((other) => {
    const isRelated = linksTo(entry, other.id) || linksTo(other, entry.id);
    const isOfTopic = entry.topic !== undefined && other.topic?.value === entry.topic.value;
    if (other.id === entry.id || !(isRelated || isOfTopic)) return [];
    return [{ term: other.id, weight: isRelated ? RELATED : SAME_TOPIC }];
  });
}
