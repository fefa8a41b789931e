import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {type Keywords, PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {typeName} from '../objects/type-of.ts';
import {functionType, PyType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {find} from '../operations/get-attribute.ts';
import {tryToArray} from '../operations/iteration.ts';
import {special} from '../operations/special.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {str} from '../text/str.ts';
import {spread} from './displays.ts';

/** What is called, and with what. */
export type Spread = [Value, Value[], Keywords];

/** Goes through what is starred, and refuses what is given twice. */
export function spreadArguments(
  callable: Value,
  names: readonly string[],
  values: readonly Value[],
): Spread {
  const args: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const [index, name] of names.entries()) {
    const value = values[index] as Value;
    if (name === '') args.push(value);
    else if (name === '*') {
      const operands = new PyList([...args, ...values]);
      const items = holdingMeanwhile(operands, () => tryToArray(value));
      if (items === undefined) {
        throw typeError(
          `${shown(callable)} argument after * must be an iterable, not ${typeName(value)}`,
        );
      }
      for (const item of items) args.push(item);
    } else if (name === '**') spreadKeywords(callable, keywords, value);
    else addKeyword(callable, keywords, name, value);
  }
  return [callable, args, keywords.size === 0 ? null : keywords];
}

function shown(callable: Value): string {
  if (find(callable, '__qualname__') === undefined) return str(callable);
  const module = moduleOf(callable);
  const dotted = module === null || module === 'builtins' ? '' : `${module}.`;
  return `${dotted}${qualifiedName(callable)}()`;
}

function moduleOf(callable: Value): string | null {
  if (callable instanceof PyMethod) return moduleOf(callable.func);
  if (callable instanceof PyNative) return callable.module ?? ofClass(callable);
  return callable instanceof PyFunction || callable instanceof PyType ? callable.module : null;
}

/** A method in C knows no module. */
function ofClass({cls, of}: PyNative): string | null {
  return cls === functionType ? (of?.module ?? null) : null;
}

function spreadKeywords(callable: Value, keywords: Map<string, Value>, value: Value): void {
  const all = new PyDict();
  if (!(value instanceof PyDict) && special(value, 'keys') === undefined) {
    throw typeError(
      `${shown(callable)} argument after ** must be a mapping, not ${typeName(value)}`,
    );
  }
  spread(all, value);
  for (const {key, value: each} of all.entries()) {
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    addKeyword(callable, keywords, key, each);
  }
}

function addKeyword(
  callable: Value,
  keywords: Map<string, Value>,
  name: string,
  value: Value,
): void {
  if (keywords.has(name)) {
    throw typeError(`${shown(callable)} got multiple values for keyword argument '${name}'`);
  }
  keywords.set(name, value);
}
