import type { ExchangeFormat } from '../exchange-format.ts';

/**
 * Parsers for JavaScript read too little: `restructured` knows no directive's content, `rst-compiler` makes whole pages.
 * So the part that glossaries use is read here.
 *
 * @see https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-glossary
 */
export const sphinx: ExchangeFormat = {
  about: 'glossary directives of Sphinx, in reStructuredText',
  endings: ['.rst', '.rst.txt'],
  read: async (files, options, diagnostics) =>
    (await import('../sphinx/read-sphinx.ts')).readSphinx(files, options, diagnostics),
  write: async (glossary, _options, diagnostics) =>
    (await import('../sphinx/write-sphinx.ts')).writeSphinx(glossary, diagnostics),
};
