import type { PageNode } from './page-node.ts';

/** What an audit looks for on all of a page. */
export interface PageSurvey {
  readonly title: PageNode | undefined;
  readonly body: PageNode | undefined;
  /** The widget, where the author placed it. */
  readonly widget: PageNode | undefined;
  /** The widget's tag. */
  readonly script: PageNode | undefined;
  /** Elements that the author marked by hand, in reading order. */
  readonly written: readonly PageNode[];
}

const SCRIPT = /^(?:[^?#]*\/)?glossator(?:\.standalone)?\.js(?:[?#]|$)/u;

/** One walk for all that is asked: to walk a page takes as long as to look for words in it. */
export function surveyPage(document: PageNode): PageSurvey {
  const firsts: { -readonly [name in keyof PageSurvey]?: PageNode } = {};
  const written: PageNode[] = [];
  for (let node = document.following; node; node = node.following) {
    if (node.isText) continue;
    const { localName } = node;
    if (localName === 'title' && node.isHtml) firsts.title ??= node;
    else if (localName === 'body') firsts.body ??= node;
    else if (localName === 'glossator-widget') firsts.widget ??= node;
    else if (localName === 'script' && SCRIPT.test(node.attribute('src') ?? '')) firsts.script ??= node;
    if (writtenTerm(node)) written.push(node);
  }
  const { title, body, widget, script } = firsts;
  return { title, body, widget, script, written };
}

/** The term that the author marked an element as, if there is one. */
export function writtenTerm(element: PageNode): string | null {
  return element.attribute(element.localName === 'glossator-term' ? 'term' : 'data-term');
}
