/** The underline of a marked word. */
export const COLOR = /* css */ `var(--glossator-mark-color, color-mix(in srgb, currentcolor 62%, transparent))`;
export const ACTIVE_COLOR = /* css */ `var(--glossator-accent, light-dark(#3b5bdb, #8ea7ff))`;
/** What lies behind the word whose card is open. */
export const WASH = /* css */ `var(--glossator-wash, color-mix(in srgb, ${ACTIVE_COLOR} 18%, transparent))`;

/** WebKit paints nothing for the text-decoration shorthand inside ::highlight(); longhands do paint. */
export const underline = (color: string): string => /* css */ `
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: ${color};
  text-decoration-thickness: max(1.5px, 0.09em);
  text-underline-offset: 0.22em;`;
