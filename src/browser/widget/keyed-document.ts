/** The document that key presses arrive in, as far as it may be asked: up and down across frames of this origin. */
export function keyedDocument(): Document {
  let at = highest(window).document;
  for (;;) {
    // Of another window, hence of another class than ours.
    const inside = (at.activeElement as HTMLIFrameElement | null)?.contentDocument;
    if (!inside) return at;
    at = inside;
  }
}

/** The outermost window that lets itself be looked into. */
function highest(view: Window): Window {
  try {
    return view.parent !== view && view.parent.document ? highest(view.parent) : view;
  } catch {
    // It is of another origin.
    return view;
  }
}
