import {
  type BlankNode,
  DataFactory,
  type Literal,
  type NamedNode,
  type Quad,
  type Quad_Object,
  type Quad_Subject,
} from 'n3';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { safeUrl } from '../../source/safe-url.ts';
import { languagesOf } from '../../source/write-source.ts';
import type { ExportOptions } from '../exchange-format.ts';
import { groupById } from '../group-by-id.ts';
import { toPlainEntry } from '../plain-body.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';
import { serialize } from './serialize.ts';
import { IRI } from './vocabulary.ts';

const namedNode = (iri: string): NamedNode => DataFactory.namedNode(iri);
const literal = (text: string, kind: string | NamedNode): Literal => DataFactory.literal(text, kind);

export async function writeSkos(
  glossary: DraftGlossary,
  { base = '#', ending = '.ttl' }: ExportOptions,
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, string>> {
  reportLosses(
    glossary,
    ['title', 'aliases', 'related', 'sources', 'updated', 'topic', 'body', 'topics', 'paths'],
    diagnostics,
  );
  reportLostParts(
    glossary,
    { match: true, statuses: ['preferred', 'deprecated'], sections: ['Scope', 'Example'] },
    diagnostics,
  );
  const statements = new SkosWriter(glossary, base).write();
  return new Map([[`glossary${ending}`, await serialize(statements, ending)]]);
}

class SkosWriter {
  readonly #statements: Quad[] = [];
  readonly #glossary: DraftGlossary;
  readonly #base: string;
  readonly #lang: string;

  constructor(glossary: DraftGlossary, base: string) {
    this.#glossary = glossary;
    this.#base = base;
    this.#lang = languagesOf(glossary)[0] ?? 'en';
  }

  write(): readonly Quad[] {
    const { title = 'Glossary', entries } = this.#glossary;
    this.#add(this.#scheme, IRI.type, namedNode(IRI.ConceptScheme));
    this.#add(this.#scheme, IRI.prefLabel, literal(title, this.#lang));
    for (const [id, translations] of groupById(entries)) this.#writeConcept(id, translations);
    this.#writeTopics();
    this.#writePaths();
    for (const { lang, sources = [] } of entries)
      for (const { url, title: name } of sources) this.#add(addressOf(url), IRI.title, literal(name, lang));
    return this.#statements;
  }

  get #scheme(): Quad_Subject {
    return namedNode(this.#base.replace(/[/#]$/u, (sign) => (sign === '#' ? '' : sign)));
  }

  #writeConcept(id: string, entries: readonly DraftEntry[]): void {
    const concept = this.#node(id);
    this.#add(concept, IRI.type, namedNode(IRI.Concept));
    this.#add(concept, IRI.inScheme, this.#scheme);
    for (const entry of entries) this.#writeTexts(concept, entry);
    for (const { term, kind = 'related' } of distinct(entries.flatMap(({ related = [] }) => related)))
      this.#add(concept, IRI[kind], this.#node(term));
    for (const url of new Set(entries.flatMap(({ sources = [] }) => sources.map((source) => source.url))))
      this.#add(concept, IRI.source, addressOf(url));
    const updated = entries
      .flatMap((entry) => entry.updated ?? [])
      .toSorted()
      .at(-1);
    if (updated !== undefined) this.#add(concept, IRI.modified, literal(updated, namedNode(IRI.date)));
  }

  #writeTexts(concept: Quad_Subject, entry: DraftEntry): void {
    const { lang, term, aliases = [] } = entry;
    const add = (predicate: string, text: string): void => {
      if (text !== '') this.#add(concept, predicate, literal(text, lang));
    };
    const { definition, lead, sections } = toPlainEntry(entry);
    add(IRI.prefLabel, term.text);
    for (const { text, status } of aliases) add(status === 'hidden' ? IRI.hiddenLabel : IRI.altLabel, text);
    add(IRI.definition, definition);
    add(IRI.note, lead);
    for (const { title, text } of sections) {
      const predicate = NOTES.get(title.toLowerCase());
      if (predicate === undefined) add(IRI.note, `${title}\n\n${text}`);
      else add(predicate, text);
    }
  }

  #writeTopics(): void {
    const { topics = [], entries } = this.#glossary;
    for (const topic of topics) {
      const collection = this.#node(`topic-${topic.id}`);
      this.#writeHead(collection, IRI.Collection, topic);
      const members = entries.filter((entry) => entry.topic === topic.id).map(({ id }) => id);
      for (const id of new Set(members)) this.#add(collection, IRI.member, this.#node(id));
    }
  }

  #writePaths(): void {
    for (const path of this.#glossary.paths ?? []) {
      const collection = this.#node(`path-${path.id}`);
      this.#writeHead(collection, IRI.OrderedCollection, path);
      this.#add(collection, IRI.memberList, this.#writeList(path.steps));
    }
  }

  #writeList(ids: readonly string[]): Quad_Object {
    return ids.reduceRight<NamedNode | BlankNode>((rest, id) => {
      const cell = DataFactory.blankNode();
      this.#add(cell, IRI.first, this.#node(id));
      this.#add(cell, IRI.rest, rest);
      return cell;
    }, namedNode(IRI.nil));
  }

  #writeHead(
    collection: Quad_Subject,
    type: string,
    { title, intro }: { readonly title: string; readonly intro?: string },
  ): void {
    this.#add(collection, IRI.type, namedNode(type));
    this.#add(collection, IRI.prefLabel, literal(title, this.#lang));
    if (intro !== undefined) this.#add(collection, IRI.definition, literal(intro, this.#lang));
  }

  #node(id: string): NamedNode {
    return namedNode(this.#base + encodeURIComponent(id));
  }

  #add(subject: Quad_Subject, predicate: string, object: Quad_Object): void {
    this.#statements.push(DataFactory.quad(subject, namedNode(predicate), object));
  }
}

const NOTES: ReadonlyMap<string, string> = new Map([
  ['example', IRI.example],
  ['scope', IRI.scopeNote],
]);

/** Some signs end an address in Turtle; the normal form has none of them. */
const addressOf = (url: string): NamedNode =>
  namedNode(/[\s<>"{}|\\^`]/u.test(url) ? (safeUrl(url) ?? '') : url);

type Related = NonNullable<DraftEntry['related']>;

/** Languages of an entry say mostly the same; what the first says holds. */
function distinct(related: Related): Related {
  const byTerm = new Map<string, Related[number]>();
  for (const one of related) if (!byTerm.has(one.term)) byTerm.set(one.term, one);
  return [...byTerm.values()];
}
