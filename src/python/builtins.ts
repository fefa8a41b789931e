import {typeName, typeOf} from './attributes.ts';
import {errorTypes, typeError, valueError} from './errors.ts';
import {native} from './natives.ts';
import {type Attributes, PyList, PyRange, type Value} from './objects.ts';
import {asIndex, isLess, isString, sizeOf, toArray, tryIterate} from './protocols.ts';
import {repr, str} from './text.ts';
import {vm} from './vm.ts';

export function builtinNames(): Attributes {
  const names: Attributes = new Map<string, Value>(errorTypes);
  const define = (name: string, sig: string, body: Parameters<typeof native>[2]) =>
    names.set(name, native(name, sig, body));
  define('print', '*values, sep=, end=, file=, flush=', (values, sep, end) => {
    vm.machine.write(
      'stdout',
      (values as Value[]).map(str).join(sep == null ? ' ' : (sep as string)) +
        (end == null ? '\n' : (end as string)),
    );
    return null;
  });
  define('len', 'obj, /', value => {
    const size = sizeOf(value as Value);
    if (size === undefined)
      throw typeError(`object of type '${typeName(value as Value)}' has no len()`);
    return size;
  });
  define('range', '*args', args => {
    const [a, b, c] = (args as Value[]).map(asIndex);
    if (c === 0) throw valueError('range() arg 3 must not be zero');
    return b === undefined ? new PyRange(0, a ?? 0, 1) : new PyRange(a ?? 0, b, c ?? 1);
  });
  define('repr', 'obj, /', value => repr(value as Value));
  define('sorted', 'it, /', value => {
    const items = toArray(value as Value);
    items.sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
    return new PyList(items);
  });
  void typeOf;
  void tryIterate;
  void isString;
  return names;
}
