import { ownDocument } from '../host/own-document.ts';
import type { Summary } from '../../core/format/glossary.ts';
import { directionOf } from './direction.ts';
import { enPrint } from './print-strings.ts';
import { complete, en, type Strings } from './strings.ts';

export interface AppendixContent {
  readonly summaries: readonly Summary[];
  /** Language of the explanations. */
  readonly lang: string;
  /** In the language of the interface, unless that is English. */
  readonly strings: Strings | undefined;
}

/**
 * A list of terms and their explanations, from A to Z. It has no shadow tree: on paper it is
 * part of the page, in the page's type, and the page's style sheet may say how it is printed.
 */
export function createAppendix({ summaries, lang, strings = en }: AppendixContent): HTMLElement {
  const { termsOnThisPage, lang: spoken, dir } = complete(strings, enPrint);
  const heading = make('h2', termsOnThisPage);
  heading.lang = spoken;
  if (dir) heading.dir = dir;
  const byName = new Intl.Collator(lang || undefined);
  const sorted = [...summaries].sort((a, b) => byName.compare(a.name, b.name));
  const list = make('dl', ...sorted.map(groupOf));
  list.lang = lang;
  list.dir = directionOf(lang);
  const appendix = make('section', heading, list);
  appendix.className = heading.id = 'glossator-appendix';
  appendix.setAttribute('aria-labelledby', heading.id);
  // Its words are not to be marked in their turn.
  appendix.dataset['glossator'] = 'off';
  return appendix;
}

/** A name and what it means, kept on one sheet of paper. */
function groupOf({ name, sense, short }: Summary): HTMLElement {
  return make('div', make('dt', name, ...(sense ? [' ', make('small', sense)] : [])), make('dd', short));
}

function make(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = ownDocument.createElement(name);
  element.append(...content);
  return element;
}
