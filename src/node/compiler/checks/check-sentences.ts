import type { Block } from '../../../core/format/content.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import { blockText } from '../../source/prose-text.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** Shorter ones, like "It depends.", are nobody's phrase. */
const FEWEST_CHARACTERS = 25;

/** Where most languages end sentences. Told wrongly, as behind "Dr.", it is so in every entry. */
const SENTENCE_END = /(?<=[.!?…؟।])\s+|(?<=[。！？])/u;

/** Sentences that stand word for word in several entries: readers notice what was filled in by a pattern. */
export function checkSentences({ entries }: SourceGlossary, diagnostics: Diagnostics): void {
  const first = new Map<string, SourceEntry>();
  for (const entry of entries) {
    for (const sentence of sentencesOf(entry)) {
      const other = first.get(sentence);
      if (!other) first.set(sentence, entry);
      else if (other !== entry) report(sentence, { entry, other }, diagnostics);
    }
  }
}

function sentencesOf(entry: SourceEntry): ReadonlySet<string> {
  const { short, lead, sections, questions } = entry;
  const answers = [...sections.map(({ content }) => content), ...questions.map(({ answer }) => answer)];
  const texts = [short.value, ...[lead, ...answers].flatMap((blocks) => blocks.flatMap(proseIn))];
  const sentences = texts.flatMap((text) => text.split(SENTENCE_END).map((sentence) => sentence.trim()));
  return new Set(sentences.filter(({ length }) => length >= FEWEST_CHARACTERS));
}

/** Prose block by block: what stands below each other is not one sentence. */
function proseIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(proseIn);
    case 'quote':
      return block.children.flatMap(proseIn);
    case 'code':
      return [];
    default:
      return [blockText([block])];
  }
}

interface Places {
  readonly entry: SourceEntry;
  readonly other: SourceEntry;
}

function report(sentence: string, { entry, other }: Places, diagnostics: Diagnostics): void {
  const start = Array.from(sentence).slice(0, 60).join('');
  diagnostics.report({
    code: 'repeated-sentence',
    at: placeOf(sentence, entry),
    message: `\`${other.id}\` has this sentence, too: "${start}${start === sentence ? '' : '…'}"`,
    hint: 'Say it once and link to it, or say here what is special about this term.',
  });
}

/** Where a sentence begins; the entry's first line where markup or line breaks hide it. */
function placeOf(sentence: string, { short, markdown, at }: SourceEntry): Location {
  if (short.value.includes(sentence)) return short.at;
  const lines = markdown.text.split(/\r?\n/u);
  const beginning = sentence.slice(0, FEWEST_CHARACTERS);
  const index = lines.findIndex((line) => line.includes(beginning));
  if (index < 0) return at;
  const column = (lines[index] as string).indexOf(beginning) + 1;
  return { file: markdown.file, line: markdown.firstLine + index, column };
}
