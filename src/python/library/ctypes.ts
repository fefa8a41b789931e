import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asIndex} from '../operations/conversion.ts';
import {SharedNumbers} from '../processes/shared/numbers.ts';
import {registerPython} from './register.ts';

const numbers = native(
  '_Numbers',
  'code, size',
  (code, size) => new SharedNumbers(code as string, asIndex(size as Value)) as unknown as Value,
);

/** For what keeps numbers of C. */
export const NUMBERS: readonly [string, Value][] = [['_Numbers', numbers]];

/** `_ctypes`: what the types of C that are one number or one character have in common. */
registerPython(
  '_ctypes',
  `
class PyCSimpleType(type):
    def __mul__(cls, length):
        _refuse("an array of ctypes", "use a list, or multiprocessing.Array")
    __rmul__ = __mul__
    def from_buffer(cls, *where):
        _refuse("a ctypes object in the memory of another", "make one of a value")
    from_address = from_buffer_copy = in_dll = from_buffer

class _CData:
    def __hash__(self):
        raise TypeError("unhashable type")
    def __eq__(self, other):
        return NotImplemented

class _SimpleCData(_CData, metaclass=PyCSimpleType):
    def __init__(self, *args, **ignored):
        if len(args) > 1:
            raise TypeError(f"__init__ expected at most 1 argument, got {len(args)}")
        self._numbers = _Numbers(self._type_, 1)
        if args:
            self._numbers.set(0, args[0])
    @property
    def value(self):
        return self._numbers.get(0)
    @value.setter
    def value(self, value):
        self._numbers.set(0, value)
    def _assert_sendable(self, _=None):
        _refuse("a copy of a ctypes object", "make another of its value")
    def __getstate__(self):
        self._assert_sendable(self)
        return self.__dict__
    def __bool__(self):
        return self.value not in (0, b"\\0")
    def __repr__(self):
        if _SimpleCData not in type(self).__bases__:
            return f"<{type(self).__name__} object at {id(self):#x}>"
        return f"{type(self).__name__}({self.value!r})"
`,
  NUMBERS,
);

/** `ctypes`: its simple types, which `multiprocessing.Value` and `Array` are told. On 64-bit Linux a long long is a long. */
registerPython(
  'ctypes',
  `
from _ctypes import _SimpleCData

class c_bool(_SimpleCData): _type_ = "?"
class c_char(_SimpleCData): _type_ = "c"
class c_byte(_SimpleCData): _type_ = "b"
class c_ubyte(_SimpleCData): _type_ = "B"
class c_short(_SimpleCData): _type_ = "h"
class c_ushort(_SimpleCData): _type_ = "H"
class c_int(_SimpleCData): _type_ = "i"
class c_uint(_SimpleCData): _type_ = "I"
class c_long(_SimpleCData): _type_ = "l"
class c_ulong(_SimpleCData): _type_ = "L"
class c_float(_SimpleCData): _type_ = "f"
class c_double(_SimpleCData): _type_ = "d"
c_int8, c_int16, c_int32, c_int64 = c_byte, c_short, c_int, c_long
c_uint8, c_uint16, c_uint32, c_uint64 = c_ubyte, c_ushort, c_uint, c_ulong
c_longlong = c_ssize_t = c_long
c_ulonglong = c_size_t = c_ulong
`,
);
