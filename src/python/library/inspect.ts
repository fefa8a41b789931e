import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {isCoroutineFunction} from '../modules/asyncio/coroutine-functions.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {pythonFunctions} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {functionType, PyType, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {isAwaitable} from '../run/awaiting.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import {registerPython} from './register.ts';
import {SIGNATURES} from './signatures.ts';

/** Written in Python: by the program, or in CPython's library. */
const isFunction = (value: Value | undefined) =>
  (value instanceof PyFunction || value instanceof PyNative) && value.cls === functionType;
const kind = (value: Value | undefined) => (value instanceof PyFunction ? value.code.kind : '');

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
  ismethod: ['object', value => value instanceof PyMethod],
  isclass: ['object', value => value instanceof PyType],
  ismodule: ['object', value => value instanceof PyModule],
  isbuiltin: ['object', value => value instanceof PyNative && !isFunction(value)],
  _parameters: ['function', value => parametersOf(value as Value)],
});

/** The place of each kind in `inspect.Parameter`'s order. */
const KINDS = ['positional', 'any', 'star', 'keyword', 'starstar'];

/** Name, kind and default (in a tuple, if there is one). */
function parametersOf(value: Value): Value {
  if (!(value instanceof PyFunction)) {
    return refuse(
      `the signature of ${typeName(value)}`,
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

def markcoroutinefunction(func):
    getattr(func, "__func__", func)._is_coroutine_mark = True
    return func

${SIGNATURES}
def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    while follow_wrapped and hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    function, skip = (obj.__func__, 1) if ismethod(obj) else (obj, 0)
    rows = _parameters(function)
    noted = function.__annotations__
    rows = [Parameter(name, kind, default=given[0] if given else _empty, annotation=noted.get(name, _empty))
            for name, kind, given in rows]
    return Signature(rows[skip:], return_annotation=noted.get("return", _empty))

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
    for owner in object.__mro__ if isclass(object) else (object,):
        if owner.__doc__ is not None:
            return cleandoc(owner.__doc__)

def currentframe():
    _refuse("inspect.currentframe", "use traceback.extract_stack")
`,
  FUNCTIONS,
);
