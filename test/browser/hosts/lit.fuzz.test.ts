import { html, LitElement, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { describeFramework } from './describe-framework.ts';
import { rawHtml, type HostItem, type HostState } from './host-state.ts';

const views: Record<HostItem['kind'], (item: HostItem) => TemplateResult> = {
  plain: ({ words }) => html`<li>${words}</li>`,
  bold: ({ words }) => html`<li>back<b>${words}</b></li>`,
  code: ({ words }) => html`<li><code>${words}</code></li>`,
  nested: ({ words }) =>
    html`<li>
      <p>${words}</p>
      web
    </li>`,
  raw: (item) => html`<li>${unsafeHTML(rawHtml(item))}</li>`,
};

const draw = ({ title, lead, tail, note, items, streamed, ...state }: HostState): TemplateResult => html`
  <div title=${title}>
    <h2>${title}</h2>
    <p>An ${lead}<b>${tail}</b></p>
    ${state.isOpen ? html`<p>${note}</p>` : ''}
    ${
      state.isSwapped
        ? html`<section>
            <h3>${note}</h3>
            ${lead}
          </section>`
        : html`<blockquote>
            <p>${lead}</p>
            ${note}
          </blockquote>`
    }
    ${
      state.isWaiting
        ? html`<p>Wait for the api.</p>`
        : html`<ul>
            ${repeat(
              items,
              ({ key }) => key,
              (item) => views[item.kind](item),
            )}
          </ul>`
    }
    <p>${streamed}</p>
  </div>
`;

class LitHost extends LitElement {
  static override readonly properties = { shown: { attribute: false } };
  declare shown: HostState;
  override render = () => draw(this.shown);
}
customElements.define('lit-host', LitHost);

describeFramework({
  name: 'Lit',
  mount(root, state) {
    render(draw(state), root as HTMLElement);
    return {
      update: (next) => void render(draw(next), root as HTMLElement),
      unmount: () => void render('', root as HTMLElement),
    };
  },
});

describeFramework({
  name: 'an element of Lit',
  async mount(root, shown) {
    const element = Object.assign(document.createElement('lit-host') as LitHost, { shown });
    root.append(element);
    await element.updateComplete;
    return {
      async update(next) {
        element.shown = next;
        await element.updateComplete;
      },
      unmount: () => element.remove(),
    };
  },
});
