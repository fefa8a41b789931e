import {iterable as asIterator} from '../../builtins/iterator-classes.ts';
import {valueError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {methods, native} from '../../objects/natives.ts';
import {nativeType, object, type Value} from '../../objects/types.ts';
import {PyIterator, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {iterate} from '../../operations/iteration.ts';
import {charge, checkSize} from '../../run/vm.ts';
import type {Step} from './define.ts';

const teeType = asIterator(nativeType('_tee', [object], 'itertools'));

/** CPython keeps items in blocks of so many, each as long as anybody is in it. */
const LINKCELLS = 57;

/** What an item counts that is kept: for its memory. */
const STEPS_OF_LINK = 60;

/** An item that one of several iterators has taken and others may still want, and what comes after. */
class Link {
  /** The first of its block. */
  public readonly block: Link;
  readonly #next: Step;
  /** Its place in the block. */
  readonly #place: number;
  #item: Value | undefined;
  #following: Link | null = null;

  public constructor(next: Step, before: Link | null = null) {
    this.#next = next;
    this.#place = before === null ? 0 : (before.#place + 1) % LINKCELLS;
    this.block = before === null || this.#place === 0 ? this : before.block;
  }

  public referents(): readonly unknown[] {
    return [this.#item, this.#following];
  }

  /** The item after this place, and the place after that. */
  public step(): readonly [Value, Link] | undefined {
    if (this.#item === undefined) this.#item = this.#next();
    if (this.#item === undefined) return undefined;
    if (this.#following === null) {
      charge(STEPS_OF_LINK);
      this.#following = new Link(this.#next, this);
    }
    return [this.#item, this.#following];
  }
}

/** One of the iterators, at its own place. */
class PyTee extends PyIterator {
  readonly #source: Value;
  #at: Link;

  public constructor(at: Link, source: Value) {
    super(() => this.#step(), teeType, heldAt(at, source));
    this.#at = at;
    this.#source = source;
  }

  public copy(): PyTee {
    return new PyTee(this.#at, this.#source);
  }

  #step(): Value | undefined {
    const found = this.#at.step();
    if (found === undefined) return undefined;
    const [item, following] = found;
    this.held = heldAt(this.#at, this.#source);
    this.#at = following;
    return item;
  }
}

/** Its block, and what comes from there on, too. */
function heldAt(at: Link, source: Value): Value[] {
  return [source, at.block as unknown as Value];
}

function teeOf(source: Value): PyTee {
  if (source instanceof PyTee) return source.copy();
  return new PyTee(new Link(iterate(source)), source);
}

registerMaker(teeType, (_cls, [source = null]) => teeOf(source));
methods(teeType, {__copy__: ['', self => (self as PyTee).copy()]});

export const TEE = native('tee', 'iterable, n=, /', (iterable, n) => {
  const count = n === undefined ? 2 : asIndex(n);
  if (count < 0) throw valueError('n must be >= 0');
  checkSize(count);
  if (count === 0) return new PyTuple();
  const first = teeOf(iterable as Value);
  return new PyTuple(Array.from({length: count}, (_, at) => (at === 0 ? first : first.copy())));
});
