export interface WrittenCell {
  readonly value: string;
  /** Where it begins and ends in the text, with its quotes, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface WrittenRow {
  readonly start: number;
  readonly cells: readonly WrittenCell[];
}
