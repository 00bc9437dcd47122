import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from './direction.ts';
import { emphasise } from './emphasise.ts';
import type { SearchResult } from './glossary-source.ts';
import { closeIcon } from './icons.ts';
import { loadView } from './load-view.ts';
import type { SearchContext } from './panel-context.ts';

/** More than anyone reads; the rest would only slow down typing. */
const MOST_RESULTS = 50;

/** The field: a combobox whose list is the panel's body. Focus stays here while the arrow keys walk the results. */
export function searchField(search: SearchContext): TemplateResult {
  const { strings, query, active, results } = search;
  const label = strings.search(search.size);
  const hasResults = query.trim() !== '' && results.state === 'ready' && results.value.length > 0;
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
  return html`${loadView(search.results, search, (results) =>
    results.length > 0 ? resultList(search, results) : nothingFound(search),
  )}`;
}

function resultList(search: SearchContext, results: readonly SearchResult[]): TemplateResult {
  const { strings } = search;
  return html`
    <p class="small" role="status">${strings.found(results.length)}</p>
    <div class="rows" id="results" role="listbox" aria-label=${strings.results}>
      ${results.slice(0, MOST_RESULTS).map((result, index) => option(search, result, index))}
    </div>
  `;
}

function option(search: SearchContext, result: SearchResult, index: number): TemplateResult {
  const { lang, active } = search;
  return html`<div
    class="row"
    id="result-${index}"
    role="option"
    aria-selected=${index === active ? 'true' : 'false'}
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${() => search.open(result)}
  >
    <span class="name">
      ${emphasise(result.name, result.matched, lang)}
      ${result.topic ? html`<span class="small">${result.topic}</span>` : nothing}
    </span>
    <span class="short small">${emphasise(result.short, result.matched, lang)}</span>
  </div>`;
}

function nothingFound({ strings, query, browse }: SearchContext): TemplateResult {
  return html`<div class="notice" dir="auto" role="status">
    <p>${strings.nothingFound(query.trim())}</p>
    <p class="small">${strings.searchAdvice}</p>
    <button class="action" @click=${browse}>${strings.browse}</button>
  </div>`;
}
