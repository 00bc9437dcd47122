import type { Contents, ContentsTerm, Entry, Path, Topic } from '../../core/format/glossary.ts';
import type { SettingsFields, SourcePath, SourceTopic } from '../source/schema/settings-fields.ts';
import { definedOnly } from './defined-only.ts';
import { stepsOfPath } from './glossary-index.ts';

interface ContentsOptions {
  readonly settings: SettingsFields;
  /** By id. */
  readonly entries: readonly Entry[];
  readonly lang: string;
}

/** The lists of the panel: terms in their language's own order, topics and paths in their author's. */
export function contentsOf({ settings, entries, lang }: ContentsOptions): Contents {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  // Sorting is stable, so that ids decide between equal names.
  const sorted = [...entries].sort((a, b) => compare(a.name, b.name));
  const topics = (settings.topics ?? []).map((topic) => toTopic(topic, sorted));
  return {
    terms: sorted.map(toTerm),
    // Its author has been told about a topic without terms; readers need not meet it.
    topics: topics.filter(({ terms }) => terms.length > 0),
    paths: (settings.paths ?? []).map(toPath),
  };
}

function toTerm({ id, name, sense, short }: Entry): ContentsTerm {
  return { id, name, ...definedOnly({ sense }), short };
}

function toTopic({ id, title, intro }: SourceTopic, sorted: readonly Entry[]): Topic {
  const terms = sorted.filter(({ topicId }) => topicId === id.value).map((entry) => entry.id);
  return { id: id.value, title: title.value, intro: intro?.value ?? '', terms };
}

function toPath(path: SourcePath): Path {
  return {
    id: path.id.value,
    title: path.title.value,
    intro: path.intro?.value ?? '',
    steps: stepsOfPath(path),
  };
}
