/**
 * Editors write a file in several steps, and a checkout many files at once. Longer than the 50 ms for which a watcher
 * tells nothing more of a file that has changed.
 */
const REST_MS = 80;

export interface Rest {
  /** Something has changed. */
  readonly disturb: () => void;
  readonly cancel: () => void;
}

/** Calls when no more changes come. */
export function atRest(call: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const disturb = (): void => {
    cancel();
    timer = setTimeout(call, REST_MS);
  };
  return { disturb, cancel };
}
