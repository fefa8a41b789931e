const WARM_UPS = 6;
const ROUNDS = 3;
/** A small run is short: one alone says little. */
const SMALL_RUNS = 3;

export interface Growth {
  readonly small: readonly number[];
  readonly large: readonly number[];
}

/**
 * The seconds of 10,000 tasks and of 100,000, by turns. So whatever else the machine does meets both alike, and so does
 * the code that the engine has made by then.
 */
export function growthOf(secondsOf: (tasks: 10_000 | 100_000) => number): Growth {
  for (let run = 0; run < WARM_UPS; run++) secondsOf(10_000);
  const growth = {small: [] as number[], large: [] as number[]};
  for (let round = 0; round < ROUNDS; round++) {
    for (let run = 0; run < SMALL_RUNS; run++) growth.small.push(secondsOf(10_000));
    growth.large.push(secondsOf(100_000));
  }
  return growth;
}
