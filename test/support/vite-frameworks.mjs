import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

/** Compiles components of Svelte, which has no other way to make one; `?server` as its server would run them. */
/** @type {import('vite').Plugin} */
export const svelte = {
  name: 'svelte-components',
  transform: {
    filter: { id: /\.svelte(?:\?server)?$/ },
    handler(code, id) {
      const generate = id.endsWith('?server') ? 'server' : 'client';
      const { js } = compile(code, { filename: id.replace(/\?.*/, ''), generate });
      return { code: js.code, map: null };
    },
  },
};

/** A second version stands under another name, but its parts ask for each other by their own. */
const react18 = {
  name: 'react-18-finds-itself',
  /** @param {string} id @param {string | undefined} importer */
  resolveId(id, importer) {
    if (id !== 'react' || !importer?.includes('/react-dom-18/')) return null;
    return fileURLToPath(import.meta.resolve('react-18'));
  },
};

/** Svelte's server looks for a module of Node by a computed name, which has Vite load its client for live reloading. */
const svelteServer = {
  name: 'svelte-serves-in-a-browser',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    id.endsWith('/svelte/src/internal/server/crypto.js') ? code.replace(/import\(.*?\)/, 'undefined') : null,
};

export const optimizeDeps = {
  noDiscovery: true,
  /** What is no module that a browser can load, or asks in which mode it runs, or is made of hundreds of files. */
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react-18',
    'react-dom-18',
    'react-dom-18/client',
    'react-dom-18/server',
    'vue',
    'vue/server-renderer',
    'svelte',
    'svelte/server',
    'svelte/store',
    'svelte/internal/client',
    'svelte/internal/server',
    'svelte/internal/disclose-version',
    '@angular/compiler',
    '@angular/core',
    '@angular/platform-browser',
  ],
  rolldownOptions: { plugins: [react18, svelteServer] },
};
