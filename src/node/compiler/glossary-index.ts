import type { PathStep, TermReference } from '../../core/format/glossary.ts';
import type { SourcePath } from '../source/schema/settings-fields.ts';
import type { SourceGlossary } from '../source/source-glossary.ts';
import { shownSpelling } from './spellings-of.ts';

/** Answers what an entry asks about the rest of its glossary, which has passed all checks. */
export class GlossaryIndex {
  readonly #names: ReadonlyMap<string, string>;
  readonly #topics: ReadonlyMap<string, string>;
  readonly #steps = new Map<string, PathStep[]>();

  constructor({ entries, settings }: Pick<SourceGlossary, 'entries' | 'settings'>) {
    this.#names = new Map(entries.map(({ id, term }) => [id, shownSpelling(term.text.value)]));
    this.#topics = new Map(settings.topics?.map(({ id, title }) => [id.value, title.value]));
    for (const path of settings.paths ?? []) this.#addSteps(path);
  }

  /** A term as others name it. */
  readonly referenceTo = (id: string): TermReference => ({ id, name: this.#names.get(id) ?? id });

  topicTitle(id: string): string | undefined {
    return this.#topics.get(id);
  }

  /** Where a term stands on paths, in the order of the paths. */
  stepsOf(id: string): readonly PathStep[] {
    return this.#steps.get(id) ?? [];
  }

  #addSteps(path: SourcePath): void {
    const ids = stepsOfPath(path);
    for (const [i, id] of ids.entries()) {
      const next = ids[i + 1];
      const steps = this.#steps.get(id) ?? [];
      this.#steps.set(id, steps);
      steps.push({
        path: path.id.value,
        title: path.title.value,
        step: i + 1,
        steps: ids.length,
        ...(next !== undefined && { next: this.referenceTo(next) }),
      });
    }
  }
}

/** A step that is repeated counts once, where it comes first. */
export function stepsOfPath(path: SourcePath): readonly string[] {
  return [...new Set(path.steps.map(({ value }) => value))];
}
