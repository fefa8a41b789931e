import {call} from '../run/calls.ts';
import {charge} from '../run/vm.ts';
import {PyDict} from './dict.ts';
import {typeError} from './errors.ts';
import type {Keywords} from './functions.ts';
import {nativeType, PyObject, type Value} from './types.ts';

export const partialType = nativeType('partial', undefined, 'functools');

const placeholderType = nativeType('_PlaceholderType', undefined, 'functools');

/** `functools.Placeholder`: room for an argument that the call brings. */
export const PLACEHOLDER = new PyObject(placeholderType);

/** What an argument counts that it holds: for its memory, and where it is called. */
const STEPS_PER_ARGUMENT = 5;

/** `functools.partial`. */
export class PyPartial extends PyObject {
  public readonly func: Value;
  public readonly args: readonly Value[];
  public readonly keywords = new PyDict();

  public constructor(
    func: Value,
    args: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    cls = partialType,
  ) {
    super(cls);
    // One with attributes of its own is called as it is.
    const inner = func instanceof PyPartial && (func.attrs?.size ?? 0) === 0 ? func : null;
    this.func = inner === null ? func : inner.func;
    this.args = inner === null ? args : merged(inner.args, args);
    charge(STEPS_PER_ARGUMENT * this.args.length);
    for (const {key, value} of inner?.keywords.entries() ?? []) this.keywords.set(key, value);
    for (const [name, value] of keywords) this.keywords.set(name, value);
  }

  public call(args: readonly Value[], keywords: Keywords): Value {
    return call(...this.inner(args, keywords));
  }

  /** The call that it stands for. Raises TypeError where room is left. */
  public inner(args: readonly Value[], keywords: Keywords): [Value, Value[], Keywords] {
    charge(STEPS_PER_ARGUMENT * this.args.length);
    const all = new Map<string, Value>();
    for (const {key, value} of this.keywords.entries()) all.set(nameOf(key), value);
    for (const [name, value] of keywords ?? []) all.set(name, value);
    const least = roomIn(this.args);
    if (args.length < least) {
      throw typeError(
        `missing positional arguments in 'partial' call; expected at least ${least}, got ${args.length}`,
      );
    }
    return [this.func, merged(this.args, args), all.size === 0 ? null : all];
  }
}

function nameOf(key: Value): string {
  if (typeof key !== 'string') throw typeError('keywords must be strings');
  return key;
}

function roomIn(args: readonly Value[]): number {
  return args.filter(arg => arg === PLACEHOLDER).length;
}

/** More arguments: the first go where there is room, the others behind. */
function merged(args: readonly Value[], more: readonly Value[]): Value[] {
  const rest = [...more];
  const filled = args.map(arg => (arg === PLACEHOLDER && rest.length > 0 ? rest.shift() : arg));
  return [...(filled as Value[]), ...rest];
}
