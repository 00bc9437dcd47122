/** A place in an author's file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value and where the author wrote it. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: Location;
}
