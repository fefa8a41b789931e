import {isError, typeError} from '../objects/errors.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyAlias} from '../objects/unions.ts';
import {PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {find} from './get-attribute.ts';
import {special} from './special.ts';
import {truth} from './truth.ts';

// What is no class, but has `__bases__` as one has: `isinstance` and `issubclass` take it for one.

/** Undefined for what is not to be taken for a class. */
function basesOf(value: Value): readonly Value[] | undefined {
  // `list[int]` answers for list, but not in this.
  const bases = value instanceof PyAlias ? undefined : optional(value, '__bases__');
  return bases instanceof PyTuple ? bases.items : undefined;
}

function optional(value: Value, name: string): Value | undefined {
  try {
    return find(value, name);
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return undefined;
    throw thrown;
  }
}

/** Raises TypeError, with `message`, for what is no class and not like one. */
export function checkClassLike(value: Value, message: string): void {
  if (!(value instanceof PyType) && basesOf(value) === undefined) throw typeError(message);
}

/** What the class of `cls` says about who belongs to it; undefined if that says nothing. */
export function askedOf(
  cls: Value,
  check: '__instancecheck__' | '__subclasscheck__',
  value: Value,
): boolean | undefined {
  const method = special(cls, check);
  return method === undefined ? undefined : truth(call(method, [cls, value]));
}

/** Whether what `value` calls its class is `cls`, or has it among its bases. */
export function isLikeInstance(value: Value, cls: Value): boolean {
  const claimed = optional(value, '__class__');
  return claimed !== undefined && isLikeSubclass(claimed, cls);
}

/** Whether `cls` is `derived`, or one of its bases, or of theirs. */
export function isLikeSubclass(derived: Value, cls: Value): boolean {
  if (derived === cls) return true;
  return basesOf(derived)?.some(base => isLikeSubclass(base, cls)) ?? false;
}
