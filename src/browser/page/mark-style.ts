import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from './mark-renderer.ts';
import { ACTIVE_COLOR, COLOR, WASH, underline } from './underline.ts';

/**
 * What the page is given to show painted marks; paper has none. Firefox before 146
 * paints no decoration in highlights (nor knows `text-decoration-inset`, which came
 * with it), so there the words get a tint.
 */
export const MARK_STYLE = /* css */ `
@media screen {
  ::highlight(${MARK_HIGHLIGHT}) {${underline(COLOR)}
  }
  ::highlight(${ACTIVE_HIGHLIGHT}) {${underline(ACTIVE_COLOR)}
    background-color: ${WASH};
  }
  @supports (-moz-appearance: none) and (not (text-decoration-inset: 0)) {
    ::highlight(${MARK_HIGHLIGHT}) { background-color: color-mix(in srgb, currentcolor 9%, transparent); }
  }
}`;
