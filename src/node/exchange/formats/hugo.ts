import type { ExchangeFormat } from '../exchange-format.ts';

/** @see https://gohugo.io/content-management/front-matter/ */
export const hugo: ExchangeFormat = {
  about: 'pages of Hugo, like the glossaries of Kubernetes and the CNCF',
  endings: ['.md'],
  read: async (files, options, diagnostics) =>
    (await import('../hugo/read-hugo.ts')).readHugo(files, options, diagnostics),
  write: async (glossary, _options, diagnostics) =>
    (await import('../hugo/write-hugo.ts')).writeHugo(glossary, diagnostics),
};
