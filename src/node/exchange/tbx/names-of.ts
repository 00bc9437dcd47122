import type { DraftEntry } from '../../source/draft.ts';
import type { ConceptTerm } from './concept.ts';

type Alias = NonNullable<DraftEntry['aliases']>[number];
type Status = 'preferred' | 'admitted' | 'deprecated';

export interface Names {
  readonly term: DraftEntry['term'];
  readonly aliases: readonly Alias[];
  readonly expansion?: NonNullable<DraftEntry['expansion']>;
  /** The one that `term` comes from. */
  readonly main: ConceptTerm;
}

/** @returns `undefined` for a language without terms */
export function namesOf(terms: readonly ConceptTerm[]): Names | undefined {
  const main =
    terms.find((term) => statusOf(term) === 'preferred') ??
    terms.find((term) => statusOf(term) !== 'deprecated') ??
    terms[0];
  if (!main) return undefined;
  const others = terms.filter((term) => term !== main && term.text !== main.text);
  const full = isShortened(main) ? others.find((term) => typeOf(term) === 'fullform') : undefined;
  return {
    main,
    term: { text: main.text },
    aliases: others.filter((term) => term !== full).map(toAlias),
    ...(full && { expansion: { text: full.text } }),
  };
}

function toAlias(term: ConceptTerm): Alias {
  const status = statusOf(term);
  return status === undefined ? { text: term.text } : { text: term.text, status };
}

/** In small letters, without what some editors write between the words. */
function valueOf({ categories }: ConceptTerm, ...names: readonly string[]): string {
  const found = categories.find(({ name }) => names.includes(name));
  return (found?.text ?? '')
    .toLowerCase()
    .replace(/[\s_-]|admnsts$/gu, '')
    .replace(/admnsts$/u, '');
}

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['preferredterm', 'preferred'],
  ['preferred', 'preferred'],
  ['standardizedterm', 'preferred'],
  ['admittedterm', 'admitted'],
  ['admitted', 'admitted'],
  ['legalterm', 'admitted'],
  ['regulatedterm', 'admitted'],
  ['deprecatedterm', 'deprecated'],
  ['deprecated', 'deprecated'],
  ['notrecommended', 'deprecated'],
  ['supersededterm', 'deprecated'],
  ['superseded', 'deprecated'],
  ['obsolete', 'deprecated'],
]);

function statusOf(term: ConceptTerm): Status | undefined {
  return STATUSES.get(valueOf(term, 'administrativeStatus', 'normativeAuthorization'));
}

const typeOf = (term: ConceptTerm): string => valueOf(term, 'termType');

const isShortened = (term: ConceptTerm): boolean =>
  ['abbreviation', 'acronym', 'initialism', 'shortform', 'clippedterm'].includes(typeOf(term));
