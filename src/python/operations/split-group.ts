import {typeError} from '../objects/errors.ts';
import {isGroup, makeGroup, members, type PyExceptionGroup} from '../objects/exception-groups.ts';
import type {PyException} from '../objects/exceptions.ts';
import {typeOf} from '../objects/type-of.ts';
import {PyList} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {getAttribute} from './get-attribute.ts';

/** What matches and what does not, each as a group of the same shape. A group may match as a whole. */
export function splitGroup(
  group: PyExceptionGroup,
  matches: (error: PyException) => boolean,
): [PyException | null, PyException | null] {
  if (matches(group)) return [group, null];
  const taken: PyException[] = [];
  const left: PyException[] = [];
  for (const each of group.exceptions) {
    if (isGroup(each)) {
      const [yes, no] = splitGroup(each, matches);
      if (yes) taken.push(yes);
      if (no) left.push(no);
    } else if (matches(each)) taken.push(each);
    else left.push(each);
  }
  return [subset(group, taken), subset(group, left)];
}

/** What is left of a group once its parts came back: one group again. */
export function projection(
  group: PyExceptionGroup,
  parts: readonly PyException[],
): PyException | null {
  const kept = new Set(parts.flatMap(each => (isGroup(each) ? members(each) : [each])));
  return splitGroup(group, error => kept.has(error))[0];
}

/** `derive`, with all that makes it the same. */
function subset(group: PyExceptionGroup, errors: PyException[]): PyExceptionGroup | null {
  if (errors.length === 0) return null;
  const derived = derive(group, new PyList(errors));
  derived.traceback = group.traceback;
  derived.context = group.context;
  derived.cause = group.cause;
  derived.suppress = true;
  const notes = group.attrs?.get('__notes__');
  if (notes instanceof PyList) {
    derived.attrs ??= new Map();
    derived.attrs.set('__notes__', new PyList([...notes.items]));
  }
  return derived;
}

function derive(group: PyExceptionGroup, errors: PyList): PyExceptionGroup {
  if (typeOf(group).native) return makeGroup(group.message, errors);
  const derived = call(getAttribute(group, 'derive'), [errors]);
  if (isGroup(derived)) return derived;
  throw typeError('derive must return an instance of BaseExceptionGroup');
}
