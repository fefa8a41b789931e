import {charge, vm} from '../../run/vm.ts';
import {PyPattern} from './pattern.ts';
import type {Written} from './written.ts';

/** How many patterns `re` remembers. */
const MOST = 512;

/** What it counts to compile one, for its memory, too. */
const STEPS_OF_PATTERN = 1000;
const STEPS_PER_CHARACTER = 200;

/** Those that each process has compiled, the one asked for last at the end. */
const known = new WeakMap<object, Map<string, PyPattern>>();

/** The pattern that the same text was compiled to before, as `re` remembers it. Raises `re.error`. */
export function compiledOnce(written: Written, flags: number): PyPattern {
  const cache = known.get(vm.modules) ?? new Map<string, PyPattern>();
  known.set(vm.modules, cache);
  const key = `${written.isBytes} ${flags} ${written.text}`;
  let pattern = cache.get(key);
  if (pattern === undefined) {
    charge(STEPS_OF_PATTERN + STEPS_PER_CHARACTER * written.text.length);
    pattern = new PyPattern(written, flags);
  }
  cache.delete(key);
  if (cache.size >= MOST) cache.delete(cache.keys().next().value as string);
  cache.set(key, pattern);
  return pattern;
}

/** `re.purge()`. */
export function purge(): null {
  known.delete(vm.modules);
  return null;
}
