import type { Definition, Nodes, Root } from 'mdast';
import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Located, Location } from '../../diagnostics/location.ts';
import type { SourceText } from '../source-text.ts';

/** What is needed, and gathered, while one text's Markdown becomes content. */
export class Prose {
  /** Ids of terms that the text links to. */
  readonly links: Located<string>[] = [];
  readonly #source: SourceText;
  readonly #diagnostics: Diagnostics;
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(source: SourceText, root: Root, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#definitions = new Map(definitionsIn(root).map((node) => [node.identifier, node]));
  }

  /** The address that `[text][label]` got elsewhere in the text; Markdown makes no link of a label without one. */
  urlOf(label: string): string {
    return this.#definitions.get(label)?.url ?? '';
  }

  locate(node: Nodes): Location {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { file: this.#source.file, line: line + this.#source.firstLine - 1, column };
  }

  report(
    node: Nodes,
    { code, message, hint }: { code: DiagnosticCode; message: string; hint: string },
  ): void {
    this.#diagnostics.report({ code, at: this.locate(node), message, hint });
  }
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
}
