export const COLOR = 'var(--glossator-mark-color, color-mix(in srgb, currentcolor 62%, transparent))';
export const ACTIVE_COLOR = 'var(--glossator-accent, light-dark(#3a56c8, #8ea2ff))';
export const WASH =
  'var(--glossator-wash, color-mix(in srgb, var(--glossator-accent, #5b7cff) 18%, transparent))';

/** WebKit paints nothing for the text-decoration shorthand inside ::highlight(); longhands do paint. */
export const underline = (color: string): string => /* css */ `
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: ${color};
  text-decoration-thickness: max(1.5px, 0.09em);
  text-underline-offset: 0.22em;`;
