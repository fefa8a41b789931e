// xxHash of 64 bits, as CPython mixes the hashes of a tuple's items. Numbers of 64 bits are two halves: they are kept in
// variables, for who hashes tuples hashes many.

/** The halves of the state. */
let low = 0;
let high = 0;

/** Those of the last product. */
let lower = 0;
let upper = 0;

const START = [0x165667c5, 0x27d4eb2f] as const;

/** Begins anew. */
export function begin(): void {
  [low, high] = START;
}

/** The hash of an item, in halves without a sign. */
export function mixIn(itemLow: number, itemHigh: number): void {
  multiply(itemLow, itemHigh, 0x27d4eb4f, 0xc2b2ae3d);
  add(lower, upper);
  // Rotated by 31.
  multiply((low << 31) | (high >>> 1), (high << 31) | (low >>> 1), 0x85ebca87, 0x9e3779b1);
  low = lower;
  high = upper;
}

/** The last step: how many items there were. */
export function mixCount(count: number): void {
  add((count ^ START[0] ^ 3527539) >>> 0, START[1]);
}

/** Upper half, with the sign, and lower half. */
export function state(): [number, number] {
  return [high | 0, low];
}

function add(otherLow: number, otherHigh: number): void {
  const sum = low + otherLow;
  low = sum >>> 0;
  high = (high + otherHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
}

/** By digits of 16 bits, so that no product of two is too long. */
function multiply(aLow: number, aHigh: number, bLow: number, bHigh: number): void {
  const a = aLow & 0xffff;
  const b = aLow >>> 16;
  const c = bLow & 0xffff;
  const d = bLow >>> 16;
  const last = a * c;
  const middle = a * d + b * c + (last >>> 16);
  lower = ((middle << 16) | (last & 0xffff)) >>> 0;
  const crossed = Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow);
  upper = (b * d + Math.floor(middle / 65536) + crossed) >>> 0;
}
