import type { Located } from '../../diagnostics/location.ts';
import type { TextFormat } from './text-format.ts';

/** What an author may write at one place of a YAML file. `about` is shown in editors and in hints. */
export type Field = TextField | ChoiceField | ListField | RecordField;

interface Described {
  readonly about: string;
  readonly required?: true;
}

export interface TextField extends Described {
  readonly kind: 'text';
  readonly format?: TextFormat;
  /** In characters, as a reader counts them. */
  readonly maxLength?: number;
}

export interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

export interface ListField extends Described {
  readonly kind: 'list';
  readonly of: Field;
}

export interface RecordField extends Described {
  readonly kind: 'record';
  readonly fields: Fields;
  /** A plain text stands for a record with only this field. */
  readonly shorthand?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What reading a field yields. */
export type ValueOf<F extends Field> = F extends { readonly kind: 'text' }
  ? Located<string>
  : F extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
    ? Located<Value>
    : F extends { readonly kind: 'list'; readonly of: infer Item extends Field }
      ? readonly ValueOf<Item>[]
      : F extends { readonly kind: 'record'; readonly fields: infer Inner extends Fields }
        ? RecordOf<Inner>
        : never;

/** Names of the fields that may not be left out. */
export type RequiredKeys<S extends Fields> = {
  [Key in keyof S]: S[Key] extends { readonly required: true } ? Key : never;
}[keyof S];

/** What reading a set of fields yields. */
export type RecordOf<S extends Fields> = { readonly [Key in RequiredKeys<S>]: ValueOf<S[Key]> } & {
  readonly [Key in Exclude<keyof S, RequiredKeys<S>>]?: ValueOf<S[Key]>;
};
