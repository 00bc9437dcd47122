/** A stretch of lines. */
export interface Lines {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** What was taken away on the left of each line, in characters. */
  readonly indents: readonly number[];
}

export interface DefinedTerms {
  readonly terms: readonly Lines[];
  /** In Markdown, no longer indented. */
  readonly definitions: readonly Lines[];
}

const MARKER = /^ {0,3}[:~](?<gap>[ \t]+)(?<text>\S.*)$/u;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/u;
/** A heading, its underline, a list, a quote or a table: no term. */
const NO_TERM = /^(?:#{1,6}(?:\s|$)|=+\s*$|-{2,}\s*$|[-*+]\s|\d+[.)]\s|>|\||<!--)/u;
/** What a definition's further paragraphs are indented by, at most. */
const DEEPEST_INDENT = 4;

/**
 * The definition lists of a document, after PHP Markdown Extra, Pandoc and MkDocs: lines of terms, and `:` or `~` before
 * each definition. CommonMark has no such thing.
 *
 * A definition without a term has no `terms`.
 */
export function readDefinitionLists(text: string): readonly DefinedTerms[] {
  const reader = new ListReader(text.split(/\r\n?|\n/u).map(expandTabs));
  return reader.read();
}

class ListReader {
  readonly #lines: readonly string[];
  #next = 0;
  #terms: Lines[] = [];
  #found: { readonly terms: readonly Lines[]; readonly definitions: Lines[] }[] = [];
  /** Whether what stands above is a definition, to which another may belong. */
  #isOpen = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): readonly DefinedTerms[] {
    this.#skipFrontMatter();
    while (this.#next < this.#lines.length) this.#readLine(this.#lines[this.#next] ?? '');
    return this.#found;
  }

  #readLine(line: string): void {
    const fence = FENCE.exec(line)?.groups?.['fence'];
    if (fence) this.#skipFence(fence);
    else if (MARKER.test(line)) this.#readDefinition();
    else if (line.trim() === '') this.#passBlank();
    else this.#addTerm(line);
  }

  #addTerm(line: string): void {
    this.#isOpen = false;
    if (NO_TERM.test(line.trimStart()) || line.startsWith('    ')) this.#terms = [];
    else this.#terms.push({ text: line.trim(), line: this.#next + 1, indents: [line.search(/\S/u)] });
    this.#next++;
  }

  /** Between terms and definitions there may be one; other text above it is a paragraph. */
  #passBlank(): void {
    this.#next++;
    const following = this.#nextFullLine();
    if (following === undefined || !MARKER.test(following)) {
      this.#terms = [];
      this.#isOpen = false;
    }
  }

  #readDefinition(): void {
    const definition = this.#takeDefinition();
    const last = this.#found.at(-1);
    if (this.#isOpen && this.#terms.length === 0 && last) last.definitions.push(definition);
    else this.#found.push({ terms: this.#terms, definitions: [definition] });
    this.#terms = [];
    this.#isOpen = true;
  }

  #takeDefinition(): Lines {
    const line = this.#next + 1;
    const first = this.#lines[this.#next++] ?? '';
    const { gap = '', text = '' } = MARKER.exec(first)?.groups ?? {};
    const start = this.#next;
    while (this.#next < this.#lines.length && this.#continues()) this.#next++;
    const others = this.#lines.slice(start, this.#next);
    const indent = indentOf(others, gap.length + 1);
    const indents = others.map((each) => Math.min(each.search(/\S|$/u), indent));
    return {
      text: [text, ...others.map((each, i) => each.slice(indents[i]))].join('\n').trimEnd(),
      line,
      indents: [first.length - text.length, ...indents],
    };
  }

  /** Below an empty line only what is indented goes on; directly below a text, whatever is no other definition. */
  #continues(): boolean {
    const line = this.#lines[this.#next] ?? '';
    if (line.trim() === '') {
      const following = this.#nextFullLine();
      return following !== undefined && /^ {2}/u.test(following) && !MARKER.test(following);
    }
    if (/^ {2}/u.test(line) && !MARKER.test(line)) return true;
    const isBelowText = this.#lines[this.#next - 1]?.trim() !== '';
    return isBelowText && !MARKER.test(line) && !NO_TERM.test(line) && !FENCE.test(line) && !this.#isTerm();
  }

  /** A line with a definition below it is a term, although it follows a definition at once. */
  #isTerm(): boolean {
    let end = this.#next + 1;
    while (end < this.#lines.length && !isEndOfTerms(this.#lines[end] ?? '')) end++;
    return MARKER.test(this.#lines[end] ?? '');
  }

  #nextFullLine(): string | undefined {
    let at = this.#next;
    while (this.#lines[at]?.trim() === '') at++;
    return this.#lines[at];
  }

  #skipFence(fence: string): void {
    const isEnd = (line: string): boolean => line.trim().startsWith(fence);
    const end = this.#lines.findIndex((line, i) => i > this.#next && isEnd(line));
    this.#next = end === -1 ? this.#lines.length : end + 1;
    this.#terms = [];
    this.#isOpen = false;
  }

  #skipFrontMatter(): void {
    if (this.#lines[0]?.trimEnd() !== '---') return;
    const end = this.#lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
    if (end !== -1) this.#next = end + 1;
  }
}

const isEndOfTerms = (line: string): boolean => line.trim() === '' || MARKER.test(line);

function expandTabs(line: string): string {
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const width = Array.from(indent).reduce((at, sign) => (sign === '\t' ? at + 4 - (at % 4) : at + 1), 0);
  return ' '.repeat(width) + line.slice(indent.length);
}

/** Paragraphs are indented by four, or as far as the text of the first. */
function indentOf(lines: readonly string[], marker: number): number {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const least = Math.min(...indents.filter((indent) => indent > 0));
  return Math.min(Number.isFinite(least) ? least : marker, DEEPEST_INDENT);
}
