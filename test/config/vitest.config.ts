import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { root } from '../support/paths.mjs';

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/core/**/*.test.ts', 'test/node/**/*.test.ts'],
          // A busy machine takes its time over a whole glossary.
          testTimeout: process.env['FUZZ'] ? 0 : 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // Each file has a browser of its own, and there may be two cores.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
