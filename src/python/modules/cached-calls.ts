import type {Suspending} from '../compile/code.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {type Keywords, PyMethod, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {nativeType, object, PyObject, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {hashOf} from '../operations/hashing.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';

export const cachedType = nativeType('_lru_cache_wrapper', [object], 'functools');
allowAttributes(cachedType);

/** Stands between the arguments by position and those by name. */
const MARK = new PyObject(object);

/** A function that `functools.lru_cache` wraps: its latest results by the arguments of the calls. */
export class PyCached extends PyObject {
  readonly #results = new PyDict();
  readonly #most: number | null;
  readonly #typed: boolean;
  #hits = 0;
  #misses = 0;
  public readonly func: Value;
  /** Makes the tuple that tells how well it works. */
  public readonly info: Value;

  public constructor(func: Value, most: number | null, typed: boolean, info: Value) {
    super(cachedType);
    this.func = func;
    this.info = info;
    this.#most = most;
    this.#typed = typed;
  }

  /** The result of an earlier call with these arguments. */
  public known(key: Value): Value | undefined {
    const result = this.#found(key);
    if (result === undefined) this.#misses += 1;
    else this.#hits += 1;
    return result;
  }

  /** A result comes; the one that was used least lately goes if there are too many. */
  public keep(key: Value, result: Value): Value {
    const results = this.#results;
    if (this.#most === 0 || results.has(key)) return result;
    const oldest = results.size === this.#most ? results.entries().next().value : undefined;
    if (oldest !== undefined) results.delete(oldest.key, oldest.asked);
    results.set(key, result);
    if (oldest !== undefined && watching()) replaced([oldest.key, oldest.value], result);
    return result;
  }

  #found(key: Value): Value | undefined {
    if (this.#most === 0) return undefined;
    return this.#most === null ? this.#results.get(key) : this.#results.renew(key);
  }

  /** What a call is known by: equal arguments, in the same way. Nobody asks them for a hash if nothing is kept. */
  public key(args: readonly Value[], keywords: Keywords): Value {
    if (this.#most === 0) return null;
    const named = [...(keywords ?? [])];
    const [first] = args;
    const isPlain = typeof first === 'string' || typeof first === 'number';
    if (isPlain && args.length === 1 && named.length === 0 && !this.#typed) return first;
    const parts = named.length === 0 ? [...args] : [...args, MARK, ...named.flat()];
    if (this.#typed) parts.push(...[...args, ...named.map(([, value]) => value)].map(typeOf));
    const key = new PyTuple(parts);
    // Unhashable arguments fail here, and not as keys of a dict.
    hashOf(key);
    return key;
  }

  public counts(): Value[] {
    return [this.#hits, this.#misses, this.#most, this.#results.size];
  }

  public clear(): void {
    this.#results.clear();
    this.#hits = 0;
    this.#misses = 0;
  }

  public referents(): readonly unknown[] {
    return [this.func, this.#results];
  }
}

registerMaker(cachedType, (_cls, [func = null, most = null, typed = false, info = null]) => {
  const limit = most === null ? null : Math.max(0, Number(most));
  return new PyCached(func, limit, typed === true, info);
});

const cached = (value: unknown) => value as PyCached;

function callCached([self, ...args]: readonly Value[], keywords: Keywords): Value {
  const of = cached(self);
  const key = of.key(args, keywords);
  const known = of.known(key);
  return known !== undefined ? known : of.keep(key, call(of.func, args, keywords));
}

const callMethod = new PyNative('__call__', callCached, true);

callMethod.pausing = function* ([self, ...args], keywords): Suspending<Value> {
  const of = cached(self);
  const key = of.key(args, keywords);
  const known = of.known(key);
  return known !== undefined ? known : of.keep(key, yield* callPausing(of.func, args, keywords));
};

cachedType.dict.set('__call__', callMethod);

methods(cachedType, {
  cache_info: ['', self => call(cached(self).info, cached(self).counts())],
  cache_clear: ['', self => cached(self).clear()],
  __get__: [
    'instance, owner=, /',
    (self, instance) => (instance === null ? self : new PyMethod(instance as Value, self as Value)),
  ],
});
