import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Located, Location } from '../../diagnostics/location.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** Two things with one name: entries in different folders, topics, paths. */
export function checkIds({ entries, settings }: SourceGlossary, diagnostics: Diagnostics): void {
  const terms = entries.map(({ id, at }) => ({ value: id, at }));
  reportDuplicates(
    terms,
    'Give one of the two another id; in a folder of entries, that is the name of its file.',
    diagnostics,
  );
  const hint = 'Give one of the two another id.';
  reportDuplicates(
    (settings.topics ?? []).map(({ id }) => id),
    hint,
    diagnostics,
  );
  reportDuplicates(
    (settings.paths ?? []).map(({ id }) => id),
    hint,
    diagnostics,
  );
}

function reportDuplicates(ids: readonly Located<string>[], hint: string, diagnostics: Diagnostics): void {
  const first = new Map<string, Location>();
  for (const { value, at } of ids) {
    // Names that differ in capitals alone are one file on macOS and Windows.
    const key = value.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else
      diagnostics.report({
        code: 'duplicate-id',
        at,
        message: `The id \`${value}\` is taken by ${placeOf(earlier, at)}.`,
        hint,
      });
  }
}

function placeOf({ file, line }: Location, from: Location): string {
  return file === from.file ? `line ${line}` : file;
}
