import './builtins/bytes.ts';
import './builtins/bytes-methods.ts';
import './builtins/bytearrays.ts';
import './builtins/constructors.ts';
import './builtins/lists.ts';
import './builtins/dicts.ts';
import './builtins/container-items.ts';
import './builtins/sets.ts';
import './builtins/comparison-methods.ts';
import './builtins/number-methods.ts';
import './builtins/operator-methods.ts';
import './builtins/text-items.ts';
import {FUNCTIONS} from './builtins/functions.ts';
import {ITERATORS} from './builtins/lazy-iterators.ts';
import {reversedType} from './builtins/reversed.ts';
import './builtins/numbers.ts';
import './builtins/attribute-dict.ts';
import './builtins/object.ts';
import './builtins/subscripted-types.ts';
import './builtins/type-expressions.ts';
import './builtins/templates.ts';
import './builtins/type-parameters.ts';
import './builtins/type-variables.ts';
import './builtins/type.ts';
import './builtins/function-objects.ts';
import './builtins/cells.ts';
import './builtins/generator-objects.ts';
import './builtins/suspended-code.ts';
import './builtins/requests.ts';
import './builtins/descriptors.ts';
import './builtins/uncreatable.ts';
import './builtins/method-descriptors.ts';
import './builtins/properties.ts';
import './builtins/exceptions.ts';
import './builtins/exception-groups.ts';
import './builtins/traceback-objects.ts';
import './builtins/partial.ts';
import './builtins/representations.ts';
import './builtins/strings.ts';
import './builtins/memory-views.ts';
import {errorType, errorTypes} from './objects/errors.ts';
import {memoryviewType} from './objects/memory-views.ts';
import {
  type Attributes,
  boolType,
  bytearrayType,
  bytesType,
  classmethodType,
  complexType,
  dictType,
  Ellipsis,
  floatType,
  frozensetType,
  intType,
  listType,
  NotImplemented,
  object,
  propertyType,
  rangeType,
  setType,
  sliceType,
  staticmethodType,
  strType,
  superType,
  tupleType,
  type,
  type Value,
} from './objects/types.ts';

const CLASSES = [
  boolType,
  bytearrayType,
  bytesType,
  classmethodType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  memoryviewType,
  object,
  propertyType,
  rangeType,
  reversedType,
  setType,
  sliceType,
  staticmethodType,
  strType,
  superType,
  tupleType,
  type,
];

/** Everything a program finds without importing it. */
export function builtinNames(): Attributes {
  const names: Attributes = new Map<string, Value>([...FUNCTIONS, ...ITERATORS]);
  for (const cls of CLASSES) names.set(cls.name, cls);
  for (const [name, cls] of errorTypes) if (cls.module === 'builtins') names.set(name, cls);
  names.set('EnvironmentError', errorType('OSError'));
  names.set('IOError', errorType('OSError'));
  names.set('NotImplemented', NotImplemented);
  names.set('Ellipsis', Ellipsis);
  names.set('__debug__', true);
  return names;
}
