import {error} from '../../objects/errors.ts';
import type {PyObject} from '../../objects/types.ts';

/** What several processes have: the same in each, not a copy. A process gets it where it is started. */
export abstract class Shared {}

let isSpawning = false;

/** Pickles what a process is started with. */
export function spawning<T>(pickle: () => T): T {
  const outer = isSpawning;
  isSpawning = true;
  try {
    return pickle();
  } finally {
    isSpawning = outer;
  }
}

/** `assert_spawning`: nothing of the kind goes through a queue, or to a job of a pool. */
export function assertSpawning(name: string): void {
  if (isSpawning) return;
  const text = `${name} objects should only be shared between processes through inheritance`;
  throw error('RuntimeError', text);
}

/** The same for an object of the library that is made of such. */
export function assertSpawningOf(object: PyObject): void {
  assertSpawning(object.cls.name);
}
