import { ACTIVE_COLOR, COLOR, WASH, underline } from './underline.ts';

/** What the page is given to show marks that are elements, on the screen; a rule for elements may come late at little cost. */
export const TERM_STYLE = /* css */ `
@media screen {
  glossator-term {${underline(COLOR)}
    cursor: help;
  }
  glossator-term[data-active] { text-decoration-color: ${ACTIVE_COLOR}; background-color: ${WASH}; }
}`;
