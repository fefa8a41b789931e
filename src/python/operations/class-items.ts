import {NativeProperty} from '../objects/descriptors.ts';
import {typeError} from '../objects/errors.ts';
import {PyFunction, PyNative} from '../objects/functions.ts';
import {genericAliasType, PyObject, type PyType, type, type Value} from '../objects/types.ts';
import {PyAlias} from '../objects/unions.ts';
import {call} from '../run/calls.ts';

/** The classes that CPython gives a `__class_getitem__`, by module: they, and what derives from them, take types. */
const GENERIC: Record<string, string> = {
  builtins:
    'list tuple dict set frozenset enumerate staticmethod classmethod generator coroutine async_generator BaseExceptionGroup ExceptionGroup',
  collections: 'deque defaultdict OrderedDict Counter ChainMap UserDict UserList',
  _asyncio: 'Future Task',
  'asyncio.queues': 'Queue',
  _contextvars: 'ContextVar Token',
  'concurrent.futures._base': 'Future',
  contextlib: 'AbstractContextManager AbstractAsyncContextManager',
  dataclasses: 'Field',
  functools: 'partial partialmethod cached_property',
  itertools: 'chain',
  logging: 'LoggerAdapter StreamHandler',
  'multiprocessing.queues': 'SimpleQueue',
  queue: 'Queue',
  _queue: 'SimpleQueue',
  re: 'Pattern Match',
  'string.templatelib': 'Template Interpolation',
  types: 'MappingProxyType',
  weakref: 'ReferenceType',
};

/** `list[int]`, and whatever a class says itself. */
export function classItem(cls: PyType, index: Value): Value {
  const custom = cls.lookup('__class_getitem__');
  if (custom instanceof PyFunction || custom instanceof PyNative) return call(custom, [cls, index]);
  if (custom instanceof PyObject && !(custom instanceof NativeProperty)) {
    const {func} = custom as unknown as {func?: Value};
    if (func !== undefined) return call(func, [cls, index]);
  }
  const item = cls.cls.lookup('__getitem__');
  if (item !== undefined) return call(item, [cls, index]);
  if (!isGeneric(cls)) throw typeError(`type '${cls.name}' is not subscriptable`);
  return new PyAlias(genericAliasType, cls, index);
}

function isGeneric(cls: PyType): boolean {
  if (cls === type) return true;
  return cls.mro.some(({module, name}) => GENERIC[module]?.split(' ').includes(name));
}
