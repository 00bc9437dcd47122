/** A stretch of an author's file that begins at the start of a line. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The file's line at which `text` begins; counts from 1. */
  readonly firstLine: number;
}
