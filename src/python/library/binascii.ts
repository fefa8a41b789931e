import {registerPython, writtenInC} from './register.ts';

registerPython(
  'binascii',
  `
from string import ascii_lowercase as _lower, ascii_uppercase as _upper, digits as _digits
from zlib import crc32 as _crc32

class Error(ValueError):
    pass
class Incomplete(Exception):
    pass

_ALPHABET = (_upper + _lower + _digits + "+/").encode()
_VALUES = {sign: value for value, sign in enumerate(_ALPHABET)}

def _bytes(data):
    if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "__buffer__"):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return bytes(data)
def _ascii(data):
    if not isinstance(data, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}")
    if not isinstance(data, str):
        return bytes(data)
    if not data.isascii():
        raise ValueError("string argument should contain only ASCII characters")
    return data.encode()

def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()
def unhexlify(hexstr, /):
    text = _ascii(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(sign not in "0123456789abcdefABCDEF" for sign in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)
def b2a_hex(data, sep=None, bytes_per_sep=1):
    return hexlify(data, sep, bytes_per_sep)
def a2b_hex(hexstr, /):
    return unhexlify(hexstr)

def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    signs = []
    for at in range(0, len(data), 3):
        three = data[at:at + 3]
        number = int.from_bytes(three + bytes(3 - len(three)), "big")
        four = [_ALPHABET[number >> shift & 63] for shift in (18, 12, 6, 0)]
        signs += four[:len(three) + 1] + [ord("=")] * (3 - len(three))
    return bytes(signs) + b"\\n" * newline

def a2b_base64(data, /, *, strict_mode=False):
    values = _values(_ascii(data), strict_mode)
    missing = -len(values) % 4
    values += [0] * missing
    whole = []
    for at in range(0, len(values), 4):
        a, b, c, d = values[at:at + 4]
        whole += (a << 18 | b << 12 | c << 6 | d).to_bytes(3, "big")
    return bytes(whole[:len(whole) - missing])

# What each sign stands for, up to the padding that completes four of them.
def _values(data, strict):
    values = []
    pads = 0
    for at, sign in enumerate(data):
        if sign == 61:
            placed = len(values) % 4
            if strict and placed == 0:
                raise Error("Leading padding not allowed" if at == 0 else "Excess padding not allowed")
            pads += placed >= 2
            if placed >= 2 and placed + pads >= 4:
                if strict and at + 1 < len(data):
                    raise Error("Excess data after padding")
                return values
        elif sign in _VALUES:
            if strict and pads:
                raise Error("Discontinuous padding not allowed")
            pads = 0
            values.append(_VALUES[sign])
        elif strict:
            raise Error("Only base64 data is allowed")
    if len(values) % 4 == 1:
        raise Error(f"Invalid base64-encoded string: number of data characters ({len(values)}) cannot be 1 more than a multiple of 4")
    if len(values) % 4:
        raise Error("Incorrect padding")
    return values

def crc32(data, crc=0, /):
    return _crc32(data, crc)
`,
  [],
  writtenInC('hexlify unhexlify b2a_hex a2b_hex b2a_base64 a2b_base64 crc32', 'binascii'),
);
