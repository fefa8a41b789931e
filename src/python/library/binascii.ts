import {registerPython, writtenInC} from './register.ts';

registerPython(
  'binascii',
  `
from zlib import crc32 as _crc32

class Error(ValueError):
    pass
class Incomplete(Exception):
    pass

def hexlify(data, sep=None, bytes_per_sep=1):
    data = bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()
def unhexlify(hexstr, /):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
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
    import base64
    return base64.b64encode(data) + b"\\n" * newline
def a2b_base64(data, /, *, strict_mode=False):
    import base64
    return base64.b64decode(data)
def crc32(data, crc=0, /):
    return _crc32(data, crc)
`,
  [],
  writtenInC('hexlify unhexlify b2a_hex a2b_hex b2a_base64 a2b_base64 crc32'),
);
