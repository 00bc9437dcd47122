import { languageTag } from './language-tag.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What `terms.pt-BR.md` says of its language by its name; a file like `terms.old.md` says nothing. */
export function languageOfFile(path: string): string | undefined {
  const named = /\.([a-z]{2}(?:-[a-z0-9]{2,8})*)\.[a-z]+$/iu.exec(path.replace(/\.txt$/iu, ''))?.[1];
  const tag = named === undefined ? undefined : languageTag(named);
  return tag !== undefined && LANGUAGES.of(tag.split('-')[0] ?? '') !== undefined ? tag : undefined;
}
