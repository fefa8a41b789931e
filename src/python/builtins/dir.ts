import {ANNOTATE} from '../classes/annotations.ts';
import {UNMODELLED} from '../modules/unmodelled.ts';
import {PyModule, PyNative} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import type {Maybe} from '../objects/natives.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {toArray} from '../operations/iteration.ts';
import {isSlotKey} from '../operations/slot-names.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {locals} from './introspection.ts';
import {sortItems} from './sorting.ts';

/** `dir()`. */
export function dir(value: Maybe): Value {
  const own = value === undefined ? undefined : special(value, '__dir__');
  if (own !== undefined && !(own instanceof PyNative)) {
    return new PyList(sortItems([...toArray(call(own, [value as Value]))], undefined, false));
  }
  const names = value === undefined ? (toArray(locals()) as string[]) : [...namesOf(value)];
  return new PyList(names.sort());
}

/** `object.__dir__` or `type.__dir__`: what an object has of its own, and by its class. */
export function namesOf(value: Value): ReadonlySet<string> {
  const cls = value instanceof PyType ? value : typeOf(value);
  refuseDir(value, cls);
  if (cls.name === 'traceback' && value !== cls) return OF_TRACEBACKS;
  if (value instanceof PyModule && isListedModule(value)) return ofAsyncio(value);
  const names = new Set<string>();
  for (const name of attributesOf(value)?.keys() ?? []) if (!isSlotKey(name)) names.add(name);
  if (!(value instanceof PyModule))
    for (const base of cls.mro) for (const name of ofClass(base)) names.add(name);
  for (const name of ofAnyObject(cls)) names.add(name);
  if (isListed(value, cls)) for (const name of ['__module__', ...lackedBy(cls)]) names.add(name);
  return names;
}

function isListedModule(module: PyModule): boolean {
  return module.name === 'asyncio';
}

function ofAsyncio(module: PyModule): ReadonlySet<string> {
  const names = [...module.dict.keys(), ...(UNMODELLED.get('module asyncio') ?? []), ...OF_ASYNCIO];
  return new Set(names.filter(name => !isPolicy(name)));
}

/** Its `__getattr__` finds the policies, which it does not name. */
function isPolicy(name: string): boolean {
  return name === 'AbstractEventLoopPolicy' || name === 'DefaultEventLoopPolicy';
}

/** What the module has besides what is found in it here, and what the table says that it lacks. */
const OF_ASYNCIO =
  `FrameCallGraphEntry FutureCallGraph StreamReaderProtocol __builtins__ __cached__ __doc__ __file__ __loader__
  __package__ __path__ __spec__ base_events base_tasks coroutines events exceptions futures graph locks log queues
  runners staggered streams subprocess sys taskgroups tasks threads timeouts transports unix_events`.split(
    /\s+/,
  );

/** A traceback names these alone. */
const OF_TRACEBACKS: ReadonlySet<string> = new Set([
  'tb_frame',
  'tb_lasti',
  'tb_lineno',
  'tb_next',
]);

function ofClass(cls: PyType): readonly string[] {
  const own = [...cls.dict.keys()];
  if (!isInC(cls)) return own;
  const besides = BESIDES.get(pathOf(cls))?.split(' ') ?? [];
  // Here some find their names with it; in C none of them has it.
  return [...own.filter(name => name !== '__getattr__'), ...lackedBy(cls), ...besides];
}

/** What the table of what is not modelled leaves out. */
const BESIDES: ReadonlyMap<string, string> = new Map([
  ['builtins.BaseException', '__dict__'],
  ['builtins.ExceptionGroup', '__weakref__'],
  ['builtins.function', '__annotate__ __builtins__ __dict__'],
  ['builtins.type', '__abstractmethods__ __dict__'],
]);

/** What CPython finds there and the model does not. */
function lackedBy(cls: PyType): Iterable<string> {
  return UNMODELLED.get(pathOf(cls)) ?? [];
}

/** Of these, the model has some names, the table of what it lacks has the others, and there are no more. */
function isListed(value: Value, cls: PyType): boolean {
  return !(value instanceof PyType) && LISTED.has(pathOf(cls));
}

function pathOf(cls: PyType): string {
  return `${cls.module}.${cls.qualname}`;
}

const LISTED: ReadonlySet<string> = new Set(
  `asyncio.taskgroups.TaskGroup asyncio.locks.Lock asyncio.locks.Event asyncio.locks.Condition asyncio.locks.Semaphore
  asyncio.locks.BoundedSemaphore asyncio.locks.Barrier asyncio.queues.Queue asyncio.queues.LifoQueue
  asyncio.queues.PriorityQueue asyncio.runners.Runner`.split(/\s+/),
);

/** CPython's modules, and its classes that are written in Python, have names that are looked up nowhere here. */
function refuseDir(value: Value, cls: PyType): void {
  if (vm.frame?.code.places.source.library || isListed(value, cls)) return;
  if (value instanceof PyModule ? isListedModule(value) : isKnown(cls)) return;
  const of = value instanceof PyModule ? value.name : cls.name;
  refuse(`what dir() finds in "${of}" is not modelled`, 'ask for a name with hasattr()');
}

/** Whether it is written in C, or derives as the program's own from what is built in. */
function isKnown(cls: PyType): boolean {
  if (isInC(cls)) return !UNLISTED.has(cls.name);
  return cls.mro.every(base => isOwnClass(base) || (isInC(base) && !UNDERIVED.has(base.name)));
}

function isInC(cls: PyType): boolean {
  return (
    cls.native &&
    (cls.module === 'builtins' ||
      ['_asyncio.Future', '_asyncio.Task', 'typing.Union'].includes(pathOf(cls)))
  );
}

/** Each is several classes in CPython, or the class and what it makes have not the same names. */
const UNLISTED = new Set([
  'builtin_function_or_method',
  'classmethod',
  'method_descriptor',
  'staticmethod',
]);
/** What is derived from these has names of both. */
const UNDERIVED = new Set([
  'Future',
  'Task',
  'classmethod',
  'function',
  'property',
  'staticmethod',
  'type',
]);

function isOwnClass(cls: PyType): boolean {
  return !cls.native && isMain(cls.module);
}

/** What CPython's objects have that is not looked up here. */
const OF_ANY_OBJECT =
  `__class__ __doc__ __format__ __ge__ __getstate__ __gt__ __init__ __init_subclass__ __le__
  __lt__ __new__ __reduce__ __reduce_ex__ __sizeof__ __subclasshook__`.split(/\s+/);

function ofAnyObject(cls: PyType): readonly string[] {
  const own = cls.mro.filter(base => isOwnClass(base) || LISTED.has(pathOf(base)));
  if (own.length === 0) return OF_ANY_OBJECT;
  const names = [...OF_ANY_OBJECT, '__module__', ...own.flatMap(ofOpen)];
  return cls.mro.some(base => HELD.has(pathOf(base)))
    ? names.filter(name => name !== '__weakref__')
    : names;
}

/** What a class statement makes besides what stands in it: objects with slots alone have no dict, and nothing refers to them weakly. */
function ofOpen(cls: PyType): readonly string[] {
  const slots = cls.dict.get('__slots__');
  const listed = LISTED.has(pathOf(cls)) ? ['__firstlineno__', '__static_attributes__'] : [];
  // The decorator has asked for them.
  const asked =
    cls.dict.has('__dataclass_fields__') && cls.dict.has(ANNOTATE) ? ['__annotations_cache__'] : [];
  const open = ['__dict__', '__weakref__'].filter(
    name => slots === undefined || toArray(slots).includes(name),
  );
  return [...listed, ...asked, ...open];
}

/** What derives from these can be referred to weakly because they can, or cannot be because they cannot. */
const HELD = new Set([
  'builtins.bytes',
  'builtins.frozenset',
  'builtins.int',
  'builtins.set',
  'builtins.tuple',
]);
