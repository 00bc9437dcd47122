import { css, type TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Contents } from '../../core/format/glossary.ts';
import { adoptStyle } from './adopt-style.ts';
import { isLong } from './is-long.ts';
import { loadView } from './load-view.ts';
import { pageStyle } from './page-style.ts';
import type { PanelContext, PlaceView } from './panel-context.ts';
import { pathList, pathPage } from './paths-view.ts';
import { topicList, topicPage } from './topics-view.ts';

const hubStyle = css`
  .row.tall {
    gap: 4px;
    padding-block: 12px;
  }
  .row.tall .name {
    font-weight: 600;
  }
  .steps li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    align-items: baseline;
  }
  .sign {
    display: grid;
    justify-items: end;
    padding-inline: 4px;
    font-variant-numeric: tabular-nums;
  }
  /* Around the middle of small letters, not upon their line. */
  .sign .icon {
    margin-block-end: -0.4em;
  }
`;

/** The lists of topics and paths, and the page of each. */
export async function loadHubs(root: ShadowRoot | null, size: number): Promise<PlaceView> {
  adoptStyle(root, pageStyle);
  adoptStyle(root, hubStyle);
  if (isLong(size)) await import('./long-list.ts');
  return (panel) => html`${loadView(panel.contents, panel, (contents) => hubView(panel, contents))}`;
}

function hubView(panel: PanelContext, contents: Contents): TemplateResult {
  const { place, strings } = panel;
  if (place.kind === 'list') return (place.view === 'topics' ? topicList : pathList)(panel, contents);
  const topic = place.kind === 'topic' && contents.topics.find(({ id }) => id === place.id);
  const path = place.kind === 'path' && contents.paths.find(({ id }) => id === place.id);
  if (topic) return topicPage(panel, topic);
  return path ? pathPage(panel, path) : html`<p class="notice" dir="auto">${strings.missingTitle}</p>`;
}
