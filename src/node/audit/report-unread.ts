import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { AuditedPage } from './audit-pages.ts';

interface ReportOptions {
  /** The site's folder, as it was named. */
  readonly site: string;
  readonly diagnostics: Diagnostics;
}

/** Tells what of a site is read otherwise than a browser reads it, or not at all. */
export function reportUnread(audited: readonly AuditedPage[], { site, diagnostics }: ReportOptions): void {
  for (const [path, page] of audited) {
    const at = { file: `${site.replace(/[/\\]$/u, '')}/${path}`, line: 1, column: 1 };
    if (!page) {
      diagnostics.report({
        code: 'unreadable-file',
        at,
        message: 'The page is in an encoding that is not known, so it is left out.',
        hint: 'Save it with the encoding UTF-8.',
      });
    }
    for (const selector of page?.unread ?? []) {
      diagnostics.report({
        code: 'lost-field',
        at,
        message: `The selector \`${selector}\` on the page's tag says more than is understood here, so it is left out.`,
        hint: 'Name elements by their names, classes, ids and attributes.',
      });
    }
  }
}
