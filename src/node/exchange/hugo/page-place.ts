import { languageTag } from '../language-tag.ts';

/** Where a page stands on its site: its language and the way to it, without that language. */
export interface PagePlace {
  /** BCP 47 tag, if folders or the file's name tell. */
  readonly lang?: string;
  /** `docs/glossary/pod.md` and `docs/glossary/pod/index.md` → `['docs', 'glossary', 'pod']` */
  readonly segments: readonly string[];
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * Languages are told by the first folder inside of what was named (`en/pod.md`), by the folder in Hugo's `content` or
 * the last one that was named (`content/en/glossary`), or by the file (`pod.en.md`).
 */
export function placesOf(paths: readonly string[]): ReadonlyMap<string, PagePlace> {
  const split = paths.map((path) => path.split('/'));
  const common = commonFolders(split);
  const named = common[common.lastIndexOf('content') + 1];
  const outer = languageOf(common.includes('content') ? (named ?? '') : (common.at(-1) ?? ''));
  return new Map(split.map((segments) => [segments.join('/'), placeOf(segments, common, outer)]));
}

function placeOf(
  segments: readonly string[],
  common: readonly string[],
  outer: string | undefined,
): PagePlace {
  const inner = segments.slice(common.length);
  const fileName = (inner.at(-1) ?? '').replace(/\.md$/iu, '');
  const [, stem = fileName, suffix = ''] = /^(.+)\.([a-z]{2}(?:-[a-z]{2,4})?)$/iu.exec(fileName) ?? [];
  const ofFile = languageOf(suffix);
  const ofFolder = inner.length > 1 ? languageOf(inner[0] ?? '') : undefined;
  const lang = ofFile ?? ofFolder ?? outer;
  const folders = [...common, ...inner.slice(ofFolder === undefined ? 0 : 1, -1)];
  const name = ofFile === undefined ? fileName : stem;
  return { ...(lang !== undefined && { lang }), segments: name === 'index' ? folders : [...folders, name] };
}

/** The folders in which all files lie. */
function commonFolders(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = paths;
  const folders = first.slice(0, -1);
  const end = folders.findIndex((folder, i) =>
    paths.some((path) => path.length - 1 <= i || path[i] !== folder),
  );
  return end === -1 ? folders : folders.slice(0, end);
}

/** `zh-cn` → `zh-CN`; a folder like `api` is no language. */
function languageOf(folder: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(folder)) return undefined;
  const tag = languageTag(folder.replaceAll('_', '-'));
  return tag !== undefined && LANGUAGES.of(tag.split('-')[0] ?? '') !== undefined ? tag : undefined;
}
