import {registerPython} from './register.ts';

registerPython(
  'base64',
  `
import binascii

def _ascii(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode()
    if not isinstance(s, (bytes, bytearray, memoryview)) and not hasattr(s, "__buffer__"):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)

_SAFE = bytes.maketrans(b"+/", b"-_")
_UNSAFE = bytes.maketrans(b"-_", b"+/")

def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b"+/", altchars))
def b64decode(s, altchars=None, validate=False):
    s = _ascii(s)
    if altchars is not None:
        altchars = _ascii(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)
def standard_b64encode(s): return b64encode(s)
def standard_b64decode(s): return b64decode(s)
def urlsafe_b64encode(s): return b64encode(s).translate(_SAFE)
def urlsafe_b64decode(s): return b64decode(_ascii(s).translate(_UNSAFE))

def encodebytes(s):
    if not isinstance(s, (bytes, bytearray, memoryview)) and not hasattr(s, "__buffer__"):
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}")
    return b"".join([binascii.b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57)])
def decodebytes(s):
    if not isinstance(s, (bytes, bytearray, memoryview)) and not hasattr(s, "__buffer__"):
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}")
    return binascii.a2b_base64(s)

_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

def b32encode(s):
    if not isinstance(s, (bytes, bytearray, memoryview)) and not hasattr(s, "__buffer__"):
        raise TypeError(f"memoryview: a bytes-like object is required, not {type(s).__name__!r}")
    data = bytes(s)
    signs = []
    for at in range(0, len(data), 5):
        five = data[at:at + 5]
        number = int.from_bytes(five + bytes(5 - len(five)), "big")
        eight = [_LETTERS[number >> shift & 31] for shift in range(35, -1, -5)]
        shown = (len(five) * 8 + 4) // 5
        signs += eight[:shown] + [ord("=")] * (8 - shown)
    return bytes(signs)

def b32decode(s, casefold=False, map01=None):
    s = _ascii(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _ascii(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    data = s.rstrip(b"=")
    pads = len(s) - len(data)
    if any(sign not in _LETTERS for sign in data):
        raise binascii.Error("Non-base32 digit found")
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    number = 0
    for sign in data:
        number = number << 5 | _LETTERS.index(sign)
    size = len(data) * 5 // 8
    return (number >> len(data) * 5 - size * 8).to_bytes(size, "big")

def b16encode(s): return binascii.hexlify(s).upper()
def b16decode(s, casefold=False):
    s = _ascii(s)
    if casefold:
        s = s.upper()
    if any(sign not in b"0123456789ABCDEF" for sign in s):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)
`,
);
