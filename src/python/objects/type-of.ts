import {PyModule} from './functions.ts';
import {isMain} from './main-module.ts';
import {
  type Attributes,
  boolType,
  intType,
  NoneType,
  object as objectType,
  PyObject,
  PyType,
  strType,
  type Value,
} from './types.ts';

/** Classes of the model's own objects, by their constructors. */
const modelClasses = new Map<unknown, PyType>();

/** Says what `type()` is of objects of a JavaScript class that the model made. */
export function registerClass(made: unknown, cls: PyType): void {
  modelClasses.set(made, cls);
}

/** The class of what a JavaScript class makes, if it was told. */
export function classMadeBy(made: unknown): PyType | undefined {
  return modelClasses.get(made);
}

/** An object of the model keeps what the program attached to it here. */
interface Hosted {
  host?: unknown;
}

/** `type(value)`, also of values that JavaScript has itself. */
export function typeOf(value: Value): PyType {
  if (value instanceof PyObject) return value.cls;
  switch (typeof value) {
    case 'string':
      return strType;
    case 'number':
    case 'bigint':
      return intType;
    case 'boolean':
      return boolType;
  }
  if (value === null) return NoneType;
  const {host} = value as Hosted;
  if (host instanceof PyObject) return host.cls;
  return modelClass(value);
}

/** The class of one of the model's objects, or of what it derives from. */
function modelClass(value: object): PyType {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    const found = modelClasses.get(at.constructor);
    if (found !== undefined) return found;
  }
  return objectType;
}

/** Classes that CPython writes in C and names with their module in its messages. */
const DOTTED = new Set(
  `_asyncio.Future _asyncio.Task _contextvars.Context _contextvars.ContextVar _contextvars.Token _csv.Dialect _csv.Error _csv.reader _csv.writer _io.BufferedRandom _io.BufferedReader
  _io.BufferedWriter _io.BytesIO _io.FileIO _io.StringIO _io.TextIOWrapper _json.Encoder _json.Scanner _queue.SimpleQueue _random.Random _struct.Struct _thread.RLock _thread._ExceptHookArgs
  _thread._ThreadHandle _thread._local _thread.lock array.array collections.OrderedDict collections._deque_iterator collections._deque_reverse_iterator collections.defaultdict
  collections.deque datetime.date datetime.datetime datetime.time datetime.timedelta datetime.timezone datetime.tzinfo decimal.Context decimal.Decimal functools._lru_cache_wrapper
  functools.partial operator.attrgetter operator.itemgetter operator.methodcaller re.Match re.Pattern string.templatelib.Interpolation string.templatelib.Template string.templatelib.TemplateIter sys.flags sys.float_info sys.int_info time.struct_time types.GenericAlias types.SimpleNamespace typing.Generic typing.ParamSpec
  typing.TypeAliasType typing.TypeVar typing.TypeVarTuple typing.Union weakref.CallableProxyType weakref.ProxyType weakref.ReferenceType`.split(
    /\s+/,
  ),
);

/** The name of a value's class as messages show it. */
export function typeName(value: Value): string {
  return shownName(typeOf(value));
}

/** The name of a class as messages show it. */
export function shownName({name, module}: PyType): string {
  const dotted = `${module}.${name}`;
  return module === 'itertools' || DOTTED.has(dotted) ? dotted : name;
}

/** The name of a value's class with its module, unless that is the program or the language itself: `%T`. */
export function fullTypeName(value: Value): string {
  const {module, qualname} = typeOf(value);
  return isMain(module) || module === 'builtins' ? qualname : `${module}.${qualname}`;
}

/** Whether its class is `cls` or derived from it. No `__instancecheck__` is asked. */
export function isInstance(value: Value, cls: PyType): boolean {
  return typeOf(value).mro.includes(cls);
}

/** Where an object's own attributes are, if it has any. */
export function attributesOf(value: Value, create = false): Attributes | null {
  if (value === null || typeof value !== 'object') return null;
  if (value instanceof PyType || value instanceof PyModule) return value.dict;
  const holder = value instanceof PyObject ? value : hostOf(value, create);
  if (holder === null) return null;
  if (create && holder.attrs === null) holder.attrs = new Map();
  return holder.attrs;
}

function hostOf(value: object, create: boolean): PyObject | null {
  const hosted = value as Hosted;
  if (hosted.host instanceof PyObject) return hosted.host;
  if (!create) return null;
  const made = new PyObject(typeOf(value));
  hosted.host = made;
  return made;
}
