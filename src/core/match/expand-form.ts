import { foldText, plainText } from '../text/fold.ts';
import { isInCapitals, pluralOf } from './inflect.ts';

/** `fold`: any capitalisation. `exact`: as written. `inflect`: any capitalisation and regular inflections. */
export type MatchRule = 'fold' | 'exact' | 'inflect';

/** A spelling that stands for a term. Without a rule, capitals match as written, all else like `inflect`. */
export interface Form {
  readonly text: string;
  readonly term: string;
  readonly match?: MatchRule;
  /** BCP 47 tag that says by which language's rules to inflect. @default 'en' */
  readonly lang?: string;
}

/** One spelling as the dictionary stores it: folded, unless it must match exactly. */
export interface Spelling {
  readonly text: string;
  readonly exact: boolean;
}

/** Every spelling that a form stands for: the form itself first, then what was generated. */
export function expandForm(form: Form): readonly Spelling[] {
  const capitals = form.match === undefined && isInCapitals(form.text);
  const exact = form.match === 'exact' || capitals;
  const inflected = form.match === undefined || form.match === 'inflect';
  const english = /^en\b/iu.test(form.lang ?? 'en');
  const texts = [form.text];
  const plural = inflected && english ? pluralOf(form.text.trim()) : undefined;
  if (plural) texts.push(plural);
  return texts
    .map((text) => ({ text: exact ? plainText(text) : foldText(text), exact }))
    .filter((spelling) => spelling.text !== '');
}
