import {registerPython} from './register.ts';

registerPython(
  'base64',
  `
from binascii import Error
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

_STANDARD = (ascii_uppercase + ascii_lowercase + digits + "+/").encode()
_SAFE = _STANDARD[:62] + b"-_"

def _encoded(data, alphabet):
    data = bytes(data)
    signs = []
    for at in range(0, len(data), 3):
        three = data[at:at + 3]
        number = int.from_bytes(three + bytes(3 - len(three)), "big")
        four = [alphabet[number >> shift & 63] for shift in (18, 12, 6, 0)]
        signs += four[:len(three) + 1] + [ord("=")] * (3 - len(three))
    return bytes(signs)

def _decoded(text, alphabet):
    data = text.encode("ascii") if isinstance(text, str) else bytes(text)
    values = {sign: value for value, sign in enumerate(alphabet)}
    signs = [values[sign] for sign in data if sign in values]
    missing = -len(signs) % 4
    if missing == 3:
        raise Error(f"Invalid base64-encoded string: number of data characters ({len(signs)}) cannot be 1 more than a multiple of 4")
    if data.count(b"=") < missing:
        raise Error("Incorrect padding")
    signs += [0] * missing
    whole = []
    for at in range(0, len(signs), 4):
        a, b, c, d = signs[at:at + 4]
        whole += (a << 18 | b << 12 | c << 6 | d).to_bytes(3, "big")
    return bytes(whole[:len(whole) - missing])


def b64encode(s, altchars=None):
    return _encoded(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)
def b64decode(s, altchars=None, validate=False):
    return _decoded(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)
def standard_b64encode(s): return b64encode(s)
def standard_b64decode(s): return b64decode(s)
def urlsafe_b64encode(s): return _encoded(s, _SAFE)
def urlsafe_b64decode(s): return _decoded(s, _SAFE)
def b16encode(s): return bytes(s).hex().upper().encode()
def b16decode(s, casefold=False): return bytes.fromhex(s if isinstance(s, str) else s.decode())
`,
);
