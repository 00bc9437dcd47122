/** What a control does with keys must not turn the page's slides as well; Escape and Alt are the panel's. */
export function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && !event.altKey) event.stopPropagation();
}
