import {loadModule} from '../../modules/registry.ts';
import {instead, STDLIB_NAMES} from '../../modules/stdlib-names.ts';
import {defineError, error, errorType} from '../../objects/errors.ts';
import type {PyFunction} from '../../objects/functions.ts';
import {isMain} from '../../objects/main-module.ts';
import {native} from '../../objects/natives.ts';
import type {PyObject, Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {checkPicklable} from '../../processes/picklable.ts';
import {lookUp, referenceTo} from '../../processes/references.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';
import {HOLDS_ATTRIBUTES, PARTS} from '../copied-parts.ts';
import {registerPython, writtenInC} from '../register.ts';
import {OPCODES} from './opcodes.ts';
import {PICKLER} from './pickler.ts';
import {REDUCING} from './reducing.ts';
import {SAVERS} from './savers.ts';
import {UNPICKLER} from './unpickler.ts';

defineError('UnpicklingError', [errorType('PickleError')], '_pickle');

/** Where an object is found: its module and its name there, which may be given. Raises PicklingError if it is not. */
const REFERENCE = native('reference', 'obj, name, /', (obj, name) => {
  const value = obj as PyFunction;
  if (name == null) {
    const {module, qualname} = referenceTo(value);
    return new PyTuple([module, qualname]);
  }
  const module = vm.builtins.get(name as string) === value ? 'builtins' : value.cls.module;
  const found = lookUp({module, qualname: name as string});
  if (found === value) return new PyTuple([module, name]);
  const wrong = found === undefined ? 'found' : 'the same object';
  throw error(
    'PicklingError',
    `Can't pickle ${repr(value)}: it's not ${wrong} as ${module}.${name}`,
  );
});

/** What a module has by that name, which may lead through classes. Raises ModuleNotFoundError and AttributeError. */
const NAMED = native('named', 'module, name, is_path, /', (module, name, isPath) => {
  const path = truth(isPath as Value) ? (name as string).split('.') : [name as string];
  return path.reduce<Value>(getAttribute, moduleOf(module as string));
});

function moduleOf(name: string): Value {
  const found = isMain(name) ? vm.modules.get('__main__') : loadModule(name);
  if (found != null) return found;
  const [top = ''] = name.split('.');
  if (STDLIB_NAMES.has(top)) refuse(`the module "${name}" is not modelled`, instead(top));
  throw error('ModuleNotFoundError', `No module named '${name}'`);
}

/** Modules whose classes keep the attributes that CPython's keep. */
const PLAIN = new Set(['builtins', 'abc', 'typing', 'types', 'collections', 'enum', 'uuid']);

/** Refuses an object of a class of the library whose attributes are others in CPython. */
const CHECK_PLAIN = native('check_plain', 'obj, /', obj => {
  const {cls} = obj as PyObject;
  const isPlain = cls.mro.every(({module}) => isMain(module) || PLAIN.has(module));
  if (!isPlain)
    refuse(`a pickle of a "${cls.qualname}" is not modelled`, 'pickle what it was made of');
});

const CHECK_PICKLABLE = native('check_picklable', 'obj, /', obj => {
  if (typeof obj === 'object' && obj !== null) checkPicklable(obj);
});

registerPython(
  'pickle',
  `
import datetime as _datetime
import functools as _functools
import re as _re
import struct as _struct
import types as _types
from collections import Counter as _Counter, OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque
from io import BytesIO as _BytesIO

HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5
format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = (bytes, bytearray)
${OPCODES}${PARTS}${REDUCING}${PICKLER}${SAVERS}${UNPICKLER}
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)

def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = _BytesIO()
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)
    return file.getvalue()

def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    return Unpickler(file, buffers=buffers).load()

def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return Unpickler(_Reader(data), buffers=buffers).load()
`,
  [
    ['_reference', REFERENCE],
    ['_named', NAMED],
    ['_check_plain', CHECK_PLAIN],
    ['_check_picklable', CHECK_PICKLABLE],
    ['_holds_attributes', HOLDS_ATTRIBUTES],
    ['PickleError', errorType('PickleError')],
    ['PicklingError', errorType('PicklingError')],
    ['UnpicklingError', errorType('UnpicklingError')],
  ],
  writtenInC('dump dumps load loads'),
);
