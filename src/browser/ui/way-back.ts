import { css, type TemplateResult } from 'lit';
import { svg } from './template.ts';
import { icon } from './icons.ts';
import { enSettings } from './settings-strings.ts';
import { complete, type Strings } from './strings.ts';

/** What the launcher is while the reader has switched us off: a small button that brings us back. */
export type WayBack = (strings: Strings) => { readonly label: string; readonly stroke: TemplateResult };

const strokeIcon = icon(svg`<path d="m3 2 14 16" />`);

export const wayBack: WayBack = (strings) => ({
  label: complete(strings, enSettings).turnOnAgain,
  stroke: strokeIcon,
});

export const wayBackStyle = css`
  .off {
    visibility: visible;
    min-inline-size: 32px;
    block-size: 32px;
    padding-inline: 6px;
    box-shadow: none;
  }
  .off .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .off .icon + .icon {
    position: absolute;
  }
  @media (pointer: coarse) {
    .off {
      min-inline-size: 44px;
      block-size: 44px;
    }
  }
`;
