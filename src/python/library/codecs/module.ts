import {labelOf} from '../../codecs/names.ts';
import {decodePart} from '../../codecs/transcode.ts';
import {DEPRECATED} from '../../modules/deprecations.ts';
import {pythonFunctions} from '../../objects/natives.ts';
import {PyTuple} from '../../objects/values.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asString} from '../../operations/conversion.ts';
import {registerPython} from '../register.ts';
import {STREAMS} from './streams.ts';

const CODECS = `
import builtins as _builtins

BOM_UTF8 = b"\\xef\\xbb\\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = BOM32_LE = b"\\xff\\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\\xfe\\xff"
BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b"\\xff\\xfe\\x00\\x00"
BOM_UTF32_BE = BOM64_BE = b"\\x00\\x00\\xfe\\xff"

class Codec:
    def encode(self, input, errors="strict"): raise NotImplementedError
    def decode(self, input, errors="strict"): raise NotImplementedError

class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name, self.encode, self.decode = name, encode, decode
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        return self
    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"

class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors
    def encode(self, input, final=False): raise NotImplementedError
    def reset(self): pass

class IncrementalDecoder:
    def __init__(self, errors="strict"):
        self.errors, self.buffer = errors, b""
    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result
    def reset(self):
        self.buffer = b""
    def getstate(self):
        return self.buffer, 0

def encode(obj, encoding="utf-8", errors="strict"):
    turned = _TURNED.get(encoding.lower().replace("-", "_"))
    return turned[0](obj) if turned else lookup(encoding).encode(obj, errors)[0]
def decode(obj, encoding="utf-8", errors="strict"):
    turned = _TURNED.get(encoding.lower().replace("-", "_"))
    return turned[1](obj) if turned else lookup(encoding).decode(obj, errors)[0]

# What is no encoding of a text, and turns something into its like.
def _rot13(text):
    lower = "abcdefghijklmnopqrstuvwxyz"
    letters = lower + lower.upper()
    turned = "".join(each[13:] + each[:13] for each in (lower, lower.upper()))
    return text.translate(str.maketrans(letters, turned))
def _binascii(name):
    import binascii
    return getattr(binascii, name)
_HEX = lambda data: _binascii("hexlify")(data), lambda data: _binascii("unhexlify")(data)
_BASE64 = lambda data: _binascii("b2a_base64")(data), lambda data: _binascii("a2b_base64")(data)
_TURNED = {"rot13": (_rot13, _rot13), "rot_13": (_rot13, _rot13), "hex": _HEX, "hex_codec": _HEX, "base64": _BASE64, "base64_codec": _BASE64}

_known = {}

def lookup(encoding):
    name = _label(encoding)
    if name not in _known:
        _known[name] = _info(name)
    return _known[name]

def _info(name):
    if name in ("utf-16", "utf-32"):
        _refuse(f"codecs with {name}", f"use {name}-le")
    plain = "utf-8" if name == "utf-8-sig" else name
    def encode(input, errors="strict"):
        return input.encode(name, errors), len(input)
    def decode(input, errors="strict"):
        return bytes(input).decode(name, errors), len(input)
    class Encoder(IncrementalEncoder):
        _name = name
        def encode(self, input, final=False):
            self._name, found = plain, input.encode(self._name, self.errors)
            return found
        def reset(self):
            self._name = name
    class Decoder(IncrementalDecoder):
        _is_new = name != plain
        def _buffer_decode(self, input, errors, final):
            mark = _mark(input) if self._is_new else 0
            if mark is None and not final:
                return "", 0
            self._is_new = False
            rest = input[mark or 0:]
            text, count = (rest.decode(plain, errors), len(rest)) if final else _part(rest, plain, errors)
            return text, count + (mark or 0)
        def reset(self):
            super().reset()
            self._is_new = name != plain
    class Writer(StreamWriter):
        _name = name
        def encode(self, input, errors="strict"):
            self._name, found = plain, input.encode(self._name, errors)
            return found, len(input)
        def reset(self):
            self._name = name
    class Reader(_MultibyteReader if name.startswith("gb") else StreamReader):
        _name = plain
        _is_new = name != plain
        def decode(self, input, errors="strict"):
            mark = _mark(input) if self._is_new else 0
            if mark is None:
                return "", 0
            self._is_new = False
            text, count = _part(input[mark:], plain, errors)
            return text, count + mark
        def reset(self):
            super().reset()
            self._is_new = name != plain
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)

# How long the mark of UTF-8 is at the beginning; None where it may yet come.
def _mark(data):
    if data.startswith(BOM_UTF8):
        return 3
    return None if len(data) < 3 and BOM_UTF8.startswith(data) else 0

def getencoder(encoding): return lookup(encoding).encode
def getdecoder(encoding): return lookup(encoding).decode
def getincrementalencoder(encoding): return lookup(encoding).incrementalencoder
def getincrementaldecoder(encoding): return lookup(encoding).incrementaldecoder
def getreader(encoding): return lookup(encoding).streamreader
def getwriter(encoding): return lookup(encoding).streamwriter
`;

registerPython('codecs', CODECS + STREAMS, [
  ['_deprecated', DEPRECATED],
  ...pythonFunctions({
    _label: ['encoding', encoding => labelOf(asString(encoding ?? null))],
    _part: [
      'data, encoding, errors',
      (data, encoding, errors) =>
        new PyTuple(
          decodePart(asBytes(data), asString(encoding ?? null), asString(errors ?? null)),
        ),
    ],
  }),
]);
