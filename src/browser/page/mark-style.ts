import { ACTIVE_HIGHLIGHT, MARK_HIGHLIGHT } from './mark-renderer.ts';
import { ACTIVE_COLOR, COLOR, WASH, underline } from './underline.ts';

/** What the page is given to show painted marks; paper has none. */
export const MARK_STYLE = /* css */ `
@media screen {
  ::highlight(${MARK_HIGHLIGHT}) {${underline(COLOR)}
  }
  ::highlight(${ACTIVE_HIGHLIGHT}) {${underline(ACTIVE_COLOR)}
    background-color: ${WASH};
  }
}`;
