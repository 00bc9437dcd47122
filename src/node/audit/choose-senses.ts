import { chooseTerms } from '../../core/match/choose-terms.ts';
import type { Dictionary } from '../../core/match/dictionary.ts';
import { findForms } from '../../core/match/find-forms.ts';
import { readContexts } from '../../core/match/read-contexts.ts';
import { voicesIn, type Voices } from '../../core/match/voices.ts';
import { FoundMark, type FoundBlock } from './found-marks.ts';
import type { Section } from './text-runs.ts';

function voicesOf({ run, marks }: FoundBlock, voices: Voices): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { start, end, terms } of marks)
    for (const voice of voices(terms, run.text.slice(start, end))) all.add(voice);
  return all;
}

/** What is said at the beginning of a section. */
function headingOf({ beginnings }: Section): readonly string[] {
  const headings = beginnings.filter(({ localName }) => !/^(?:section|article)$/u.test(localName));
  return headings.map(({ textContent }) => textContent);
}

function sectionsOf(all: readonly FoundBlock[]): ReadonlyMap<Section, readonly FoundBlock[]> {
  const sections = new Map<Section, FoundBlock[]>();
  for (const block of all) {
    const inSection = sections.get(block.run.section);
    if (inSection) inSection.push(block);
    else sections.set(block.run.section, [block]);
  }
  return sections;
}

/**
 * Tell senses apart by what stands around, as a page does: in the same section, and twice as loudly in the same block.
 *
 * @param title - of the page
 * @returns what of all that was found is a mark, and of which senses, in reading order
 */
export function chooseSenses(
  all: readonly FoundBlock[],
  { dictionary, title }: { readonly dictionary: Dictionary; readonly title: string },
): readonly FoundMark[] {
  const contexts = readContexts(dictionary);
  if (contexts.size === 0) return all.flatMap(({ marks }) => marks);
  const voices = voicesIn(contexts);
  return [...sectionsOf(all)].flatMap(([section, blocks], index) => {
    const heading = [...(index === 0 ? [title] : []), ...headingOf(section)].join(' | ');
    const named = findForms(heading, dictionary).flatMap(({ start, end, terms }) =>
      voices(terms, heading.slice(start, end)),
    );
    const byBlock = blocks.map((block) => voicesOf(block, voices));
    const inSection = new Set(named);
    for (const inBlock of byBlock) for (const voice of inBlock) inSection.add(voice);
    return blocks.flatMap((block, at) => {
      const inBlock = byBlock[at] as ReadonlySet<string>;
      const company = { get: (term: string) => Number(inSection.has(term)) + Number(inBlock.has(term)) };
      return block.marks.flatMap(({ run, start, end, terms: senses }) => {
        const terms = chooseTerms(senses, company, contexts);
        return terms.length > 0 ? [new FoundMark(run, { start, end, terms })] : [];
      });
    });
  });
}
