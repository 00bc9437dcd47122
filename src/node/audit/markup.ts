/** HTML that is safe to stand in a page. */
export interface Markup {
  readonly html: string;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

type Value = string | number | Markup | readonly Markup[];

/** A template of HTML in which everything is text that is not markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const rest = values.map((value, i) => toHtml(value) + (parts[i + 1] ?? ''));
  return { html: (parts[0] ?? '') + rest.join('') };
}

function toHtml(value: Value): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/gu, (sign) => ESCAPES.get(sign) ?? sign);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
