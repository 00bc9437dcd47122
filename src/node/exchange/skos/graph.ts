import type { Quad } from 'n3';
import type { Location } from '../../diagnostics/location.ts';
import { languageTag } from '../language-tag.ts';
import type { ImportFile } from '../exchange-format.ts';
import { IRI } from './vocabulary.ts';

export interface Text {
  readonly text: string;
  /** BCP 47 tag, if it has one. */
  readonly lang?: string;
}

/** Statements by what they are about, in the order in which they were written. */
export class Graph {
  readonly #bySubject = new Map<string, Quad[]>();
  readonly #files = new Map<string, ImportFile>();

  add(quads: readonly Quad[], file: ImportFile): void {
    for (const quad of quads) {
      const subject = quad.subject.value;
      const statements = this.#bySubject.get(subject) ?? [];
      statements.push(quad);
      this.#bySubject.set(subject, statements);
      if (!this.#files.has(subject)) this.#files.set(subject, file);
    }
  }

  /** Everything of a class. */
  instancesOf(...classes: readonly string[]): readonly string[] {
    return [...this.#bySubject]
      .filter(([, quads]) =>
        quads.some(({ predicate, object }) => predicate.value === IRI.type && classes.includes(object.value)),
      )
      .map(([subject]) => subject);
  }

  statementsOf(subject: string): readonly Quad[] {
    return this.#bySubject.get(subject) ?? [];
  }

  texts(subject: string, ...predicates: readonly string[]): readonly Text[] {
    return this.#objects(subject, predicates).flatMap(({ object }) =>
      object.termType === 'Literal' ? [withLang(object.value, object.language)] : [],
    );
  }

  /** What a subject points at, as addresses. */
  things(subject: string, ...predicates: readonly string[]): readonly string[] {
    return this.#objects(subject, predicates).flatMap(({ object }) =>
      object.termType === 'Literal' ? [] : [object.value],
    );
  }

  /** An rdf:List. One that bites its own tail ends there. */
  list(head: string): readonly string[] {
    const seen = new Set<string>();
    const items: string[] = [];
    for (
      let at: string | undefined = head;
      at !== undefined && !seen.has(at);
      [at] = this.things(at, IRI.rest)
    ) {
      seen.add(at);
      items.push(...this.things(at, IRI.first));
    }
    return items;
  }

  /** Parsers tell no places, so it is where the name begins a line, else where it is first written. */
  placeOf(subject: string): Location {
    const { path = '', text = '' } = this.#files.get(subject) ?? {};
    const name = subject.split(/[/#]/u).at(-1) ?? subject;
    const written = [`<${subject}>`, `<#${name}>`, `:${name}`, `"${subject}"`, `"${name}"`, name];
    const atStart = written.map((each) => `\n${text}`.indexOf(`\n${each} `));
    const anywhere = written.map((each) => text.indexOf(each));
    const offset = [...atStart, ...anywhere].find((found) => found >= 0) ?? 0;
    const before = text.slice(0, offset).split('\n');
    return { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  #objects(subject: string, predicates: readonly string[]): readonly Quad[] {
    return this.statementsOf(subject).filter(({ predicate }) => predicates.includes(predicate.value));
  }
}

/** Parsers write tags in small letters. A text whose tag is none has no language. */
function withLang(text: string, language: string): Text {
  const lang = languageTag(language);
  return lang === undefined ? { text } : { text, lang };
}
