import {NUMBERS} from '../ctypes.ts';
import {registerPython} from '../register.ts';
import {SHARED} from './synchronize.ts';

/** `Value` and `Array`: numbers of C that processes share, with a lock or without. */
registerPython(
  'multiprocessing.sharedctypes',
  `
import ctypes
from multiprocessing.synchronize import RLock as _RLock

typecode_to_type = {
    'c': ctypes.c_char, 'b': ctypes.c_byte, 'B': ctypes.c_ubyte, 'h': ctypes.c_short, 'H': ctypes.c_ushort, 'i': ctypes.c_int,
    'I': ctypes.c_uint, 'l': ctypes.c_long, 'L': ctypes.c_ulong, 'q': ctypes.c_longlong, 'Q': ctypes.c_ulonglong,
    'f': ctypes.c_float, 'd': ctypes.c_double,
}

def _type_of(given):
    if isinstance(given, type) and issubclass(given, ctypes._SimpleCData):
        return given
    if type(given) is not str or given not in typecode_to_type:
        _refuse("a multiprocessing value of that type", "take ctypes.c_int and its like, or one of these letters: " + ", ".join(typecode_to_type))
    return typecode_to_type[given]

def _new_value(type_, args):
    made = type_(*args)
    made._assert_sendable = _assert_spawning
    return made

class _Array(object):
    def __init__(self, type_, size, values):
        self._type, self._size = type_, size
        self._numbers = _Numbers(type_._type_, size)
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
        return f"<multiprocessing.sharedctypes.{self._type.__name__}_Array_{self._size} object at {id(self):#x}>"

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
    return _locked(Synchronized, _new_value(_type_of(typecode_or_type), args), lock)
def Array(typecode_or_type, size_or_initializer, *, lock=True):
    type_, given = _type_of(typecode_or_type), size_or_initializer
    if type_._type_ == "c":
        _refuse("an Array of characters", "put the text into a queue")
    values = [] if isinstance(given, int) else list(given)
    return _locked(SynchronizedArray, _Array(type_, given if isinstance(given, int) else len(values), values), lock)
def RawValue(typecode_or_type, *args):
    return Value(typecode_or_type, *args, lock=False)
def RawArray(typecode_or_type, size_or_initializer):
    return Array(typecode_or_type, size_or_initializer, lock=False)
`,
  [...SHARED, ...NUMBERS],
);
