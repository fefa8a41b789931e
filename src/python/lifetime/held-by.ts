import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {vm} from '../run/vm.ts';
import {isHolder, referents} from './referents.ts';

/**
 * Whether these can still be reached in the way in which they could when all was last looked through, so that there is no
 * need to do that anew. False says nothing.
 */
export function areStillHeld(values: readonly object[]): boolean {
  const look = new Look();
  return values.every(value => look.isHeld(value));
}

class Look {
  /** Calls in progress and what the program's own names stand for. */
  readonly #first = new Set<object>();
  readonly #known = new Map<object, boolean>();
  /** What each holder holds now. */
  readonly #held = new Map<object, readonly unknown[] | Set<unknown>>();

  public constructor() {
    for (const top of [vm.frame, vm.below]) {
      for (let frame = top; frame !== null; frame = frame.back) this.#first.add(frame);
    }
    for (const value of vm.modules.get('__main__')?.dict.values() ?? []) {
      if (isHolder(value)) this.#first.add(value);
    }
  }

  public isHeld(value: object): boolean {
    const way: object[] = [];
    let at = value;
    while (!this.#known.has(at)) {
      vm.traced += 1;
      const isRoot = this.#isRoot(at);
      // Until more is known, it is not: a way that leads round leads nowhere.
      this.#known.set(at, isRoot);
      const holder = vm.holders.get(at) ?? null;
      if (isRoot || holder === null) break;
      way.push(at);
      at = holder;
    }
    let isHeld = this.#known.get(at) === true;
    for (const each of way.reverse()) {
      isHeld &&= this.#holds(vm.holders.get(each) as object, each);
      this.#known.set(each, isHeld);
    }
    return isHeld;
  }

  /** One of those, or a task that waits and that its loop has, or what such a task waits for. */
  #isRoot(value: object): boolean {
    if (this.#first.has(value) || isWaiting(value)) return true;
    if (!(value instanceof Future)) return false;
    return value.referents().some(each => isWaiting(each) && each.futureWaiter === value);
  }

  #holds(holder: object, value: object): boolean {
    const held = this.#held.get(holder);
    if (held instanceof Set) return held.has(value);
    // Whoever is asked again is asked many times.
    const all = held ?? referents(holder);
    this.#held.set(holder, held === undefined ? all : new Set(all));
    return all.includes(value);
  }
}

function isWaiting(value: unknown): value is Task {
  if (!(value instanceof Task) || value.done()) return false;
  const {loops, orphans} = vm.machine;
  return !orphans.has(value) && value.loop.tasks.has(value) && loops.includes(value.loop);
}
