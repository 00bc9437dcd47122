import { nothing, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Contents, Path } from '../../core/format/glossary.ts';
import { breadcrumb } from './breadcrumb.ts';
import { directionOf } from './direction.ts';
import { checkIcon } from './check-icon.ts';
import { forwardIcon } from './icons.ts';
import type { PanelContext } from './panel-context.ts';
import { progressBar } from './progress-bar.ts';
import { termRow } from './term-row.ts';

/** "Paths": terms in reading order, with how far the reader has come. */
export function pathList(panel: PanelContext, { paths }: Contents): TemplateResult {
  if (paths.length === 0) return html`<p class="notice" dir="auto">${panel.strings.noPaths}</p>`;
  return html`<ul class="rows" role="list">
    ${paths.map((path) => html`<li>${pathRow(panel, path)}</li>`)}
  </ul>`;
}

function pathRow(panel: PanelContext, path: Path): TemplateResult {
  const { go, lang, progress, strings } = panel;
  const done = progress.done(path.id);
  return html`<button
    class="row tall"
    data-term=${path.id}
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${() => go({ kind: 'path', view: 'paths', id: path.id })}
  >
    <span class="name">${path.title}</span>
    <span class="small">${path.intro}</span>
    ${done > 0 ? progressBar(done, path.steps.length) : nothing}
    <span class="small" lang=${strings.lang}>
      <bdi>${done > 0 ? strings.stepsDone(done, path.steps.length) : strings.steps(path.steps.length)}</bdi>
    </span>
  </button>`;
}

/** One path: its introduction, its steps, and the way on. */
export function pathPage(panel: PanelContext, path: Path): TemplateResult {
  const { lang, progress, strings } = panel;
  const done = progress.done(path.id);
  return html`
    ${breadcrumb(panel)}
    <div lang=${lang} dir=${directionOf(lang)}>
      <h2 class="title" tabindex="-1">${path.title}</h2>
      <p class="intro">${path.intro}</p>
    </div>
    ${progressBar(done, path.steps.length)}
    <div class="along">
      <bdi class="small">${strings.stepsDone(done, path.steps.length)}</bdi>
      ${goOnButton(panel, path, done)}
    </div>
    <ol class="rows steps" role="list">
      ${path.steps.map((id, index) => stepRow(panel, id, index < done ? checkIcon : html`${index + 1}`))}
    </ol>
  `;
}

function goOnButton(
  { go, strings }: PanelContext,
  path: Path,
  done: number,
): TemplateResult | typeof nothing {
  const id = path.steps[done];
  if (id === undefined) return nothing;
  return html`<button class="action" @click=${() => go({ kind: 'entry', view: 'paths', id })}>
    ${done > 0 ? strings.goOn : strings.begin} ${forwardIcon}
  </button>`;
}

function stepRow(panel: PanelContext, id: string, sign: TemplateResult): TemplateResult {
  const isDone = sign === checkIcon;
  const open = (term: string): void => panel.go({ kind: 'entry', view: 'paths', id: term });
  return html`<li class=${isDone ? 'done' : ''}>
    <span class="sign small"
      >${sign}${isDone ? html`<span class="unseen">${panel.strings.done}</span>` : nothing}</span
    >
    ${termRow(panel.terms.get(id) ?? { id, name: id }, panel.lang, open)}
  </li>`;
}
