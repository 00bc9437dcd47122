import '@angular/compiler';
import {
  Component,
  createComponent,
  NgZone,
  type ApplicationRef,
  type EnvironmentProviders,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Framework } from './host.ts';
import { EMPTY, rawHtml, type HostItem, type HostState } from './host-state.ts';

const TEMPLATE = `
  <div [title]="state.title">
    <h2>{{ state.title }}</h2>
    <p>An {{ state.lead }}<b>{{ state.tail }}</b></p>
    @if (state.isOpen) {
      <p>{{ state.note }}</p>
    }
    @if (state.isSwapped) {
      <section><h3>{{ state.note }}</h3>{{ state.lead }}</section>
    } @else {
      <blockquote><p>{{ state.lead }}</p>{{ state.note }}</blockquote>
    }
    @if (state.isWaiting) {
      <p>Wait for the api.</p>
    } @else {
      <ul>
        @for (item of state.items; track item.key) {
          @switch (item.kind) {
            @case ('plain') { <li>{{ item.words }}</li> }
            @case ('bold') { <li>back<b>{{ item.words }}</b></li> }
            @case ('code') { <li><code>{{ item.words }}</code></li> }
            @case ('nested') { <li><p>{{ item.words }}</p>web</li> }
            @default { <li [innerHTML]="rawHtml(item)"></li> }
          }
        }
      </ul>
    }
    <p>@for (words of state.streamed; track $index) {{{ words }}}</p>
  </div>`;

class App {
  state: HostState = EMPTY;
  readonly rawHtml = (item: HostItem): string => rawHtml(item);
}
// As the decorator does it, which is no syntax that a browser knows.
Component({ selector: 'app-host', template: TEMPLATE, inputs: ['state'] })(App);

/** @param provide - how changes are detected; called once */
export function angularFramework(name: string, provide: () => EnvironmentProviders[]): Framework {
  let application: Promise<ApplicationRef> | undefined;
  return {
    name,
    async mount(root, state) {
      application ??= createApplication({ providers: provide() });
      const app = await application;
      const zone = app.injector.get(NgZone);
      const hostElement = document.createElement('app-host');
      root.append(hostElement);
      const component = zone.run(() => {
        const created = createComponent(App, { environmentInjector: app.injector, hostElement });
        created.setInput('state', state);
        app.attachView(created.hostView);
        return created;
      });
      await app.whenStable();
      return {
        async update(next) {
          zone.run(() => component.setInput('state', next));
          await app.whenStable();
        },
        unmount: () => zone.run(() => component.destroy()),
      };
    },
  };
}
