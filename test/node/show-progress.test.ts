import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/node/cli/show-progress.ts';

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What is written while work takes so long. */
  async function written(durationMs: number, isTTY: boolean): Promise<readonly string[]> {
    const texts: string[] = [];
    const stderr = { isTTY, write: (text: string) => texts.push(text) };
    const work = new Promise<string>((resolve) => setTimeout(() => resolve('done'), durationMs));
    const result = showProgress({ stdout: stderr, stderr, env: {} }, 'Reading', work);
    await vi.advanceTimersByTimeAsync(durationMs);
    expect(await result).toBe('done');
    return texts;
  }

  it('says nothing of work that is done within a second', async () => {
    expect(await written(900, true)).toEqual([]);
  });

  it('counts the seconds, and wipes its line at the end', async () => {
    expect(await written(2500, true)).toEqual([
      '\r\u001B[KReading… 1 s',
      '\r\u001B[KReading… 2 s',
      '\r\u001B[K',
    ]);
  });

  it('says nothing where no terminal is', async () => {
    expect(await written(5000, false)).toEqual([]);
  });

  it('wipes its line when the work fails', async () => {
    const texts: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => texts.push(text) };
    const work = new Promise((_, reject) => setTimeout(() => reject(new Error('no disk')), 1500));
    const result = showProgress({ stdout: stderr, stderr, env: {} }, 'Reading', work);
    result.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1500);
    await expect(result).rejects.toThrow('no disk');
    expect(texts.at(-1)).toBe('\r\u001B[K');
  });
});
