import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Located } from '../../diagnostics/location.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** Terms that a reader can never begin with, because they require each other. Each circle is reported once. */
export function checkRequires({ entries }: SourceGlossary, diagnostics: Diagnostics): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  for (const entry of entries) {
    for (const circle of circlesFrom(entry, { byId, done })) reportCircle(circle, diagnostics);
  }
}

interface Walk {
  readonly byId: ReadonlyMap<string, SourceEntry>;
  /** Terms all of whose circles have been found. */
  readonly done: Set<string>;
}

interface Step {
  readonly id: string;
  readonly ahead: Iterator<Located<string>>;
}

interface Circle {
  readonly ids: readonly string[];
  readonly closing: Located<string>;
}

/** Depth first, with a stack of its own: a chain of requirements may be as long as the glossary. */
function circlesFrom(start: SourceEntry, { byId, done }: Walk): readonly Circle[] {
  const circles: Circle[] = [];
  const trail: Step[] = [];
  const depths = new Map<string, number>();
  const enter = (id: string): void => {
    depths.set(id, trail.length);
    trail.push({ id, ahead: (byId.get(id)?.requires ?? []).values() });
  };
  if (!done.has(start.id)) enter(start.id);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const next = step.ahead.next();
    if (next.done === true) {
      trail.pop();
      depths.delete(step.id);
      done.add(step.id);
      continue;
    }
    const depth = depths.get(next.value.value);
    if (depth !== undefined)
      circles.push({ ids: trail.slice(depth).map(({ id }) => id), closing: next.value });
    else if (byId.has(next.value.value) && !done.has(next.value.value)) enter(next.value.value);
  }
  return circles;
}

function reportCircle({ ids, closing }: Circle, diagnostics: Diagnostics): void {
  const circle = [...ids, closing.value].map((id) => `\`${id}\``).join(' requires ');
  const message = `No reader can begin here: ${circle}.`;
  diagnostics.report({
    code: 'requires-cycle',
    at: closing.at,
    message,
    hint: 'Take one of these requirements away.',
  });
}
