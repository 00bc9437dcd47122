import { safeUrl } from '../../source/safe-url.ts';

export interface Target {
  readonly lang: string;
  readonly id: string;
  /** Way to its page without the language; see `PagePlace`. */
  readonly segments: readonly string[];
}

/** Finds the entry that an address on the site leads to. */
export class LinkTargets {
  readonly #byName = new Map<string, Target[]>();

  constructor(targets: readonly Target[]) {
    for (const target of targets) {
      for (const name of new Set([target.id, target.segments.at(-1)?.toLowerCase() ?? ''])) {
        const same = this.#byName.get(name) ?? [];
        same.push(target);
        this.#byName.set(name, same);
      }
    }
  }

  /** For a link that names an entry by its id alone. */
  idOf(name: string, lang: string): string | undefined {
    return this.#byName.get(name.toLowerCase())?.find((target) => target.lang === lang)?.id;
  }

  /** @returns an id, an address on the web as it is, or `undefined` */
  linkTo(url: string, lang: string): string | undefined {
    if (safeUrl(url) !== undefined) return url;
    const [path = '', anchor = ''] = decode(url).split('#');
    // Kubernetes has all terms on one page, too.
    const onList = /^term-(.+)$/u.exec(anchor)?.[1];
    if (onList !== undefined) return this.idOf(onList, lang);
    const segments = segmentsOf(path);
    const name = segments.at(-1)?.toLowerCase() ?? '';
    const found = this.#byName
      .get(name)
      ?.find((target) => target.lang === lang && endsWith(target, segments));
    return found?.id;
  }
}

/** `/en/nodes/`, `../nodes`, `nodes.md#top` → the names of folders and page that they give. */
function segmentsOf(path: string): readonly string[] {
  const [way = ''] = path.split('?');
  const segments = way.split('/').filter((segment) => !/^\.{0,2}$/u.test(segment));
  const bare = segments.map((segment) =>
    segment.replace(/(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.(?:md|html)$/iu, ''),
  );
  return bare.at(-1) === 'index' ? bare.slice(0, -1) : bare;
}

/** The way in an address may leave out the first folders, and may begin with a language. */
function endsWith({ segments, lang }: Target, way: readonly string[]): boolean {
  const folders = way.slice(0, -1);
  const isOfLanguage = folders[0] !== undefined && sameTag(folders[0], lang);
  const asked = isOfLanguage ? folders.slice(1) : folders;
  const own = segments.slice(0, -1).slice(asked.length === 0 ? segments.length : -asked.length);
  return asked.length === own.length && asked.every((folder, i) => folder === own[i]);
}

const sameTag = (folder: string, lang: string): boolean =>
  folder.replaceAll('_', '-').toLowerCase() === lang.toLowerCase();

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return url;
  }
}
