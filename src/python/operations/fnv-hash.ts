const MULTIPLIER = 1000003;

/** The hash of texts and bytes in a CPython of 32 bits: FNV, as it goes about it, without a key. */
export function fnvHash(bytes: readonly number[]): bigint {
  if (bytes.length === 0) return 0n;
  const rest = bytes.length % 4 || 4;
  const whole = bytes.length - rest;
  let hash = byteAt(bytes, 0) << 7;
  for (let at = 0; at < whole; at += 4) hash = mixed(hash, wordAt(bytes, at));
  for (let at = whole; at < bytes.length; at++) hash = mixed(hash, byteAt(bytes, at));
  return BigInt(hash ^ bytes.length);
}

function mixed(hash: number, value: number): number {
  return Math.imul(MULTIPLIER, hash) ^ value;
}

/** Four bytes, the lowest first. */
function wordAt(bytes: readonly number[], at: number): number {
  return [0, 1, 2, 3].reduce((word, index) => word | (byteAt(bytes, at + index) << (8 * index)), 0);
}

function byteAt(bytes: readonly number[], at: number): number {
  return bytes[at] ?? 0;
}
