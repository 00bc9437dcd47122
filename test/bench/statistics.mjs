/** @param {readonly number[]} values @param {number} share - from 0 to 1 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** @typedef {{ median: number, low: number, high: number, runs: number }} Spread - `low` and `high` are the quartiles */

/** @param {readonly number[]} values @returns {Spread} */
export function spreadOf(values) {
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    runs: values.length,
  };
}

/** @param {number} value */
export const short = (value) =>
  value >= 99.5 ? String(Math.round(value)) : value.toPrecision(2).replace(/\.0$/u, '');

/** How many times another one it is, by the middle values. @param {Spread} spread @param {Spread} other */
export const ratioOf = (spread, other) => spread.median / other.median;

/** "12 (11–14)" @param {Spread} spread */
export const show = ({ median, low, high }) => `${short(median)} (${short(low)}–${short(high)})`;
