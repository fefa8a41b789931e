import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {localsOf} from '../builtins/introspection.ts';
import {currentFrame, lineOf} from '../builtins/live-frames.ts';
import {isCoroutineFunction} from '../modules/asyncio/coroutine-functions.ts';
import {loadModule} from '../modules/registry.ts';
import {PyFrame} from '../objects/frame-objects.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {pythonFunctions} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {functionType, PyType, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {isAwaitable} from '../run/awaiting.ts';
import {call} from '../run/calls.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import type {Suspendable} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {blockLines} from './block-lines.ts';
import {nativeName, unbound} from './native-names.ts';
import {registerPython} from './register.ts';
import {SIGNATURE} from './signature-of.ts';
import {SIGNATURES} from './signatures.ts';

/** Written in Python: by the program, or in CPython's library. */
const isFunction = (value: Value | undefined) =>
  (value instanceof PyFunction || value instanceof PyNative) && value.cls === functionType;
const kind = (value: Value | undefined) => (value instanceof PyFunction ? value.code.kind : '');

/** A function or method that CPython has in C; one that waits to be bound is a descriptor. */
function isBuiltin(value: Value | undefined): boolean {
  if (value instanceof PyMethod) return isBuiltinMethod(value.func);
  return value instanceof PyNative && !value.method && !isFunction(value);
}

const isBuiltinMethod = (func: Value) => func instanceof PyNative && !isFunction(func);

const FUNCTIONS = pythonFunctions({
  iscoroutine: [
    'object',
    value => value instanceof PyCoroutine || value instanceof AsyncioCoroutine,
  ],
  iscoroutinefunction: ['obj', isCoroutineFunction],
  isasyncgenfunction: ['obj', value => kind(value) === 'async generator'],
  isgeneratorfunction: ['obj', value => kind(value) === 'generator'],
  isawaitable: ['object', value => isAwaitable(value as Value)],
  isasyncgen: ['object', value => value instanceof PyAsyncGenerator],
  isgenerator: ['object', value => value instanceof PyGenerator],
  isfunction: ['object', value => isFunction(value)],
  ismethod: ['object', value => value instanceof PyMethod && !isBuiltin(value)],
  isclass: ['object', value => value instanceof PyType],
  ismodule: ['object', value => value instanceof PyModule],
  isbuiltin: ['object', value => isBuiltin(value)],
  isframe: ['object', value => value instanceof PyFrame],
  currentframe: ['', () => currentFrame()],
  stack: [
    'context=',
    context => {
      const calls = loadModule('inspect')?.dict.get('getouterframes') as Value;
      return call(calls, [currentFrame(), context ?? 1]);
    },
  ],
  _line: ['frame', frame => lineOf(frame as unknown as PyFrame)],
  _locals: ['object', value => localsOf((value as Suspendable).frame)],
  _block: ['object', value => blockOf(value as Value)],
  _native_name: ['object', value => nativeName(value as Value)],
  _unbound: ['object', value => unbound(value as Value)],
  _parameters: ['function', value => parametersOf(value as Value)],
});

/** The lines of what the program has with `def` or `class`, and the first one's number. */
function blockOf(value: Value): Value {
  const first = value instanceof PyType ? value.dict.get('__firstlineno__') : null;
  const code = value instanceof PyFunction ? value.code : null;
  const source = value instanceof PyType ? vm.program : code?.places.source;
  const line = code?.firstLine ?? first;
  if (
    typeof line !== 'number' ||
    source === undefined ||
    !source.isKept ||
    code?.name === '<lambda>'
  )
    return refuse(
      `the source of ${repr(value)} is not modelled`,
      'ask for that of what the program has with def or class',
    );
  return new PyTuple([new PyList(blockLines(source, line)), line]);
}

/** The place of each kind in `inspect.Parameter`'s order. */
const KINDS = ['positional', 'any', 'star', 'keyword', 'starstar'];

/** Name, kind and default (in a tuple, if there is one). */
function parametersOf(value: Value): Value {
  if (!(value instanceof PyFunction)) {
    return refuse(
      `the signature of ${value instanceof PyNative ? value.qualname : typeName(value)} is not modelled`,
      'ask for that of a function written with def',
    );
  }
  const {all, positional} = value.code.params;
  const withDefault = positional - value.defaults.length;
  const rows = all.map(({name, kind}, index) => {
    const fallback =
      index >= withDefault && index < positional
        ? value.defaults[index - withDefault]
        : value.keywordDefaults?.get(name);
    const given = fallback === undefined ? [] : [fallback];
    return new PyTuple([name, KINDS.indexOf(kind), new PyTuple(given)]);
  });
  return new PyList(rows);
}

registerPython(
  'inspect',
  `
import enum as _enum
from collections import namedtuple as _namedtuple
from functools import partial as _partial

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
CO_HAS_DOCSTRING, CO_METHOD = 0x4000000, 0x8000000
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"

def _state(running, suspended, frame):
    if running:
        return "RUNNING"
    if suspended:
        return "SUSPENDED"
    return "CLOSED" if frame is None else "CREATED"
def getgeneratorstate(generator):
    return "GEN_" + _state(generator.gi_running, generator.gi_suspended, generator.gi_frame)
def getcoroutinestate(coroutine):
    return "CORO_" + _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)
def getasyncgenstate(agen):
    return "AGEN_" + _state(agen.ag_running, agen.ag_suspended, agen.ag_frame)

def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else _locals(generator)
def getcoroutinelocals(coroutine):
    return {} if getattr(coroutine, "cr_frame", None) is None else _locals(coroutine)
def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else _locals(agen)

def _of_source(object):
    if ismethod(object):
        object = object.__func__
    if not isclass(object) and not isfunction(object):
        if ismodule(object) or isframe(object) or type(object).__name__ in ("code", "traceback"):
            _refuse(f"the source of a {type(object).__name__}", "ask for that of a function or a class")
        raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got " + type(object).__name__)
    return object
def getsourcelines(object):
    object = _of_source(unwrap(object))
    if isclass(object) and object.__module__ == "builtins":
        raise TypeError(f"{object!r} is a built-in class")
    return _block(object)
def getsource(object):
    return "".join(getsourcelines(object)[0])

def getmro(cls):
    return cls.__mro__
def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))
def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or type(object).__name__ in ("method_descriptor", "wrapper_descriptor")
def getmembers(object, predicate=None):
    members = []
    owners = (object if isclass(object) else type(object)).__mro__[:-1]
    is_own = all(cls.__module__ == "__main__" for cls in owners)
    if predicate is None and not is_own:
        _refuse("what getmembers() finds in an object of CPython's own", "ask for a name with hasattr()")
    for name in dir(object):
        # What every object has stands here for its name alone.
        if name.startswith("__") and not any(name in vars(cls) for cls in owners):
            if predicate is None:
                members.append((name, _OfAnyObject()))
            continue
        try:
            value = getattr(object, name)
        except AttributeError:
            if is_own:
                continue
            _refuse(f"the value of the member {name!r}", "ask for the names you need with getattr()")
        if predicate is None or predicate(value):
            members.append((name, value))
    return members
class _OfAnyObject:
    def __repr__(self):
        _refuse("the value of such a member", "leave out the names that begin with two underscores")
    __call__ = __str__ = __eq__ = __repr__

def markcoroutinefunction(func):
    getattr(func, "__func__", func)._is_coroutine_mark = True
    return func

${SIGNATURES}
${SIGNATURE}
def unwrap(func, *, stop=None):
    seen = [id(func)]
    while not (stop is not None and stop(func)) and not isclass(func) and hasattr(func, "__wrapped__"):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {func!r}")
        seen.append(id(func))
    return func

def cleandoc(doc):
    lines = doc.expandtabs().split("\\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\\n".join(lines)

# A class without a text of its own has its base's.
def getdoc(object):
    if isbuiltin(object) or isfunction(object) and not hasattr(object, "__code__"):
        _refuse("the docstring of what is built in", "write the text itself")
    for owner in object.__mro__ if isclass(object) else (object,):
        if owner.__doc__ is not None:
            return cleandoc(owner.__doc__)

_FrameInfo = _namedtuple("_FrameInfo", ["frame", "filename", "lineno", "function", "code_context", "index"])
class FrameInfo(_FrameInfo):
    def __repr__(self):
        _refuse("the repr of an inspect.FrameInfo", "show its filename, lineno and function")
    @property
    def positions(self):
        _refuse("inspect.FrameInfo.positions", "show its lineno")
_Traceback = _namedtuple("_Traceback", ["filename", "lineno", "function", "code_context", "index"])
class Traceback(_Traceback):
    __repr__, positions = FrameInfo.__repr__, FrameInfo.positions

def getframeinfo(frame, context=1):
    if context != 1 or not isframe(frame):
        _refuse("getframeinfo() of such a frame or context", "ask for one line of a frame")
    return Traceback(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, _line(frame), 0)
def getouterframes(frame, context=1):
    return _Calls(frame, context)

# The calls, from the one that asks outwards: each is looked up once it is asked for, as not every caller is known.
class _Calls:
    def __init__(self, frame, context):
        self._first, self._context, self._known = frame, context, []
    def _reach(self, count):
        while count is None or len(self._known) < count:
            frame = self._known[-1].frame.f_back if self._known else self._first
            if frame is None:
                break
            self._known.append(FrameInfo(frame, *getframeinfo(frame, self._context)))
        return self._known
    def __getitem__(self, at):
        return self._reach(at + 1 if isinstance(at, int) and at >= 0 else None)[at]
    def __len__(self):
        return len(self._reach(None))
    def __iter__(self):
        at = 0
        while at < len(self._reach(at + 1)):
            yield self._known[at]
            at += 1
    __repr__ = FrameInfo.__repr__
`,
  FUNCTIONS,
);
