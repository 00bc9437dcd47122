import type { Entry, Summary } from '../../core/format/glossary.ts';

/** What of a glossary an audit goes by; plain data, so that it can be handed to another thread. */
export interface AuditedGlossary {
  readonly title: string;
  /** BCP 47 tag of the entries. */
  readonly lang: string;
  /** The compiled file of forms. */
  readonly dictionary: Uint8Array;
  /** What a card shows, by id. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** All that entries are called, also those that are not looked for in text. */
  readonly names: readonly string[];
}

/** All that an entry is called. */
export function namesOf({ name, aliases, expansion }: Entry): readonly string[] {
  return expansion === undefined ? [name, ...aliases] : [name, ...aliases, expansion];
}
