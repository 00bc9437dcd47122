/**
 * How often a property is tried: as often as a test run has time for, or as often as `npm run fuzz` does.
 * In browsers the page of the test runner says which.
 */
export function fuzzRuns(inTests: number, inFuzz: number): number {
  const { process, isFuzz } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    isFuzz?: boolean;
  };
  return (isFuzz ?? process?.env?.['FUZZ'] !== undefined) ? inFuzz : inTests;
}
