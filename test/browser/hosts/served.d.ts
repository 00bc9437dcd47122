/** A component as its server runs it: see test/support/vite-frameworks.mjs. */
declare module '*.svelte?server' {
  export { default } from '*.svelte';
}
