/** The index of the first of a list that `isReached` holds for, where it holds for all after that one; else its length. */
export function firstReached<T>(list: readonly T[], isReached: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && isReached(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of a list from `start` on that is like this. */
export function findFrom<T>(
  list: readonly T[],
  start: number,
  isIt: (each: T) => boolean,
): T | undefined {
  for (let i = start; i < list.length; i++) {
    const each = list[i];
    if (each !== undefined && isIt(each)) return each;
  }
  return undefined;
}

/** The index of the last of a list before `end` that is like this, or -1. */
export function lastIndexBefore<T>(
  list: readonly T[],
  end: number,
  isIt: (each: T) => boolean,
): number {
  for (let i = Math.min(end, list.length) - 1; i >= 0; i--) {
    const each = list[i];
    if (each !== undefined && isIt(each)) return i;
  }
  return -1;
}
