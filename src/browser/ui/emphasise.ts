import type { TemplateResult } from 'lit';
import { html } from './template.ts';

/** How words are compared here: without case and accents, as the search does. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Making one takes longer than using it, and each typed letter shows a hundred texts. */
let segmenter: Intl.Segmenter | undefined;
let segmenterLang = '';

function segmenterFor(lang: string): Intl.Segmenter {
  if (!segmenter || lang !== segmenterLang)
    segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'word' });
  segmenterLang = lang;
  return segmenter;
}

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
  const parts: { text: string; isMet: boolean }[] = [];
  let space = '';
  for (const { segment, isWordLike } of segmenterFor(lang).segment(text)) {
    const word = fold(segment);
    const isMet = isWordLike === true && starts.some((start) => word.startsWith(start));
    const last = parts.at(-1);
    // Screen readers are told nothing of a space that is a text node by itself.
    if (last && segment.trim() === '') space += segment;
    else if (last?.isMet === isMet) last.text += space + segment;
    else if (last && isMet) {
      last.text += space;
      parts.push({ text: segment, isMet });
    } else parts.push({ text: space + segment, isMet });
    if (segment.trim() !== '') space = '';
  }
  return parts.map(({ text: part, isMet }) => (isMet ? html`<mark>${part}</mark>` : part));
}
