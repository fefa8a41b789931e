import {error, errorType} from './errors.ts';
import {PyException} from './exceptions.ts';
import type {Value} from './types.ts';
import {PyList, PyTuple} from './values.ts';

export function isGroup(value: Value): value is PyException {
  return value instanceof PyException && value.cls.isSubclass(errorType('BaseExceptionGroup'));
}

export function exceptionsOf(group: PyException): readonly PyException[] {
  const [, list] = group.args;
  const items = list instanceof PyTuple || list instanceof PyList ? list.items : [];
  return items as readonly PyException[];
}

/** The exceptions at the leaves. */
export function members(group: PyException): PyException[] {
  return exceptionsOf(group).flatMap(each => (isGroup(each) ? members(each) : [each]));
}

/** A group is an ExceptionGroup if everything in it is an Exception. */
export function makeGroup(message: Value, errors: readonly PyException[]): PyException {
  const ordinary = errors.every(each => each.cls.isSubclass(errorType('Exception')));
  const name = ordinary ? 'ExceptionGroup' : 'BaseExceptionGroup';
  return error(name, message, new PyList([...errors]));
}

/** The same group with other members: `derive`, with all that makes it the same. */
export function derive(group: PyException, errors: readonly PyException[]): PyException {
  const derived = makeGroup(group.args[0] as Value, errors);
  derived.traceback = group.traceback;
  derived.cause = group.cause;
  derived.context = group.context;
  derived.suppress = group.suppress;
  const notes = group.attrs?.get('__notes__');
  if (notes !== undefined) derived.attrs = new Map([['__notes__', notes]]);
  return derived;
}

/** Those that match and those that do not, each as a group of the same shape. */
export function splitGroup(
  group: PyException,
  matches: (leaf: PyException) => boolean,
): [PyException | null, PyException | null] {
  if (matches(group)) return [group, null];
  const taken: PyException[] = [];
  const left: PyException[] = [];
  for (const each of exceptionsOf(group)) {
    if (isGroup(each)) {
      const [yes, no] = splitGroup(each, matches);
      if (yes) taken.push(yes);
      if (no) left.push(no);
    } else if (matches(each)) taken.push(each);
    else left.push(each);
  }
  if (taken.length === 0) return [null, group];
  if (left.length === 0) return [derive(group, taken), null];
  return [derive(group, taken), derive(group, left)];
}

/** What is left of a group once its parts came back: one group again. */
export function mergeLeft(group: PyException, parts: readonly PyException[]): PyException | null {
  if (parts.length <= 1) return parts[0] ?? null;
  const wanted = new Set(parts.flatMap(members));
  const [kept] = splitGroup(group, leaf => wanted.has(leaf));
  return kept;
}
