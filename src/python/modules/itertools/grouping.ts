import {iterable as asIterator} from '../../builtins/iterator-classes.ts';
import type {Maybe} from '../../objects/natives.ts';
import {nativeType, object, type Value} from '../../objects/types.ts';
import {PyIterator, PyTuple} from '../../objects/values.ts';
import {same} from '../../operations/equality.ts';
import {iterate} from '../../operations/iteration.ts';
import {call} from '../../run/calls.ts';
import {chargeItems} from '../../run/vm.ts';
import {define, type Step} from './define.ts';

const grouperType = asIterator(nativeType('_grouper', [object], 'itertools'));

/** Where it keeps what it has taken. */
const TAKEN = 2;

/** `groupby`: its groups share one source, and one is over as soon as the next begins. */
class Grouping {
  readonly #next: Step;
  readonly #key: Maybe;
  /** The item last taken, unless a group gave it away, and its key. */
  #value: Value | undefined;
  #current: Value | undefined;
  /** The key of the group that is being gone through. */
  #target: Value | undefined;
  #group: object | null = null;
  /** What it goes through and by what, and what it has taken from there. */
  public readonly held: Value[];

  public constructor(iterable: Maybe, key: Maybe) {
    this.#next = iterate(iterable as Value);
    this.#key = key;
    this.held = [iterable as Value, key ?? null];
  }

  public step(): PyTuple | undefined {
    this.#group = null;
    while (this.#current === undefined || this.#isIn(this.#target))
      if (!this.#advance()) return undefined;
    const target = this.#current as Value;
    this.#target = target;
    const group = {};
    this.#group = group;
    const items = new PyIterator(() => this.#item(group, target), grouperType, this.held);
    return new PyTuple([target, items]);
  }

  #isIn(target: Value | undefined): boolean {
    return target !== undefined && same(target, this.#current as Value);
  }

  #item(group: object, target: Value): Value | undefined {
    if (this.#group !== group) return undefined;
    if (this.#value === undefined && !this.#advance()) return undefined;
    if (!this.#isIn(target)) return undefined;
    const item = this.#value;
    this.#value = undefined;
    this.held.length = TAKEN;
    return item;
  }

  #advance(): boolean {
    chargeItems(1);
    const item = this.#next();
    if (item === undefined) return false;
    this.held[TAKEN] = item;
    this.#current = this.#key == null ? item : call(this.#key, [item]);
    this.#value = item;
    return true;
  }
}

export const GROUPBY = define('groupby', 'iterable, key=', (iterable, key) => {
  const grouping = new Grouping(iterable, key);
  return {held: grouping.held, step: () => grouping.step()};
});
