import { chooseTerms, type Company } from '../../core/match/choose-terms.ts';
import { readContexts } from '../../core/match/read-contexts.ts';
import { voicesIn, type Voices } from '../../core/match/voices.ts';
import type { Dictionary } from '../../core/match/dictionary.ts';
import { findForms } from '../../core/match/find-forms.ts';
import type { FoundBlock } from './reader.ts';
import type { Section, TextMark } from './text-run.ts';

const allTerms = ({ term, others }: TextMark): readonly string[] => [term, ...others];

const voicesOf = (blocks: readonly FoundBlock[], voices: Voices): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ run, marks }) =>
      marks.flatMap((mark) => voices(allTerms(mark), run.text.slice(mark.start, mark.end))),
    ),
  );

/** The page's blocks by section, and what is said at the beginning of each. */
function sectionsOf(
  blocks: readonly FoundBlock[],
): readonly { readonly blocks: readonly FoundBlock[]; readonly heading: string }[] {
  const bySection = new Map<Section, FoundBlock[]>();
  for (const block of blocks) {
    const inSection = bySection.get(block.run.section);
    if (inSection) inSection.push(block);
    else bySection.set(block.run.section, [block]);
  }
  return [...bySection].map(([{ beginnings }, inSection], index) => {
    const headings = beginnings.filter(({ localName }) => !/^(?:section|article)$/u.test(localName));
    const names = [
      ...(index === 0 ? [document.title] : []),
      ...headings.map(({ textContent }) => textContent),
    ];
    return { blocks: inSection, heading: names.join(' | ') };
  });
}

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
  const namedIn = (heading: string): readonly string[] =>
    findForms(heading, dictionary, () => true).flatMap(({ start, end, terms }) =>
      voices(terms, heading.slice(start, end)),
    );
  const last = new WeakMap<TextMark, TextMark>();
  const choose = (mark: TextMark, company: Company): readonly TextMark[] => {
    const [term, ...others] = chooseTerms(allTerms(mark), company, contexts);
    if (term === undefined) return [];
    const before = last.get(mark) ?? mark;
    const isSame = before.term === term && before.others.join('\0') === others.join('\0');
    const chosen = isSame ? before : { ...mark, term, others };
    last.set(mark, chosen);
    return [chosen];
  };
  return (all) =>
    sectionsOf(all).flatMap(({ blocks, heading }) => {
      const inSection = new Set([...voicesOf(blocks, voices), ...namedIn(heading)]);
      return blocks.flatMap((block) => {
        const inBlock = voicesOf([block], voices);
        const company = { get: (term: string) => Number(inSection.has(term)) + Number(inBlock.has(term)) };
        return block.marks.flatMap((mark) => choose(mark, company));
      });
    });
}
