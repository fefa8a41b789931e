import {isCallable} from '../builtins/introspection.ts';
import {codeType} from '../objects/code-objects.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyFunction, PyMethod} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, methods, native} from '../objects/natives.ts';
import {
  asyncGeneratorType,
  builtinType,
  cellType,
  coroutineType,
  dictType,
  Ellipsis,
  frameType,
  functionType,
  generatorType,
  genericAliasType,
  methodType,
  moduleType,
  NoneType,
  NotImplemented,
  nativeType,
  PyObject,
  tracebackType,
  unionType,
  type Value,
} from '../objects/types.ts';
import {PyAlias} from '../objects/unions.ts';
import {equals} from '../operations/equality.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {loadModule, registerModule} from './registry.ts';

registerMaker(genericAliasType, (_cls, [origin = null, args = null]) => {
  return new PyAlias(genericAliasType, origin, args);
});

registerMaker(methodType, (_cls, args) => {
  const [func = null, self = null] = args;
  if (args.length !== 2) throw typeError(`method expected 2 arguments, got ${args.length}`);
  if (!isCallable(func)) throw typeError('first argument must be callable');
  if (self === null) throw typeError('instance must not be None');
  return new PyMethod(self, func);
});

const MARKED_OTHER =
  'types.coroutine is modelled for generator functions and what returns a coroutine';
const REMEDY_MARKED = 'put "yield" or "yield from" into the function itself';

registerModule('types', () => [
  ['CoroutineType', coroutineType],
  ['GeneratorType', generatorType],
  ['AsyncGeneratorType', asyncGeneratorType],
  ['FunctionType', functionType],
  ['LambdaType', functionType],
  ['MethodType', methodType],
  ['BuiltinFunctionType', builtinType],
  ['ModuleType', moduleType],
  ['NoneType', NoneType],
  ['EllipsisType', Ellipsis.cls],
  ['NotImplementedType', NotImplemented.cls],
  ['UnionType', unionType],
  ['CellType', cellType],
  ['FrameType', frameType],
  ['CodeType', codeType],
  ['BuiltinMethodType', builtinType],
  ['TracebackType', tracebackType],
  ['GenericAlias', genericAliasType],
  ['MappingProxyType', loadModule('_mappingproxy')?.dict.get('mappingproxy') as Value],
  ['SimpleNamespace', namespaceType],
  ['coroutine', native('coroutine', 'func', marked)],
]);

/** `types.coroutine`: a generator function gets a mark, another one a function around it. */
function marked(func: Maybe): Value {
  if (!isCallable(func as Value)) throw typeError('types.coroutine() expects a callable');
  if (!(func instanceof PyFunction)) return refuse(MARKED_OTHER, REMEDY_MARKED);
  const {kind} = func.code;
  if (kind === 'generator') func.code = {...func.code, isIterableCoroutine: true};
  return kind === 'generator' || kind === 'coroutine' ? func : wrapping(func);
}

function wrapping(func: PyFunction): Value {
  const wrapped = (args: Maybe, keywords: Maybe) => {
    const named = keywords as unknown as Map<string, Value>;
    const result = call(func, args as unknown as Value[], named.size === 0 ? null : named);
    return result instanceof PyGenerator ? refuse(MARKED_OTHER, REMEDY_MARKED) : result;
  };
  const made = native(func.name, '*args, **kwargs', wrapped, false, functionType);
  made.qualname = func.qualname;
  return made;
}

const namespaceType = nativeType('SimpleNamespace', undefined, 'types');

class Namespace extends PyObject {}

allowAttributes(namespaceType);

registerMaker(namespaceType, cls => new Namespace(cls));

function pairsOf(mapping: Maybe): [string, Value][] {
  const dict = mapping === undefined ? new PyDict() : (call(dictType, [mapping]) as PyDict);
  return [...dict.entries()].map(({key, value}) => {
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    return [key, value];
  });
}

methods(namespaceType, {
  __init__: [
    'mapping=, /, **fields',
    (self, mapping, fields) => {
      const named = fields as unknown as ReadonlyMap<string, Value>;
      const own = self as unknown as Namespace;
      own.attrs = new Map([...(own.attrs ?? []), ...pairsOf(mapping), ...named]);
    },
  ],
  __replace__: [
    '**changes',
    (self, changes) => {
      const {cls, attrs} = self as unknown as Namespace;
      const named = changes as unknown as ReadonlyMap<string, Value>;
      return call(cls, [], new Map([...(attrs ?? []), ...named]));
    },
  ],
  __eq__: [
    'other, /',
    (self, other) => {
      if (!(self instanceof Namespace && other instanceof Namespace)) return NotImplemented;
      return equals(fieldsOf(self), fieldsOf(other));
    },
  ],
});

const fieldsOf = (namespace: Namespace): PyDict => {
  const dict = new PyDict();
  for (const [name, value] of namespace.attrs ?? []) dict.set(name, value);
  return dict;
};

/** A `types.SimpleNamespace`. */
export function namespaceOf(fields: Iterable<readonly [string, Value]>): PyObject {
  const made = new Namespace(namespaceType);
  made.attrs = new Map(fields);
  return made;
}

const showing = new Set<Namespace>();

registerRepr(
  Namespace,
  value => {
    const name = value.cls === namespaceType ? 'namespace' : value.cls.name;
    if (showing.has(value)) return `${name}(...)`;
    showing.add(value);
    try {
      const fields = [...(value.attrs ?? [])].map(([field, each]) => `${field}=${repr(each)}`);
      return `${name}(${fields.join(', ')})`;
    } finally {
      showing.delete(value);
    }
  },
  namespaceType,
);
