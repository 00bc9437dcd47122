import { nothing, type TemplateResult } from 'lit';
import { html, svg } from './template.ts';
import type { Entry, PathStep } from '../../core/format/glossary.ts';
import { adoptStyle } from './adopt-style.ts';
import { breadcrumb } from './breadcrumb.ts';
import { entryAddress } from './copy-link.ts';
import { directionOf } from './direction.ts';
import {
  namesView,
  ours,
  partView,
  proseView,
  questionsView,
  relatedView,
  sourcesView,
} from './entry-body.ts';
import { enEntry, type EntryStrings } from './entry-strings.ts';
import { entryStyle } from './entry-style.ts';
import { checkIcon } from './check-icon.ts';
import { forwardIcon, icon } from './icons.ts';
import { knownToggle } from './known-view.ts';
import { MAP_SIZE, mapView } from './map-view.ts';
import { pageStyle } from './page-style.ts';
import type { CopyState, PanelContext, PlaceView } from './panel-context.ts';
import { progressBar } from './progress-bar.ts';
import { complete } from './strings.ts';

const PART_LEVEL = 3;

const linkIcon = icon(svg`
  <path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9" />
  <path d="M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9" />
`);

/** The panel's page of one term, or of none by that name. */
export function showEntry(root: ShadowRoot | null, entry: Entry | undefined): PlaceView {
  adoptStyle(root, pageStyle);
  adoptStyle(root, entryStyle);
  return entry ? (panel) => entryView(panel, entry) : missingView;
}

function missingView(panel: PanelContext): TemplateResult {
  return html`${breadcrumb(panel)}
    <div class="notice" dir="auto">
      <h2 tabindex="-1">${panel.strings.missingTitle}</h2>
      <p>${panel.strings.missing}</p>
    </div>`;
}

function entryView(panel: PanelContext, entry: Entry): TemplateResult {
  const { lang = panel.lang } = entry;
  const strings = complete(panel.strings, enEntry);
  const openTerm = (id: string): void => panel.go({ kind: 'entry', view: panel.place.view, id });
  const frame = { strings, lang, level: PART_LEVEL, openTerm };
  const map = entry.neighbours.length > 0 ? mapView(entry, frame) : nothing;
  return html`
    ${breadcrumb(panel, topicOf(panel, entry))}
    <article lang=${lang} dir=${directionOf(lang)} aria-labelledby="entry">
      <h2 id="entry" class="title" part="term" tabindex="-1">
        ${entry.name} ${entry.sense ? html`<span class="sense">${entry.sense}</span>` : nothing}
      </h2>
      ${namesView(entry, strings)} ${knownToggle(panel, entry.id)} ${proseView(entry, frame)}
      ${map === nothing ? nothing : partView(ours(strings, strings.biggerPicture), PART_LEVEL, map)}
      ${questionsView(entry.questions, frame)} ${entry.paths.map((step) => pathView(panel, step, strings))}
      ${relatedView(entry.neighbours.slice(MAP_SIZE), frame)} ${sourcesView(entry.sources, frame)}
    </article>
    ${endView(panel, entry, strings)}
  `;
}

function topicOf({ go }: PanelContext, { topic, topicId }: Entry): { label: string; go(): void } | undefined {
  if (topic === undefined || topicId === undefined) return undefined;
  return { label: topic, go: () => go({ kind: 'topic', view: 'topics', id: topicId }) };
}

/** Where the entry stands on a path, and the next step of it. */
function pathView(
  panel: PanelContext,
  { path, title, step, steps, next }: PathStep,
  strings: EntryStrings,
): TemplateResult {
  const { go } = panel;
  const goOn = (): void => {
    panel.progress.advance(path, step);
    go(next ? { kind: 'entry', view: 'paths', id: next.id } : { kind: 'path', view: 'paths', id: path });
  };
  return html`<section class="part path" aria-label=${title}>
    <div class="along small">
      <button class="crumb" @click=${() => go({ kind: 'path', view: 'paths', id: path })}>${title}</button>
      ${ours(strings, strings.stepOf(step, steps))}
    </div>
    ${progressBar(step, steps)}
    <button class="action" @click=${goOn}>
      ${ours(strings, next ? strings.next(next.name) : strings.finish)} ${forwardIcon}
    </button>
  </section>`;
}

function endView(panel: PanelContext, { id, updated }: Entry, strings: EntryStrings): TemplateResult {
  const { copied, copyLink } = panel;
  const isCopied = copied === 'done';
  return html`<div class="colophon small">
    <button class="quiet" @click=${() => copyLink(id)}>
      ${isCopied ? checkIcon : linkIcon} ${isCopied ? strings.copied : strings.copyLink}
    </button>
    ${updated ? html`<span>${strings.updated(updated)}</span>` : nothing}
    <p class=${isCopied ? 'unseen' : ''} role="status">${copyStatus(id, copied, strings)}</p>
  </div>`;
}

function copyStatus(id: string, copied: CopyState, strings: EntryStrings): string {
  if (copied === 'not-yet') return '';
  return copied === 'done' ? strings.copied : strings.notCopied(entryAddress(id));
}
