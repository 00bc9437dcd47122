import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import { directionOf } from './direction.ts';
import { emphasise } from './emphasise.ts';
import type { SearchResult } from './glossary-source.ts';
import { closeIcon } from './icons.ts';
import { loadView } from './load-view.ts';
import type { SearchContext } from './panel-context.ts';
import type { Findings } from './search-controller.ts';

/** The field: a combobox whose list is the panel's body. Focus stays here while the arrow keys walk the results. */
export function searchField(search: SearchContext): TemplateResult {
  const { strings, query, active, findings } = search;
  const label = strings.search(search.size);
  const hasResults = findings.state === 'ready' && findings.value.count > 0;
  const typed = (event: InputEvent): void => search.type((event.target as HTMLInputElement).value);
  return html`<div class="search" role="search">
    <input
      type="text"
      role="combobox"
      aria-label=${label}
      aria-autocomplete="list"
      aria-expanded=${hasResults ? 'true' : 'false'}
      aria-controls=${hasResults ? 'results' : nothing}
      aria-activedescendant=${hasResults && active >= 0 ? `result-${active}` : nothing}
      placeholder=${label}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${query}
      @input=${typed}
      @keydown=${(event: KeyboardEvent) => keepToOurselves(event, search)}
      @keyup=${stop}
      @keypress=${stop}
    />
    ${query === '' ? nothing : clearButton(search)}
  </div>`;
}

function clearButton({ strings, type }: SearchContext): TemplateResult {
  const clear = (event: Event): void => {
    type('');
    (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
  };
  return html`<button class="icon-button clear" aria-label=${strings.clear} @click=${clear}>
    ${closeIcon}
  </button>`;
}

/** A page's shortcuts must not fire at what is typed here: it sees the widget, not a field, as the target. */
const stop = (event: Event): void => event.stopPropagation();

function keepToOurselves(event: KeyboardEvent, search: SearchContext): void {
  if (search.press(event)) event.preventDefault();
  // Escape and the keys for back and forward are the panel's when the search has no use for them.
  if (event.defaultPrevented || (event.key !== 'Escape' && !event.altKey)) stop(event);
}

/** What the search has found, in place of the panel's body. */
export function searchResults(search: SearchContext): TemplateResult {
  return html`${loadView(search.findings, search, (findings) =>
    findings.count > 0 ? resultList(search, findings) : nothingFound(search, findings),
  )}`;
}

const ANSWERS = ['name', 'similar', 'text'] as const;

function resultList(search: SearchContext, { results }: Findings): TemplateResult {
  return html`<div class="rows" id="results" role="listbox" aria-label=${search.strings.results}>
    ${ANSWERS.map((answer) => answerGroup(search, results, answer))}
  </div>`;
}

/** Whoever looks for a word wants what is named so; what only speaks of it stands apart. */
function answerGroup(
  search: SearchContext,
  results: readonly SearchResult[],
  wanted: SearchResult['answer'],
): TemplateResult | typeof nothing {
  const options = results.map((result, index) =>
    result.answer === wanted ? option(search, result, index) : nothing,
  );
  if (options.every((one) => one === nothing)) return nothing;
  return html`<div role="group" aria-labelledby="by-${wanted}">
    <p class="letter" role="presentation" id="by-${wanted}">${search.strings.answers[wanted]}</p>
    ${options}
  </div>`;
}

function option(search: SearchContext, result: SearchResult, index: number): TemplateResult {
  const { lang, active, strings } = search;
  const { alias } = result;
  return html`<div
    class="row"
    id="result-${index}"
    role="option"
    aria-selected=${index === active ? 'true' : 'false'}
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${() => search.open(result)}
  >
    <span>
      <span class="name">${emphasise(result.name, result.matched, lang)} ${quiet(result.sense)}</span
      ><span class="unseen">, </span>${quiet(result.topic)}
    </span>
    ${alias ? html`<span class="small">${emphasise(strings.alsoNamed(alias), result.matched, lang)}</span>` : nothing}
    <span class="short small">${emphasise(result.short, result.matched, lang)}</span>
  </div>`;
}

const quiet = (text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<span class="small">${text}</span>` : nothing;

function nothingFound(search: SearchContext, { near }: Findings): TemplateResult {
  const { strings, query, browse } = search;
  return html`<div class="notice" dir="auto">
    <p>${strings.nothingFound(query.trim())}</p>
    ${near.length > 0 ? suggestions(search, near) : html`<p class="small">${strings.searchAdvice}</p>`}
    <button class="action" @click=${browse}>${strings.browse}</button>
  </div>`;
}

function suggestions({ strings, lang, open }: SearchContext, near: Findings['near']): TemplateResult {
  const pills = near.map(
    (term) => html`<li><button class="pill" @click=${() => open(term)}>${term.name}</button></li>`,
  );
  return html`<p class="small" id="near">${strings.didYouMean}</p>
    <ul class="pills" role="list" aria-labelledby="near" lang=${lang} dir=${directionOf(lang)}>
      ${pills}
    </ul>`;
}
