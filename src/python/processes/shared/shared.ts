import {error} from '../../objects/errors.ts';
import type {PyObject} from '../../objects/types.ts';

/** What several processes have: the same in each, not a copy. A process gets it where it is started. */
export abstract class Shared {
  /** A process has got it, and has ended or let go of it. */
  public openIn(_process: object): void {}
  public closeIn(_process: object): void {}

  /** Raises RuntimeError where it cannot be sent. `name` is its class. */
  public checkSent(name: string): void {
    assertSpawning(name);
  }
}

/** What is on its way to a process that is being started; null where none is. */
let sent: Set<Shared> | null = null;

/** Pickles what a process is started with, and tells what it shares with others from then on. */
export function spawning<T>(pickle: () => T): {pickled: T; shared: ReadonlySet<Shared>} {
  const outer = sent;
  const shared = new Set<Shared>();
  sent = shared;
  try {
    return {pickled: pickle(), shared};
  } finally {
    sent = outer;
  }
}

export function isSpawning(): boolean {
  return sent !== null;
}

/** `assert_spawning`: nothing of the kind goes through a queue, or to a job of a pool. */
export function assertSpawning(name: string): void {
  if (sent !== null) return;
  const text = `${name} objects should only be shared between processes through inheritance`;
  throw error('RuntimeError', text);
}

/** It is one of what the process is started with. */
export function share(object: Shared): void {
  sent?.add(object);
}

/** The same for an object of the library that is made of such. */
export function assertSpawningOf(object: PyObject): void {
  assertSpawning(object.cls.name);
}
