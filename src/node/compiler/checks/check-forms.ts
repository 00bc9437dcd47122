import { expandForm } from '../../../core/match/expand-form.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';
import { formsOf, type SourceForm } from '../forms-of.ts';
import { countHyphenMarks, MOST_HYPHEN_MARKS } from '../spellings-of.ts';

interface Claim {
  readonly form: SourceForm;
  readonly hasSense: boolean;
}

/** Forms that stand for two terms, where readers could not tell which is meant; and forms with too many spellings. */
export function checkForms({ entries, lang, settings }: SourceGlossary, diagnostics: Diagnostics): void {
  const reported = new Set<Location>();
  const forms = entries.flatMap((entry) =>
    formsOf(entry, lang, settings.match?.value).map((form) => ({
      form,
      hasSense: entry.sense !== undefined,
    })),
  );
  for (const claims of claimsBySpelling(forms).values()) {
    const vague = claims.findLast(({ hasSense }) => !hasSense);
    const other = vague && claims.find(({ form }) => form.term !== vague.form.term);
    if (vague === undefined || other === undefined || reported.has(vague.form.written.at)) continue;
    reported.add(vague.form.written.at);
    reportClaim(vague.form, other.form, diagnostics);
  }
  for (const entry of entries) reportHyphenMarks(entry, diagnostics);
}

function claimsBySpelling(forms: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const shared = new Map<string, Claim[]>();
  for (const claim of forms) {
    // What is found in text, inflected forms too: folded, unless capitals matter.
    for (const { text } of expandForm(claim.form)) {
      const claims = shared.get(text) ?? [];
      claims.push(claim);
      shared.set(text, claims);
    }
  }
  return shared;
}

function reportClaim({ term, written }: SourceForm, other: SourceForm, diagnostics: Diagnostics): void {
  const { file, line } = other.written.at;
  const place = `\`${other.term}\`, which has \`${other.written.value}\` (${file}:${line})`;
  const message = `\`${written.value}\` stands for \`${term}\`, but also for ${place}.`;
  const hint = 'Give both entries a `sense`, or take the form away from one of them.';
  diagnostics.report({ code: 'form-claimed-twice', at: written.at, message, hint });
}

function reportHyphenMarks({ term, aliases = [], expansion }: SourceEntry, diagnostics: Diagnostics): void {
  for (const { text } of [term, ...aliases, ...(expansion ? [expansion] : [])]) {
    const marks = countHyphenMarks(text.value);
    if (marks <= MOST_HYPHEN_MARKS) continue;
    const message = `The form has ${marks} marks \`(-)\`; at most ${MOST_HYPHEN_MARKS} can vary.`;
    const hint = 'Write the spellings that matter as aliases of their own.';
    diagnostics.report({ code: 'too-many-hyphen-marks', at: text.at, message, hint });
  }
}
