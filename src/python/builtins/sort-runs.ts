/** Whether the first comes before the second. */
type Less<T> = (a: T, b: T) => boolean;

/** From so many on, CPython sorts in parts, with comparisons of its own for each. */
const MANY = 64;

/**
 * Sorts in place, and stably. Who prints in `__lt__` sees CPython's comparisons, in its order, if there are fewer than 64
 * items or if they are in order already.
 */
export function sortRuns<T>(items: T[], less: Less<T>): void {
  const run = firstRun(items, less);
  if (run === items.length) return;
  if (items.length < MANY) insertAll(items, run, less);
  else mergeHalves(items, less);
}

/** How many at the beginning are in order, after those that went down were turned round. */
function firstRun<T>(items: T[], less: Less<T>): number {
  const {length} = items;
  const at = (index: number) => items[index] as T;
  let end = upTo(items, 1, less);
  if (end >= length) return length;
  if (end > 1) {
    if (less(at(0), at(end - 1))) return end;
    turn(items, 0, end);
  }
  for (end += 1; end < length; ) {
    const from = end - 1;
    while (end < length && !less(at(end), at(end - 1))) {
      if (less(at(end - 1), at(end))) {
        turn(items, from, end);
        turn(items, 0, end);
        return upTo(items, end, less);
      }
      end += 1;
    }
    turn(items, from, end);
    if (end < length) end += 1;
  }
  turn(items, 0, end);
  return upTo(items, end, less);
}

/** Where the first one is, from a place on, that comes before the one in front of it. */
function upTo<T>(items: readonly T[], from: number, less: Less<T>): number {
  let end = from;
  while (end < items.length && !less(items[end] as T, items[end - 1] as T)) end += 1;
  return end;
}

function turn<T>(items: T[], from: number, to: number): void {
  for (let [low, high] = [from, to - 1]; low < high; low++, high--)
    [items[low], items[high]] = [items[high] as T, items[low] as T];
}

/** Puts the rest into the run at the beginning, each where halving finds its place. */
function insertAll<T>(items: T[], run: number, less: Less<T>): void {
  for (let next = run; next < items.length; next++) {
    const item = items[next] as T;
    let [low, high] = [0, next];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (less(item, items[middle] as T)) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, next);
    items[low] = item;
  }
}

function mergeHalves<T>(items: T[], less: Less<T>): void {
  const middle = items.length >> 1;
  const [left, right] = [items.slice(0, middle), items.slice(middle)];
  for (const half of [left, right]) sortRuns(half, less);
  let [i, j] = [0, 0];
  for (let at = 0; at < items.length; at++) {
    const isRight = i === left.length || (j < right.length && less(right[j] as T, left[i] as T));
    items[at] = (isRight ? right[j++] : left[i++]) as T;
  }
}
