import {vm} from '../run/vm.ts';
import {reachable, roots} from './reachable.ts';
import {isHolder, lettingGo, referents} from './referents.ts';

/** How an object ends. */
export interface Finalizer {
  /** Whether the program has something to say at its end, while it still has all it holds. */
  speaks(value: object): boolean;
  /** It says it, which may bring it back to life, or something that it holds. */
  lastWords(value: object): void;
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
  new Release(among, live, finalizer).start(dropped);
}

/** One object goes, and what it alone held goes with it. */
class Release {
  readonly #among: ReadonlySet<object>;
  readonly #live: ReadonlySet<object>;
  readonly #finalizer: Finalizer;
  readonly #dead: readonly object[];
  readonly #freed = new Set<object>();
  readonly #revived = new Set<object>();
  /** What has yet to be let go of: the next is the last. */
  readonly #dropping: unknown[] = [];
  /** What last words have brought back. */
  #saved: ReadonlySet<object> = new Set();
  #counts: Map<unknown, number>;

  public constructor(among: ReadonlySet<object>, live: ReadonlySet<object>, finalizer: Finalizer) {
    this.#among = among;
    this.#live = live;
    this.#finalizer = finalizer;
    this.#dead = [...among].filter(value => !live.has(value));
    this.#counts = countReferences(this.#dead);
  }

  public start(dropped: readonly object[]): void {
    for (const value of dropped.length > 0 ? dropped : this.#dead) {
      const isFree = (this.#counts.get(value) ?? 0) === 0;
      if (isFree && !this.#isAlive(value) && !this.#freed.has(value)) this.#free(value);
    }
    const kept = this.#revived.size > 0 ? reachable(this.#revived) : null;
    for (const value of this.#left()) {
      if (!kept?.has(value) && !this.#saved.has(value)) vm.cyclic.add(value);
    }
  }

  #isAlive(value: object): boolean {
    return this.#live.has(value) || this.#saved.has(value);
  }

  #left(): object[] {
    return this.#dead.filter(each => !this.#freed.has(each) && !vm.weak.gone.has(each));
  }

  #free(value: object): void {
    this.#freed.add(value);
    if (this.#finalizer.speaks(value)) {
      if (this.#speak(value)) {
        this.#revived.add(value);
        return;
      }
    }
    this.#end(value);
  }

  /** Says its last words. Meanwhile the others are still there, but for what it alone holds. True if it is back. */
  #speak(value: object): boolean {
    const own = reachable([value]);
    const others = {referents: () => this.#left().filter(each => own?.has(each) !== true)};
    const {isTouched} = vm.weak;
    vm.weak.isTouched = false;
    vm.closing.add(others);
    vm.weak.speaking += 1;
    try {
      this.#finalizer.lastWords(value);
    } finally {
      vm.weak.speaking -= 1;
      vm.closing.delete(others);
    }
    const isBack = vm.weak.isTouched && this.#lookAnew(value);
    vm.weak.isTouched ||= isTouched;
    return isBack;
  }

  /** Its last words may have let go of something, and taken something else. True if it is back. */
  #lookAnew(value: object): boolean {
    this.#saved = reachable(roots()) ?? this.#saved;
    if (this.#saved.has(value)) return true;
    this.#counts = countReferences([value, ...this.#left()], this.#dropping);
    return false;
  }

  #end(value: object): void {
    if (vm.weak.speaking > 0) vm.weak.gone.add(value);
    const frames = this.#finalizer.frames(value);
    const held = [...frames, value].flatMap(lettingGo);
    if (this.#finalizer.finalize(value, other => this.#isHeld(other))) {
      vm.weak.gone.delete(value);
      this.#revived.add(value);
      return;
    }
    for (const frame of frames) this.#freed.add(frame);
    for (const each of held.toReversed()) this.#dropping.push(each);
    for (const _ of held) this.#letGo(this.#dropping.pop());
  }

  #isHeld(value: object): boolean {
    return this.#live.has(value) || (this.#among.has(value) && !this.#freed.has(value));
  }

  #letGo(value: unknown): void {
    if (
      !isHolder(value) ||
      this.#isAlive(value) ||
      this.#freed.has(value) ||
      vm.weak.gone.has(value)
    )
      return;
    const left = (this.#counts.get(value) ?? 1) - 1;
    this.#counts.set(value, left);
    if (left <= 0) this.#free(value);
  }
}

function countReferences(
  holders: readonly object[],
  others: readonly unknown[] = [],
): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of [...others, ...holders.flatMap(referents)]) {
    if (isHolder(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
