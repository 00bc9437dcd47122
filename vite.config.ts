/**
 * `vite build`: what pages load, in `dist/`.
 *
 * The script tag is a classic script, so it can share no module with the
 * chunks that it loads: they are built first, on their own, and the loader
 * names them by their hashed files.
 */
import { cp, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type ViteBuilder } from 'vite';
import { compile, type Compiled, type CompileOptions } from './src/node/compiler/compile.ts';
import { writeFiles } from './src/node/compiler/write-files.ts';
import { formatText } from './src/node/diagnostics/format-text.ts';
import { chunkGroups } from './test/support/chunk-groups.mjs';
import { buildSmallest, minifyAgain } from './test/support/minify-again.mjs';
import { minifyTemplates } from './test/support/minify-templates.mjs';
import { pinParts, publishIntegrity } from './test/support/pin-parts.mjs';
import { trimLit } from './test/support/trim-lit.mjs';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What `parts` in widget/environment.ts loads, but for senses; what these load in turn finds its own way. */
const PARTS = {
  service: path('src/browser/widget/service.ts'),
  stems: path('src/core/match/find-stems.ts'),
  elements: path('src/browser/page/marks-as-elements.ts'),
  settings: path('src/browser/widget/settings.ts'),
  inline: path('src/browser/widget/inline-glossary.ts'),
  pinned: path('src/browser/widget/pinned.ts'),
};

/** The part that marks wait for: all that it needs is in one file, if need be twice, or they would wait for two in a row. */
const SENSES = path('src/browser/page/senses.ts');

const chunkFiles = new Map<string, string>();
let embedded: readonly (readonly [string, string])[] = [];

/** Remembers which hashed file each part became. */
const rememberParts: Plugin = {
  name: 'glossator-remember-parts',
  applyToEnvironment: ({ name }) => name === 'parts' || name === 'senses',
  writeBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.facadeModuleId)
        chunkFiles.set(chunk.facadeModuleId, chunk.fileName);
    }
  },
};

/** In the loader, the parts are files beside it. */
const linkParts: Plugin = {
  name: 'glossator-link-parts',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'loader',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string' || !importer) return null;
    const resolved = await this.resolve(specifier, importer);
    const file = resolved && chunkFiles.get(resolved.id);
    if (!file)
      throw new Error(
        `${specifier} is loaded by the loader, but is not one of the parts. Name it in vite.config.ts.`,
      );
    return { id: `./${file}`, external: true };
  },
};

const embedGlossary: Plugin = {
  name: 'glossator-embed-glossary',
  transform: {
    filter: { id: /browser\/embed\.ts$/ },
    handler(code) {
      const isStandalone = this.environment.name === 'standalone';
      return {
        code: code
          .replace('GLOSSATOR_EMBEDDED ?', isStandalone ? 'true ?' : 'false ?')
          .replace('GLOSSATOR_EMBEDDED)', () => `${JSON.stringify(isStandalone ? embedded : [])})`),
        map: null,
      };
    },
  },
};

/** What tries again after a failure, in the script and in the chunks that it loads. */
const LOADS: Readonly<Record<string, string>> = {
  loader: path('src/browser/widget/load-first.ts'),
  parts: path('src/browser/widget/load-part.ts'),
};

/** Every `import()` becomes a call of what tries again. */
const loadAgain: Plugin = {
  name: 'glossator-load-again',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name in LOADS,
  transform: {
    filter: { id: /src\/(?:browser|core)\/.*\.ts$/, code: /\bimport\('/ },
    handler(code) {
      // Of what is named, the bundler then keeps nothing else.
      const wrapped = code
        .replace(
          /const \{ (\w+) \} = await (import\('[^']+'\))/g,
          'const $1 = await loadPart(() => $2.then((it) => it.$1))',
        )
        .replace(/(?<!typeof |loadPart\(\(\) => )\bimport\('[^']+'\)/g, 'loadPart(() => $&)');
      return { code: `import { loadPart } from '${LOADS[this.environment.name]}';${wrapped}`, map: null };
    },
  },
};

/** The part that knows the hashes of all that the script may load, and its own: see pin-parts.mjs. */
let pinned: readonly [string, string] = ['', ''];

/** Once it is known which chunk an `import()` leads to, its name is all that is needed. */
function nameParts(code: string): string {
  const named = code
    // What lies in the same chunk is there.
    .replace(/[\w$]+\(\(\)=>(Promise\.resolve\(\)\.then\(\(\)=>[\w$]+\))\)/g, '$1')
    .replace(/\(\(\)=>import\("\.\/chunks\/([^"]+)\.js"\)\)/g, '("$1")')
    .replace(/\(\(\)=>import\(("\.\/[^"]+")\)((?:\.then\([^()]*\))*)\)/g, '($1)$2');
  const left = /\bimport\("[^"]*"\)/.exec(named);
  if (left) throw new Error(`${left[0]} would not be tried again after a failure; see vite.config.ts.`);
  return named.replaceAll('GLOSSATOR_PINNED', JSON.stringify(pinned));
}

/** On a server the element's class has nothing to extend; what pages load never runs there. */
const leaveServersOut: Plugin = {
  name: 'glossator-leave-servers-out',
  enforce: 'pre',
  transform: {
    filter: { id: /widget\/element-base\.ts$/ },
    handler: (code) => ({ code: code.replace(/globalThis\.HTMLElement \?\?.*;/, 'HTMLElement;'), map: null }),
  },
};

const nameAllParts: Plugin = {
  name: 'glossator-name-parts',
  enforce: 'post',
  apply: 'build',
  applyToEnvironment: ({ name }) => name in LOADS,
  renderChunk: (code) => ({ code: nameParts(code), map: null }),
};

/** @param options - the language, unless it is the main one */
async function buildGlossary(out: string, options: CompileOptions = {}): Promise<Compiled['files']> {
  const { files, diagnostics } = await compile(path('glossary'), options);
  if (diagnostics.length > 0) console.log(formatText(diagnostics));
  if (files.size === 0) throw new Error('The built-in glossary has mistakes; see above.');
  await writeFiles(path(out), files);
  return files;
}

async function buildApp(builder: ViteBuilder): Promise<void> {
  const files = await buildGlossary('dist/glossary');
  embedded = [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);
  // Pages in Spanish find it there: see embed.ts.
  await buildGlossary('dist/glossary/es', { lang: 'es' });
  // As they were written: an author may start from one.
  await cp(path('src/browser/themes'), path('dist/themes'), { recursive: true });
  for (const name of ['parts', 'senses', 'loader', 'standalone']) {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`There is no build environment "${name}".`);
    if (name === 'loader') await buildSmallest(builder, environment);
    else await builder.build(environment);
    // All chunks are there.
    if (name === 'senses') pinned = pinParts(path('dist'));
  }
  publishIntegrity(path('dist'), ['glossator.js', 'glossator.standalone.js']);
  const size = (await readFile(path('dist/glossator.js'))).length;
  console.log(`${basename('dist/glossator.js')} has ${size} bytes; everything is in dist/`);
}

const shared = {
  outDir: 'dist',
  emptyOutDir: false,
  // The maps lie beside the files; their addresses in the files would be paid for by every page.
  sourcemap: 'hidden',
  copyPublicDir: false,
  minify: 'oxc',
  target: 'es2022',
  modulePreload: false,
} as const;

/** For Chromium: nearly all functions of the script run at once, so they are not skimmed first and read later. */
const postBanner = '//# allFunctionsCalledOnLoad';

/** A script without an encoding of its own is read in that of its page. */
const charset = 'ascii' as const;

const script = (fileName: string) => ({
  consumer: 'client' as const,
  build: {
    ...shared,
    lib: { entry: path('src/browser/embed.ts'), formats: ['iife' as const], name: 'glossatorScript' },
    rolldownOptions: {
      output: { entryFileNames: fileName, codeSplitting: false, postBanner, charset },
    },
  },
});

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  logLevel: 'warn',
  // A library asks in which mode it runs, as only Node can tell.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  plugins: [
    rememberParts,
    linkParts,
    embedGlossary,
    loadAgain,
    leaveServersOut,
    minifyTemplates,
    trimLit,
    minifyAgain,
    nameAllParts,
  ],
  // As a library: otherwise Vite wraps every import() in a preload helper that needs `import.meta`.
  build: { lib: { entry: PARTS } },
  // One instance of this file for all environments, or the loader would know nothing of the parts.
  builder: { sharedConfigBuild: true, buildApp },
  environments: {
    parts: {
      consumer: 'client',
      build: {
        ...shared,
        lib: { entry: PARTS, formats: ['es'] },
        rolldownOptions: {
          output: {
            minify: true,
            entryFileNames: 'chunks/[hash:7].js',
            chunkFileNames: 'chunks/[name]-[hash:7].js',
            codeSplitting: { groups: chunkGroups },
          },
        },
      },
    },
    senses: {
      consumer: 'client',
      build: {
        ...shared,
        lib: { entry: SENSES, formats: ['es'] },
        rolldownOptions: {
          output: { minify: true, entryFileNames: 'chunks/[hash:7].js', codeSplitting: false },
        },
      },
    },
    loader: script('glossator.js'),
    standalone: script('glossator.standalone.js'),
  },
});
