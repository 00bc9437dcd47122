/** The same numbers each time. @param {number} seed @returns {(below: number) => number} whole numbers from 0 on */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** In another order, the same each time. @template Value @param {readonly Value[]} values @param {number} seed */
export function shuffle(values, seed) {
  const random = randomNumbers(seed);
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [shuffled[last], shuffled[other]] = [
      /** @type {Value} */ (shuffled[other]),
      /** @type {Value} */ (shuffled[last]),
    ];
  }
  return shuffled;
}
