import { ownDocument } from '../host/own-document.ts';
import { chooseTerms, type Company } from '../../core/match/choose-terms.ts';
import { isClue } from '../../core/match/contexts.ts';
import { readContexts } from '../../core/match/read-contexts.ts';
import { voicesIn } from '../../core/match/voices.ts';
import type { Dictionary } from '../../core/match/dictionary.ts';
import { findForms } from '../../core/match/find-forms.ts';
import type { FoundBlock } from './reader.ts';
import type { Section, TextMark } from './text-run.ts';

const allTerms = ({ term, others }: TextMark): readonly string[] => [term, ...others];

interface FoundSection {
  readonly blocks: readonly FoundBlock[];
  /** What is said at its beginning. */
  readonly heading: string;
}

/** The page's blocks by section. */
function sectionsOf(blocks: readonly FoundBlock[]): ReadonlyMap<Section, FoundSection> {
  const bySection = new Map<Section, FoundBlock[]>();
  for (const block of blocks) {
    const inSection = bySection.get(block.run.section);
    if (inSection) inSection.push(block);
    else bySection.set(block.run.section, [block]);
  }
  return new Map(
    [...bySection].map(([section, inSection], index) => {
      const headings = section.beginnings.filter(
        ({ localName }) => !/^(?:section|article)$/u.test(localName),
      );
      const names = [
        ...(index === 0 ? [ownDocument.title] : []),
        ...headings.map(({ textContent }) => textContent),
      ];
      return [section, { blocks: inSection, heading: names.join(' | ') }];
    }),
  );
}

const isSame = (a: FoundSection, b: FoundSection): boolean =>
  a.heading === b.heading &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, index) => block === b.blocks[index]);

/**
 * Tells senses apart by what stands around: in the same section, and twice as loudly in the same block.
 *
 * @returns a function from all that was found, in reading order, to what of it is a mark and of which sense; a mark
 *   stays the same object as long as its sense does
 * @throws {FormatError} `format-broken` if the dictionary's contexts cannot be read
 */
export function senseChooser(dictionary: Dictionary): (blocks: readonly FoundBlock[]) => readonly TextMark[] {
  const contexts = readContexts(dictionary);
  const voices = voicesIn(contexts);
  // Most marks have one sense, whatever stands around.
  const isPlain = ({ term, others }: TextMark): boolean =>
    others.length === 0 && !contexts.has(term) && !isClue(term);
  const last = new WeakMap<TextMark, TextMark>();
  const choose = (mark: TextMark, company: Company): readonly TextMark[] => {
    if (mark.others.length === 0 && isClue(mark.term)) return [];
    const [term, ...others] = chooseTerms(allTerms(mark), company, contexts);
    if (term === undefined) return [];
    const before = last.get(mark) ?? mark;
    const isAsBefore = before.term === term && before.others.join('\0') === others.join('\0');
    const chosen = isAsBefore ? before : { ...mark, term, others };
    last.set(mark, chosen);
    return [chosen];
  };
  const voicesOf = ({ run, marks }: FoundBlock): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const mark of marks)
      for (const voice of voices(allTerms(mark), run.text.slice(mark.start, mark.end))) found.add(voice);
    return found;
  };
  const namedIn = (heading: string): readonly string[] =>
    findForms(heading, dictionary, () => true).flatMap(({ start, end, terms }) =>
      voices(terms, heading.slice(start, end)),
    );
  const chooseIn = ({ blocks, heading }: FoundSection): readonly TextMark[] => {
    if (blocks.every(({ marks }) => marks.every(isPlain))) return blocks.flatMap(({ marks }) => marks);
    const byBlock = blocks.map(voicesOf);
    const inSection = new Set(namedIn(heading));
    for (const inBlock of byBlock) for (const voice of inBlock) inSection.add(voice);
    return blocks.flatMap(({ marks }, index) => {
      const inBlock = byBlock[index];
      const company = {
        get: (term: string) => Number(inSection.has(term)) + Number(inBlock?.has(term)),
      };
      return marks.flatMap((mark) => (isPlain(mark) ? mark : choose(mark, company)));
    });
  };
  // While a page is being read, it is asked again and again, and most of the page is as it was.
  const known = new WeakMap<Section, FoundSection & { readonly marks: readonly TextMark[] }>();
  return (all) =>
    [...sectionsOf(all)].flatMap(([section, found]) => {
      const before = known.get(section);
      if (before && isSame(before, found)) return before.marks;
      const marks = chooseIn(found);
      known.set(section, { ...found, marks });
      return marks;
    });
}
