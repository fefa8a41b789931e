import {LibraryCoroutine} from '../../../model/asyncio/coroutines.ts';
import {NativeProperty} from '../../objects/descriptors.ts';
import {PyNative} from '../../objects/functions.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {noAttribute} from '../../operations/missing-attribute.ts';
import {vm} from '../../run/vm.ts';

/** Objects of classes of the program whose `__init__` has not called that of asyncio. */
const unmade = new WeakSet<object>();

/** It has been made, and its own `__init__` is about to run. */
export function leaveUnmade(it: object): void {
  unmade.add(it);
}

/** Its `__init__` has called that of asyncio. */
export function madeAfterAll(it: object): void {
  unmade.delete(it);
}

/** Throws AttributeError if the `__init__` of asyncio has not run, which would have given it the attribute. */
export function checkMade(it: unknown, attribute: string): void {
  if (unmade.has(it as object)) throw noAttribute(it as Value, attribute);
}

/**
 * The attribute that each of these methods and properties asks for first, as CPython's do: only `__init__` makes it.
 * `async ` stands before those that ask once they are awaited.
 */
export function asksFirst(cls: PyType, attributes: Readonly<Record<string, string>>): void {
  for (const [key, attribute] of Object.entries(attributes)) {
    const name = key.replace(/^async /, '');
    const member = cls.dict.get(name);
    if (member instanceof PyNative) guardMethod(member, attribute, key !== name);
    else cls.dict.set(name, guarded(member as NativeProperty, attribute));
  }
}

function guardMethod(method: PyNative, attribute: string, isAsync: boolean): void {
  const {call, qualname} = method;
  method.call = (args, keywords) => {
    const it = args[0] as Value;
    if (!unmade.has(it as object)) return call(args, keywords);
    if (isAsync) return failing(it, qualname, attribute);
    throw noAttribute(it, attribute);
  };
}

function failing(it: Value, qualname: string, attribute: string): Value {
  const body = function* () {
    yield* [];
    throw noAttribute(it, attribute);
  };
  return new LibraryCoroutine(vm.machine.host, qualname, body, [it]);
}

function guarded({get, put, remove}: NativeProperty, attribute: string): NativeProperty {
  const checked = (it: Value) => {
    checkMade(it, attribute);
    return get(it);
  };
  return new NativeProperty(checked, put, remove);
}
