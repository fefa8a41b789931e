import {PyPattern} from '../modules/re/pattern.ts';
import {numbered} from '../modules/sockets/pollables.ts';
import {typeError} from '../objects/errors.ts';
import {isMain} from '../objects/main-module.ts';
import {PyMemoryView} from '../objects/memory-views.ts';
import {typeName} from '../objects/type-of.ts';
import {bytesType, Ellipsis, floatType, NotImplemented, PyObject} from '../objects/types.ts';
import {PyBytes, PyComplex, PyFloat, PyRange, PySlice} from '../objects/values.ts';
import {refuse} from '../run/refusals.ts';

/** What nobody can change is the same everywhere. */
export function isConstant(value: object): boolean {
  if (value === Ellipsis || value === NotImplemented) return true;
  if (value instanceof PyFloat || value instanceof PyBytes) {
    return value.cls === floatType || value.cls === bytesType;
  }
  return [PyComplex, PyRange, PySlice, PyPattern].some(kind => value instanceof kind);
}

/** Raises TypeError for objects of which pickle says that it cannot take them. */
export function checkPicklable(value: object): void {
  if (value instanceof PyMemoryView) throw typeError('cannot pickle memoryview objects');
  if (value instanceof PyObject && !isMain(value.cls.module) && FILES.has(value.cls.qualname))
    throw typeError(`cannot pickle '${value.cls.qualname}' instances`);
  if (UNPICKLABLE.has(typeName(value)))
    throw typeError(`cannot pickle '${typeName(value)}' object`);
}

/** Refuses to send it to another process. */
export function unmodelled(value: object): never {
  const [what, remedy] = told(value);
  return refuse(`${what} on its way to another process is not modelled`, remedy);
}

/** What it is to a program, and what to send in its place. */
function told(value: object): readonly [what: string, remedy: string] {
  const number = value instanceof PyObject ? numbered(value) : null;
  if (number === 'pipe') return ['the number of a pipe', 'send an end of multiprocessing.Pipe()'];
  if (number !== null) return [`the number of a ${number}`, 'open it in the process that uses it'];
  const remedy = 'send numbers, texts, lists, dicts, or objects of your own that hold such';
  return [`a "${typeName(value)}"`, remedy];
}

const FILES = new Set([
  'TextIOWrapper',
  'BufferedReader',
  'BufferedWriter',
  'BufferedRandom',
  'FileIO',
]);

/** The classes of which pickle says so. */
const UNPICKLABLE = new Set(
  `generator coroutine async_generator module frame cell dict_keys dict_values dict_items property staticmethod classmethod
  mappingproxy traceback _thread.lock _thread.RLock _thread._local _queue.SimpleQueue _asyncio.Future _asyncio.Task
  _contextvars.ContextVar _contextvars.Context`.split(/\s+/),
);
