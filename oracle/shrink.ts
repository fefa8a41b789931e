import {simulate} from '../src/python/simulate.ts';

/** Without the line that ends it a program may run for ever, and CPython has no limits. */
const LIMITS = {turns: 10_000, steps: 100_000};

/** The smallest program found, by leaving out lines, of which `holds` is still true. */
export function shrink(source: string, holds: (source: string) => boolean): string {
  let lines = source.split('\n');
  for (let size = lines.length >> 1; size >= 1; size >>= 1) {
    for (let from = 0; from < lines.length; ) {
      const fewer = [...lines.slice(0, from), ...lines.slice(from + size)];
      if (stillHolds(fewer, holds)) lines = fewer;
      else from += size;
    }
  }
  return lines.join('\n');
}

function stillHolds(lines: readonly string[], holds: (source: string) => boolean): boolean {
  const source = lines.join('\n');
  try {
    return simulate(source, {limits: LIMITS}).outcome.kind !== 'limit' && holds(source);
  } catch {
    return false;
  }
}
