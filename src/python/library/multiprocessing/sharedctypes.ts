import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {SharedNumbers} from '../../processes/shared/numbers.ts';
import {registerPython} from '../register.ts';
import {SHARED} from './synchronize.ts';

const numbers = native(
  '_Numbers',
  'code, size',
  (code, size) => new SharedNumbers(code as string, asIndex(size as Value)) as unknown as Value,
);

/** `Value` and `Array`: numbers of C that processes share, with a lock or without. */
registerPython(
  'multiprocessing.sharedctypes',
  `
from multiprocessing.synchronize import RLock as _RLock

_names = {'c': 'char', 'b': 'byte', 'B': 'ubyte', 'h': 'short', 'H': 'ushort', 'i': 'int', 'I': 'uint', 'l': 'long', 'L': 'ulong',
          'q': 'long', 'Q': 'ulong', 'f': 'float', 'd': 'double'}

def _checked(code):
    if type(code) is not str or code not in _names:
        _refuse("a multiprocessing value of that type", "take one of these letters: " + ", ".join(_names))
    return code

class _Simple(object):
    def __init__(self, code, value):
        self._code = code
        self._numbers = _Numbers(code, 1)
        self._numbers.set(0, value)
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    @property
    def value(self):
        return self._numbers.get(0)
    @value.setter
    def value(self, value):
        self._numbers.set(0, value)
    def __repr__(self):
        return f"c_{_names[self._code]}({self.value!r})"

class _Array(object):
    def __init__(self, code, size, values):
        self._code, self._size = code, size
        self._numbers = _Numbers(code, size)
        for index, value in enumerate(values):
            self._numbers.set(index, value)
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    def __len__(self):
        return self._size
    def _at(self, index):
        if not -self._size <= index < self._size:
            raise IndexError("invalid index")
        return index % self._size
    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self._numbers.get(each) for each in range(*index.indices(self._size))]
        return self._numbers.get(self._at(index))
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places, values = range(*index.indices(self._size)), list(value)
            if len(places) != len(values):
                raise ValueError("Can only assign sequence of same size")
            for place, each in zip(places, values):
                self._numbers.set(place, each)
        else:
            self._numbers.set(self._at(index), value)
    def __repr__(self):
        return f"<multiprocessing.sharedctypes.c_{_names[self._code]}_Array_{self._size} object at {id(self):#x}>"

class SynchronizedBase(object):
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or _RLock()
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    def __enter__(self):
        return self._lock.__enter__()
    def __exit__(self, *args):
        return self._lock.__exit__(*args)
    def acquire(self, block=True, timeout=None):
        return self._lock.acquire(block, timeout)
    def release(self):
        self._lock.release()
    def get_obj(self):
        return self._obj
    def get_lock(self):
        return self._lock
    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"

class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self:
            return self._obj.value
    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value

class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)
    def __getitem__(self, index):
        self.acquire()
        try:
            return self._obj[index]
        finally:
            self.release()
    def __setitem__(self, index, value):
        self.acquire()
        try:
            self._obj[index] = value
        finally:
            self.release()

def _locked(cls, made, lock):
    if lock is False:
        return made
    return cls(made, None if lock is True or lock is None else lock)
def Value(typecode_or_type, *args, lock=True):
    code = _checked(typecode_or_type)
    return _locked(Synchronized, _Simple(code, *(args or [b"\\0" if code == "c" else 0])), lock)
def Array(typecode_or_type, size_or_initializer, *, lock=True):
    code, given = _checked(typecode_or_type), size_or_initializer
    if code == "c":
        _refuse("an Array of characters", "put the text into a queue")
    values = [] if isinstance(given, int) else list(given)
    return _locked(SynchronizedArray, _Array(code, given if isinstance(given, int) else len(values), values), lock)
def RawValue(typecode_or_type, *args):
    return Value(typecode_or_type, *args, lock=False)
def RawArray(typecode_or_type, size_or_initializer):
    return Array(typecode_or_type, size_or_initializer, lock=False)
`,
  [...SHARED, ['_Numbers', numbers]],
);
