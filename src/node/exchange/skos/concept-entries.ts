import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry } from '../../source/draft.ts';
import { safeUrl } from '../../source/safe-url.ts';
import type { LostItems } from '../lost-items.ts';
import { explain } from '../plain-body.ts';
import type { Graph, Text } from './graph.ts';
import { IRI } from './vocabulary.ts';

export interface SkosContext {
  readonly graph: Graph;
  /** Of concepts, by their addresses. */
  readonly ids: ReadonlyMap<string, string>;
  /** Of texts that do not tell theirs. */
  readonly lang: string;
  readonly lost: LostItems;
}

type ConceptContext = SkosContext & { readonly diagnostics: Diagnostics };

/** A concept → an entry for each language that it has a name and an explanation in. */
export function toEntries(concept: string, context: ConceptContext): readonly DraftEntry[] {
  const { graph, lang: otherwise } = context;
  const names = graph.texts(concept, IRI.prefLabel);
  if (names.length === 0) {
    reportSkipped(concept, 'no skos:prefLabel', context);
    return [];
  }
  const langs = [...new Set(names.map(({ lang = otherwise }) => lang))];
  reportNameless(concept, langs, context);
  const entries = langs.flatMap((lang) => toEntry(concept, lang, context));
  if (entries.length === 0) reportSkipped(concept, 'no explanation', context);
  else
    for (const lang of langs)
      if (entries.every((entry) => entry.lang !== lang))
        context.lost.add(`name without an explanation in its language (${lang})`, graph.placeOf(concept));
  return entries;
}

function reportSkipped(concept: string, what: string, { graph, diagnostics }: ConceptContext): void {
  diagnostics.report({
    code: 'skipped-item',
    at: graph.placeOf(concept),
    message: `The concept \`${concept}\` has ${what}; it is left out.`,
    hint: 'Give it a skos:prefLabel and a skos:definition.',
  });
}

const LANGUAGE_BOUND = [IRI.altLabel, IRI.hiddenLabel, IRI.definition, IRI.scopeNote, IRI.note, IRI.example];

function reportNameless(
  concept: string,
  langs: readonly string[],
  { graph, lang: otherwise, lost }: SkosContext,
): void {
  for (const { lang = otherwise } of graph.texts(concept, ...LANGUAGE_BOUND))
    if (!langs.includes(lang))
      lost.add(`text in a language (${lang}) without skos:prefLabel`, graph.placeOf(concept));
}

function toEntry(concept: string, lang: string, context: SkosContext): readonly DraftEntry[] {
  const { graph, ids, lang: otherwise } = context;
  const textsOf = (...predicates: readonly string[]): readonly string[] =>
    graph
      .texts(concept, ...predicates)
      .flatMap((text: Text) => ((text.lang ?? otherwise) === lang ? [text.text.trim()] : []));
  const explained = explain({
    definitions: textsOf(IRI.definition),
    notes: textsOf(IRI.note),
    sections: [
      { title: 'Scope', texts: textsOf(IRI.scopeNote) },
      { title: 'Example', texts: textsOf(IRI.example) },
    ],
  });
  if (explained.short === undefined && explained.body === '') return [];
  const [term = '', ...others] = textsOf(IRI.prefLabel);
  const aliases = aliasesOf(term, [...others, ...textsOf(IRI.altLabel)], textsOf(IRI.hiddenLabel));
  const related = relatedOf(concept, context);
  const sources = sourcesOf(concept, lang, context);
  const updated = graph.texts(concept, IRI.modified).at(-1)?.text.slice(0, 10);
  return [
    {
      id: ids.get(concept) ?? '',
      lang,
      term: { text: term },
      ...(aliases.length > 0 && { aliases }),
      ...(related.length > 0 && { related }),
      ...(sources.length > 0 && { sources }),
      ...(updated !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(updated) && { updated }),
      ...explained,
      at: graph.placeOf(concept),
    },
  ];
}

type Aliases = NonNullable<DraftEntry['aliases']>;

function aliasesOf(term: string, shown: readonly string[], hidden: readonly string[]): Aliases {
  const taken = new Set([term, '']);
  const fresh = (text: string): boolean => !taken.has(text) && taken.add(text).has(text);
  return [
    ...shown.filter(fresh).map((text) => ({ text })),
    ...hidden.filter(fresh).map((text) => ({ text, status: 'hidden' as const })),
  ];
}

const KINDS: ReadonlyMap<string, 'broader' | 'narrower' | undefined> = new Map([
  [IRI.related, undefined],
  [IRI.broader, 'broader'],
  [IRI.narrower, 'narrower'],
]);

function relatedOf(concept: string, { graph, ids, lost }: SkosContext): NonNullable<DraftEntry['related']> {
  const found = new Map<string, 'broader' | 'narrower' | undefined>();
  for (const { predicate, object } of graph.statementsOf(concept)) {
    if (!KINDS.has(predicate.value)) continue;
    const term = ids.get(object.value);
    if (term === undefined) lost.add(`relation to a concept that is not here`, graph.placeOf(concept));
    else if (!found.has(term) && object.value !== concept) found.set(term, KINDS.get(predicate.value));
  }
  return [...found].map(([term, kind]) => (kind === undefined ? { term } : { term, kind }));
}

function sourcesOf(
  concept: string,
  lang: string,
  { graph }: SkosContext,
): NonNullable<DraftEntry['sources']> {
  const urls = new Set(
    graph.things(concept, IRI.source, IRI.seeAlso).filter((url) => safeUrl(url) !== undefined),
  );
  return [...urls].map((url) => {
    const titles = graph.texts(url, IRI.title, IRI.label);
    return { title: (titles.find((title) => title.lang === lang) ?? titles[0])?.text ?? url, url };
  });
}
