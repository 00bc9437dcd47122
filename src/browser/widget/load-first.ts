import type { GlossatorWidget } from './widget.ts';

/** Where the next file is looked for. */
let folder = 'chunks';

/**
 * What every `import()` becomes in the built script: see vite.config.ts. After a failure all else comes from an address
 * that only looks different, for the reason that load-part.ts gives.
 *
 * @param name - of a file in the folder of chunks
 */
export async function loadPart(name: string): Promise<unknown> {
  const path = `${folder}/${name}.js`;
  const { environment } = customElements.get('glossator-widget') as typeof GlossatorWidget;
  try {
    await (await environment.pinned?.())?.pin(path);
    return await import(/* @vite-ignore */ `./${path}`);
  } catch (error) {
    folder = '%63hunks';
    throw error;
  }
}
