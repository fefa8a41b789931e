import {registerPython} from './register.ts';

/** `array.array`: numbers that lie side by side in a bytearray, as `struct` packs them. */
registerPython(
  'array',
  `
import operator as _operator
import struct as _struct
from collections.abc import MutableSequence as _MutableSequence

__all__ = ["array", "ArrayType", "typecodes"]
typecodes = "bBuwhHiIlLqQfd"

_SIZES = {code: _struct.calcsize(code) for code in "bBhHiIlLqQfd"}
_OWN = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short", "i": "signed integer"}
_RANGES = {"b": (-128, 127), "B": (0, 255), "h": (-32768, 32767), "H": (0, 65535), "i": (-2**31, 2**31 - 1),
           "l": (-2**63, 2**63 - 1), "q": (-2**63, 2**63 - 1), "I": (0, 2**32 - 1), "L": (0, 2**64 - 1), "Q": (0, 2**64 - 1)}

# What is stored for a value. Raises what CPython raises.
def _stored(code, value):
    if code in "fd":
        return _real(code, value)
    value = _operator.index(value)
    low, high = _RANGES[code]
    if low <= value <= high:
        return value
    raise OverflowError(_reason(code, value, low))

def _real(code, value):
    if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__") or isinstance(value, str):
        raise TypeError(f"must be real number, not {type(value).__name__}")
    value = float(value)
    if code == "d":
        return value
    try:
        return _struct.unpack("f", _struct.pack("f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")

# A value is read as a C integer first, which may have more digits than an item.
def _reason(code, value, low):
    if code in "ILQ" and value < 0:
        return "can't convert negative int to unsigned" if code == "Q" else "can't convert negative value to unsigned int"
    if code in "qQ":
        return "int too big to convert"
    if code in "IL":
        return "unsigned int is greater than maximum" if value < 2**64 else "Python int too large to convert to C unsigned long"
    if code == "l" or not -2**63 <= value < 2**63:
        return "Python int too large to convert to C long"
    name = _OWN[code]
    if code == "b" and not -2**15 <= value < 2**15:
        name = "signed short integer"
    if code == "H" and not -2**31 <= value < 2**31:
        name = "signed integer"
    return f"{name} is {'less than minimum' if value < low else 'greater than maximum'}"

class arrayiterator:
    def __init__(self, items):
        self._items, self._at = items, 0
    def __iter__(self):
        return self
    def __next__(self):
        if self._at >= len(self._items):
            raise StopIteration
        self._at += 1
        return self._items[self._at - 1]

class array:
    def __new__(cls, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not 1 <= len(args) <= 2:
            wanted = "at most 2 arguments" if args else "at least 1 argument"
            raise TypeError(f"array() takes {wanted} ({len(args)} given)")
        typecode, initializer = args if len(args) == 2 else (*args, ())
        if not isinstance(typecode, str) or len(typecode) != 1:
            what = f"a string of length {len(typecode)}" if isinstance(typecode, str) else type(typecode).__name__
            raise TypeError(f"array() argument 1 must be a unicode character, not {what}")
        if typecode in ("u", "w"):
            _refuse("an array of characters", "use a str, or a list of them")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        if isinstance(initializer, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode {typecode!r}")
        self = object.__new__(cls)
        self._code = typecode
        self._memory = bytearray()
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._push(self._packed(initializer))
        return self
    @property
    def typecode(self):
        return self._code
    @property
    def itemsize(self):
        return _SIZES[self._code]
    def _packed(self, items):
        code = self._code
        stored = [_stored(code, item) for item in items]
        return _struct.pack(f"{len(stored)}{code}", *stored)
    def _made(self, memory):
        made = object.__new__(array)
        made._code, made._memory = self._code, bytearray(memory)
        return made
    def _replace(self, start, stop, data):
        try:
            self._memory[start:stop] = data
        except BufferError:
            raise BufferError("cannot resize an array that is exporting buffers") from None
    def _push(self, data):
        self._replace(len(self._memory), len(self._memory), data)
    def _place(self, index, fault):
        if not hasattr(type(index), "__index__"):
            raise TypeError("array indices must be integers")
        at = _operator.index(index)
        size = len(self)
        if at < 0:
            at += size
        if not 0 <= at < size:
            raise IndexError(fault)
        return at * _SIZES[self._code]
    def __len__(self):
        return len(self._memory) // _SIZES[self._code]
    def __iter__(self):
        return arrayiterator(self)
    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._made(self._packed(self.tolist()[index]))
        return _struct.unpack_from(self._code, self._memory, self._place(index, "array index out of range"))[0]
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{_shown(value)}") to array slice')
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            items = self.tolist()
            items[index] = value.tolist()
            self._replace(0, None, self._packed(items))
            return
        place = self._place(index, "array assignment index out of range")
        _struct.pack_into(self._code, self._memory, place, _stored(self._code, value))
    def __delitem__(self, index):
        if isinstance(index, slice):
            items = self.tolist()
            del items[index]
            self._replace(0, None, self._packed(items))
            return
        place = self._place(index, "array assignment index out of range")
        self._replace(place, place + _SIZES[self._code], b"")
    def __contains__(self, value):
        return value in self.tolist()
    def __repr__(self):
        name = type(self).__name__
        return f"{name}({self._code!r}, {self.tolist()!r})" if self._memory else f"{name}({self._code!r})"
    def __eq__(self, other):
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented
    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented
    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented
    def __gt__(self, other):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented
    def __ge__(self, other):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented
    __hash__ = None
    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{_shown(other)}") to array')
        self._check_kind(other, "bad argument type for built-in operation")
        return self._made(self._memory + other._memory)
    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{_shown(other)}")')
        self.extend(other)
        return self
    def __mul__(self, times):
        if not hasattr(type(times), "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{_shown(times)}'")
        return self._made(self._memory * times)
    __rmul__ = __mul__
    def __imul__(self, times):
        self._replace(0, None, (self * times)._memory)
        return self
    def _check_kind(self, other, fault):
        if other._code != self._code:
            raise TypeError(fault)
    def __bytes__(self):
        return bytes(self._memory)
    def __buffer__(self, flags, /):
        return memoryview(self._memory).cast(self._code)
    def __copy__(self):
        return self._made(self._memory)
    def __deepcopy__(self, memo, /):
        return self._made(self._memory)
    def __reduce_ex__(self, protocol, /):
        _refuse("an array in a pickle", "pickle its tolist()")
    def append(self, v, /):
        self._push(self._packed((v,)))
    def extend(self, bb, /):
        if isinstance(bb, array):
            self._check_kind(bb, "can only extend with array of same kind")
            self._push(bytes(bb._memory))
            return
        for item in bb:
            self.append(item)
    def insert(self, i, v, /):
        at = slice(_operator.index(i), None).indices(len(self))[0] * _SIZES[self._code]
        self._replace(at, at, self._packed((v,)))
    def pop(self, i=-1, /):
        if not self._memory:
            raise IndexError("pop from empty array")
        place = self._place(i, "pop index out of range")
        item = _struct.unpack_from(self._code, self._memory, place)[0]
        self._replace(place, place + _SIZES[self._code], b"")
        return item
    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self.tolist().index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None
    def remove(self, v, /):
        try:
            del self[self.tolist().index(v)]
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None
    def count(self, v, /):
        return self.tolist().count(v)
    def reverse(self):
        self._memory[:] = self._packed(self.tolist()[::-1])
    def clear(self):
        self._replace(0, None, b"")
    def byteswap(self):
        size = _SIZES[self._code]
        for at in range(0, len(self._memory), size):
            self._memory[at:at + size] = self._memory[at:at + size][::-1]
    def tolist(self):
        return list(_struct.unpack(f"{len(self)}{self._code}", self._memory))
    def fromlist(self, list, /):
        if type(list).__name__ != "list":
            raise TypeError("arg must be list")
        self._push(self._packed(list))
    def tobytes(self):
        return bytes(self._memory)
    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        data = bytes(memoryview(buffer))
        if len(data) % _SIZES[self._code]:
            raise ValueError("bytes length not a multiple of item size")
        self._push(data)
    def tofile(self, f, /):
        f.write(self.tobytes())
    def fromfile(self, f, n, /):
        data = f.read(n * _SIZES[self._code])
        self.frombytes(data[:len(data) // _SIZES[self._code] * _SIZES[self._code]])
        if len(data) != n * _SIZES[self._code]:
            raise EOFError("read() didn't return enough bytes")
    def buffer_info(self):
        _refuse("buffer_info(), which tells an address,", "ask for len() and itemsize")

def _shown(value):
    return "array.array" if type(value) is array else type(value).__name__

ArrayType = array
_MutableSequence.register(array)
`,
);
