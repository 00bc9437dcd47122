/** When what failed is tried again, if nobody asks for it before. */
const WAITS_MS = [2000, 8000];

interface Ends {
  readonly signal: AbortSignal;
  onError(error: unknown): void;
}

/** Does what nobody waits for, and lets nothing hold up or spoil what comes after it. */
export type Step = (step: () => unknown) => Promise<void>;

/**
 * What fails is told of once and tried twice more, a little later each time, and then whenever the network comes back.
 *
 * @returns does a step; it resolves when that has been done, or has failed for the first time
 */
export function looseEnds({ signal, onError }: Ends): Step {
  return async (step) => {
    let tries = 0;
    const onOnline = () => void attempt();
    const attempt = async () => {
      removeEventListener('online', onOnline);
      try {
        if (!signal.aborted) await step();
      } catch (error) {
        if (signal.aborted) return;
        if (tries === 0) onError(error);
        const wait = WAITS_MS[tries++];
        if (wait) setTimeout(onOnline, wait);
        else addEventListener('online', onOnline, { signal });
      }
    };
    await attempt();
  };
}
