import {vm} from '../run/vm.ts';
import {reachable} from './reachable.ts';
import {isHolder, referents} from './referents.ts';

/** How an object ends. */
export interface Finalizer {
  /** The frames in which it is paused, the innermost first: it is closed, and what they hold goes with it. */
  frames(value: object): readonly object[];
  /** Its last words. True if these bring it back to life, with all it holds. */
  finalize(value: object, isHeld: (other: object) => boolean): boolean;
}

/**
 * Frees what the references dropped here kept alive, as counting references does: in CPython's order, and without
 * what refers to itself. `among` is everything that hangs on `dropped`, `live` what somebody still holds.
 */
export function release(
  dropped: readonly object[],
  among: ReadonlySet<object>,
  live: ReadonlySet<object>,
  finalizer: Finalizer,
): void {
  const dead = [...among].filter(value => !live.has(value));
  const counts = countReferences(dead);
  const freed = new Set<object>();
  const revived = new Set<object>();
  const isHeld = (value: object) => live.has(value) || (among.has(value) && !freed.has(value));
  const free = (value: object) => {
    freed.add(value);
    const frames = finalizer.frames(value);
    const left = [...frames, value].flatMap(referents);
    if (finalizer.finalize(value, isHeld)) {
      revived.add(value);
      return;
    }
    for (const frame of frames) freed.add(frame);
    for (const each of left) letGo(each);
  };
  const letGo = (value: unknown) => {
    if (!isHolder(value) || live.has(value) || freed.has(value)) return;
    const left = (counts.get(value) ?? 1) - 1;
    counts.set(value, left);
    if (left <= 0) free(value);
  };
  for (const value of dropped.length > 0 ? dropped : dead) {
    if (!live.has(value) && !freed.has(value) && (counts.get(value) ?? 0) === 0) free(value);
  }
  const kept = revived.size > 0 ? reachable(revived) : null;
  for (const value of dead) if (!freed.has(value) && !kept?.has(value)) vm.cyclic.add(value);
}

function countReferences(holders: readonly object[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const holder of holders) {
    for (const value of referents(holder)) {
      if (isHolder(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
