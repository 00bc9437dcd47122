/** The door for pages: `<script async src="glossator.js">` runs this, and nothing exports from it. */
import { EmbeddedFiles, WebFiles } from './store/file-source.ts';
import { ownDocument } from './host/own-document.ts';
import type { Environment } from './widget/environment.ts';
import { findScript } from './widget/find-script.ts';
import { OPTION_NAMES } from './widget/options.ts';
import { pinnedBy } from './widget/load-pinned.ts';
import { pageIsIdle, pageIsParsed } from './widget/page-progress.ts';
import { GlossatorWidget, TWICE } from './widget/widget.ts';

/** The compiled built-in glossary by path, in the build that is one file; nothing in the other. */
declare const GLOSSATOR_EMBEDDED: readonly (readonly [string, string])[] | undefined;

function createWidget(script: HTMLScriptElement | undefined): GlossatorWidget {
  const widget = new GlossatorWidget();
  for (const name of OPTION_NAMES) {
    const value = script?.dataset[name];
    if (value !== undefined) widget.setAttribute(name, value);
  }
  return widget;
}

/** @param folder - of the built-in glossary, beside the script */
function findFiles(script: HTMLScriptElement | undefined, folder: string): Environment {
  const builtIn = new WebFiles(new URL(folder, script?.src || ownDocument.baseURI));
  return { script, builtIn, pinned: script?.integrity ? pinnedBy(script, builtIn) : undefined };
}

function enter(): void {
  const known = customElements.get('glossator-widget') as typeof GlossatorWidget | undefined;
  if (known) {
    // A host that replaces bodies runs a tag in them again; then the one before has gone.
    if (known.environment?.script?.isConnected ?? true) console.warn(`[glossator] ${TWICE}`);
    return;
  }
  const script = findScript();
  // Only text in the glossary's language is marked, so it comes in the page's, as far as there is one.
  const folder = /^es\b/i.test(ownDocument.documentElement.lang) ? 'glossary/es/' : 'glossary/';
  GlossatorWidget.environment = GLOSSATOR_EMBEDDED
    ? { script, builtIn: new EmbeddedFiles(GLOSSATOR_EMBEDDED) }
    : findFiles(script, folder);
  customElements.define('glossator-widget', GlossatorWidget);
  if (script?.dataset['mark'] !== 'none') GlossatorWidget.ensureStyle();
  // An author may have placed the element further down the page.
  void pageIsParsed().then(async () => {
    // React 18 takes a document over only if nothing is beside head and body, not even white space; else it draws all
    // of it anew. Nobody can see what will be taken over, so in a page like that scripts go first.
    if (ownDocument.head.nextSibling === ownDocument.body) await pageIsIdle();
    // Beside the body, not in it: hosts replace bodies, and style `body > :last-child`.
    if (!ownDocument.querySelector('glossator-widget'))
      ownDocument.documentElement.append(createWidget(script));
  });
}

enter();
