import { auditPage, pageAuditor, type PageAudit, type ReadingGlossary } from './page-audit.ts';
import { readPageText, type SiteFile } from './site-files.ts';

/** A page's path and what is on it; nothing for one in an unknown encoding. */
export type AuditedPage = readonly [string, PageAudit | undefined];

/** Read pages one after the other. */
export async function auditPages(
  files: readonly SiteFile[],
  glossary: ReadingGlossary,
): Promise<readonly AuditedPage[]> {
  const auditor = await pageAuditor(glossary);
  const audited: AuditedPage[] = [];
  for (const { path, file } of files) {
    const html = readPageText(file);
    audited.push([path, html === undefined ? undefined : auditPage(html, auditor)]);
  }
  return audited;
}
