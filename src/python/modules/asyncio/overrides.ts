import type {PyType, Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {calledThroughSelf} from '../../operations/set-attribute.ts';
import {call} from '../../run/calls.ts';
import {refuseReplaced} from '../../run/refusals.ts';

/** Calls the program's own method, as the model would call the one in whose place it is. */
type Calling = (own: (...args: Value[]) => Value, ...args: Value[]) => unknown;

/** By the name that the program knows it by: the model's method, and how the program's is called for it. */
type Overridable = Readonly<Record<string, readonly [method: string, calling?: Calling]>>;

const OVERRIDABLE = new Map<PyType, Overridable>();
const REFUSED = new Map<PyType, readonly string[]>();

/**
 * CPython calls these methods through `self`, so that a class of the program may put its own in their place: the model
 * calls those then. `refused` are others that CPython calls in this way and the model does not.
 */
export function overridable(cls: PyType, methods: Overridable, refused: readonly string[] = []) {
  OVERRIDABLE.set(cls, methods);
  REFUSED.set(cls, refused);
  calledThroughSelf(cls, name => name in methods || refused.includes(name));
}

/** Puts the methods of its own class in the place of the model's; throws for those that the model never calls. */
export function override(made: object, cls: PyType): void {
  for (const base of cls.mro) {
    const methods = OVERRIDABLE.get(base) ?? {};
    for (const name of REFUSED.get(base) ?? [])
      if (isOverridden(cls, name)) refuseOverride(base, name);
    for (const [name, [method, calling = asItIs]] of Object.entries(methods)) {
      if (!isOverridden(cls, name)) continue;
      const own = (...args: Value[]) => call(getAttribute(made as Value, name), args);
      Object.assign(made, {[method]: (...args: Value[]) => calling(own, ...args)});
    }
  }
}

/** The model's own method, which `super()` means: the instance may have the program's in its place. */
export function inherited<T extends object>(self: T): T {
  return Object.getPrototypeOf(self) as T;
}

/** Whether a class of the program's own has it, before any of the model's. */
export function isOverridden(cls: PyType, name: string): boolean {
  return cls.mro.find(each => each.dict.has(name))?.native === false;
}

const asItIs: Calling = (own, ...args) => own(...args);

function refuseOverride(base: PyType, name: string): never {
  return refuseReplaced(name, `${base.module}.${base.qualname}`, 'give it a name of its own');
}
