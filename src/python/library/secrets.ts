import {registerPython} from './register.ts';

/** The same secrets in every run: they come from a generator of their own. */
registerPython(
  'secrets',
  `
import base64 as _base64, binascii as _binascii
from hmac import compare_digest
from random import Random as _Random, SystemRandom

DEFAULT_ENTROPY = 32
_source = _Random("secrets")
randbits = _source.getrandbits
choice = _source.choice
def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _source.randrange(exclusive_upper_bound)
def token_bytes(nbytes=None):
    return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)
def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()
def token_urlsafe(nbytes=None):
    return _base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
`,
);

registerPython(
  'hmac',
  `
import hashlib as _hashlib

def _hash_of(digestmod):
    if not digestmod:
        raise TypeError("Missing required argument 'digestmod'.")
    if callable(digestmod):
        return digestmod
    return lambda data=b"": _hashlib.new(digestmod, data)

class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        make = _hash_of(digestmod)
        inner = make()
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = "hmac-" + inner.name
        key = bytes(key)
        if len(key) > self.block_size:
            key = make(key).digest()
        key = key.ljust(self.block_size, b"\\0")
        self._inner = make(bytes(byte ^ 0x36 for byte in key))
        self._outer = make(bytes(byte ^ 0x5C for byte in key))
        if msg is not None:
            self.update(msg)
    def update(self, msg):
        self._inner.update(msg)
    def copy(self):
        made = object.__new__(HMAC)
        made.digest_size, made.block_size, made.name = self.digest_size, self.block_size, self.name
        made._inner, made._outer = self._inner.copy(), self._outer.copy()
        return made
    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()
    def hexdigest(self):
        return self.digest().hex()

def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)
def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
    elif isinstance(a, str) or isinstance(b, str) or not all(isinstance(each, (bytes, bytearray)) for each in (a, b)):
        raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'")
    return a == b
`,
);
