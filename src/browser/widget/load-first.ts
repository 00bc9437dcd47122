/** Where the next file is looked for. */
let folder = 'chunks';

/**
 * What every `import()` becomes in the built script: see vite.config.ts. After a failure all else comes from an address
 * that only looks different, for the reason that load-part.ts gives.
 *
 * @param name - of a file in the folder of chunks
 */
export function loadPart(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ `./${folder}/${name}.js`).catch((error: unknown) => {
    folder = '%63hunks';
    throw error;
  });
}
