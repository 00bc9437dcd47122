import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** Looks at a whole glossary and reports what its parts cannot know of each other. */
export type Check = (glossary: SourceGlossary, diagnostics: Diagnostics) => void;

/** Looks at what a glossary's languages say of each other. */
export type CrossCheck = (glossaries: readonly SourceGlossary[], diagnostics: Diagnostics) => void;
