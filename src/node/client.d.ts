/** What the Vite plugin adds to a site's modules: `/// <reference types="glossator/client" />`. */
declare module 'virtual:glossator' {
  /** Address of the compiled `glossary.json`, for `start({ glossary: manifestUrl })`. */
  export const manifestUrl: string;
}
