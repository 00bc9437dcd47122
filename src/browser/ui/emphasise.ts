import { html, type TemplateResult } from 'lit';

/** How words are compared here: without case and accents, as the search does. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Text with the words that a search met in `<mark>`. Words are the language's own
 * (Chinese and Japanese have no spaces), and a word that only begins like one counts.
 */
export function emphasise(
  text: string,
  matched: readonly string[],
  lang: string,
): readonly (string | TemplateResult)[] {
  const starts = matched.map(fold).filter((word) => word !== '');
  const words = new Intl.Segmenter(lang || undefined, { granularity: 'word' });
  return [...words.segment(text)].map(({ segment, isWordLike }) => {
    const word = fold(segment);
    const isMet = isWordLike && starts.some((start) => word.startsWith(start));
    return isMet ? html`<mark>${segment}</mark>` : segment;
  });
}
