/** Colours of the system, so that light, dark and forced colours come by themselves. On paper nothing is folded. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 0; }
dl div { padding: 0.75rem 1rem; border: 1px solid GrayText; border-radius: 0.5rem; }
dd { margin: 0; font-weight: 600; }
table { width: 100%; margin-top: 2.5rem; border-collapse: collapse; }
caption { padding-bottom: 0.5rem; font-size: 1.25rem; font-weight: 600; text-align: start; }
caption span { font-weight: 400; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
.number { font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
@media print {
  main { max-width: none; padding: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
}
`;
