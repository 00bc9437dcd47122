import { ownDocument } from '../host/own-document.ts';
import type { Summary } from '../../core/format/glossary.ts';
import type { Page } from '../page/page.ts';
import { PageStyle } from '../page/page-style.ts';
import type { GlossarySource } from '../ui/glossary-source.ts';
import type { Strings } from '../ui/strings.ts';

export interface PrintContext {
  readonly widget: HTMLElement;
  readonly page: Page;
  readonly source: GlossarySource;
  readonly strings: Promise<Strings | undefined>;
}

/** The least that a list needs on paper; whatever the page says goes before it. On the screen nothing may move. */
const APPENDIX_STYLE = /* css */ `
:where(.glossator-appendix) { clear: both; grid-column: 1 / -1; margin-block-start: 2em; }
:where(.glossator-appendix h2) { break-after: avoid; }
:where(.glossator-appendix div) { break-inside: avoid; }
:where(.glossator-appendix dt) { font-weight: bold; }
@media not print { .glossator-appendix { display: none !important; } }
`;

/** Every term that the page marks, once. */
function termsOf({ marks }: Page): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => [mark.term, ...('others' in mark ? mark.others : [])]));
}

/** While the page is printed, what explains its terms stands at its end. */
class PrintTerms {
  readonly #context: PrintContext;
  readonly #create: (summaries: readonly Summary[]) => HTMLElement;
  readonly #style = new PageStyle(APPENDIX_STYLE);
  /** Nothing can be waited for once printing has begun. */
  readonly #summaries = new Map<string, Summary>();
  #appendix: HTMLElement | undefined;

  constructor(context: PrintContext, create: (summaries: readonly Summary[]) => HTMLElement) {
    this.#context = context;
    this.#create = create;
    const { signal } = context.page;
    const show = () => this.show();
    const hide = () => this.hide();
    addEventListener('beforeprint', show, { signal });
    addEventListener('afterprint', hide, { signal });
    // Some engines print without these events, and tools show pages as they would be printed.
    const print = matchMedia('print');
    print.addEventListener('change', ({ matches }) => (matches ? show() : hide()), { signal });
    signal.addEventListener('abort', hide, { once: true });
    context.widget.addEventListener('glossator-mark', () => void this.prepare(), { signal });
  }

  /** Load what is not here yet, one after the other: nobody waits for it. */
  async prepare(): Promise<void> {
    const { page, source } = this.#context;
    for (const term of termsOf(page)) {
      if (this.#summaries.has(term) || page.signal.aborted) continue;
      // What cannot be had is reported by the source, and tried again when the marks change.
      const summary = await source.summary(term).catch(() => undefined);
      if (summary) this.#summaries.set(term, summary);
    }
  }

  show(): void {
    const summaries = [...termsOf(this.#context.page)].flatMap((term) => this.#summaries.get(term) ?? []);
    if (this.#appendix || summaries.length === 0) return;
    const appendix = this.#create(summaries);
    this.#appendix = appendix;
    this.#style.ensure();
    this.#change(() => ownDocument.body.append(appendix));
  }

  hide(): void {
    this.#change(() => this.#appendix?.remove());
    this.#style.remove();
    this.#appendix = undefined;
  }

  /** The host's changes are noted before, so that our own can be forgotten. */
  #change(change: () => void): void {
    const { page } = this.#context;
    page.flush();
    change();
    page.observer.takeRecords();
  }
}

/** Prepare for the page to be printed, now and when its marks change. */
export async function printTerms(context: PrintContext): Promise<void> {
  const [{ createAppendix }, strings] = await Promise.all([import('../ui/appendix.ts'), context.strings]);
  const { lang } = context.source;
  if (context.page.signal.aborted) return;
  const terms = new PrintTerms(context, (summaries) => createAppendix({ summaries, lang, strings }));
  await terms.prepare();
}
