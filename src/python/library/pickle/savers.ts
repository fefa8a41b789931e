/** How a `Pickler` writes what Python has built in. */
export const SAVERS = `
def _save_none(self, obj):
    self._put(NONE)

def _save_bool(self, obj):
    self._put((NEWTRUE if obj else NEWFALSE) if self._proto >= 2 else TRUE if obj else FALSE)

def _save_int(self, obj):
    if self._bin and 0 <= obj <= 0xff:
        return self._put(BININT1 + bytes([obj]))
    if self._bin and 0 <= obj <= 0xffff:
        return self._put(BININT2 + obj.to_bytes(2, "little"))
    is_short = -0x80000000 <= obj <= 0x7fffffff
    if self._bin and is_short:
        return self._put(BININT + obj.to_bytes(4, "little", signed=True))
    if self._proto < 2:
        return self._put(INT + b"%d\\n" % obj if is_short else LONG + b"%dL\\n" % obj)
    data = _encoded(obj)
    self._put((LONG1 + bytes([len(data)]) if len(data) < 256 else LONG4 + len(data).to_bytes(4, "little")) + data)

def _save_float(self, obj):
    self._put(BINFLOAT + _struct.pack(">d", obj) if self._bin else FLOAT + repr(obj).encode() + b"\\n")

def _save_bytes(self, obj):
    if self._proto < 3:
        parts = (_encode, (str(obj, "latin1"), "latin1")) if obj else (bytes, ())
        return self._save_reduced(obj, *parts)
    if len(obj) <= 0xff:
        self._put(SHORT_BINBYTES + bytes([len(obj)]) + obj)
    else:
        self._put_large(BINBYTES + len(obj).to_bytes(4, "little"), obj)
    self._memoize(obj)

def _save_bytearray(self, obj):
    if self._proto < 5:
        return self._save_reduced(obj, bytearray, (bytes(obj),) if obj else ())
    self._put_large(BYTEARRAY8 + len(obj).to_bytes(8, "little"), bytes(obj))
    self._memoize(obj)

def _save_str(self, obj):
    if not self._bin:
        for char, escape in ("\\\\", "5c"), ("\\0", "00"), ("\\n", "0a"), ("\\r", "0d"), ("\\x1a", "1a"):
            obj_text = (obj if char == "\\\\" else obj_text).replace(char, "\\\\u00" + escape)
        self._put(UNICODE + "".join([_raw(char) for char in obj_text]).encode("latin1") + b"\\n")
        return self._memoize(obj)
    data = obj.encode("utf-8", "surrogatepass")
    if len(data) <= 0xff and self._proto >= 4:
        self._put(SHORT_BINUNICODE + bytes([len(data)]) + data)
    else:
        self._put_large(BINUNICODE + len(data).to_bytes(4, "little"), data)
    self._memoize(obj)

def _raw(char):
    number = ord(char)
    return char if number < 256 else f"\\\\u{number:04x}" if number < 65536 else f"\\\\U{number:08x}"

def _save_tuple(self, obj):
    n = len(obj)
    if not obj:
        return self._put(EMPTY_TUPLE if self._bin else MARK + TUPLE)
    is_short = n <= 3 and self._proto >= 2
    if not is_short:
        self._put(MARK)
    for at, item in enumerate(obj):
        self._save_noting(item, f"{_T(obj)} item {at}")
    # Its items have led back to it, and written it.
    if id(obj) in self.memo:
        return self._put((POP * n if is_short else POP_MARK if self._bin else POP * (n + 1)) + self._again(obj))
    self._put((TUPLE1, TUPLE2, TUPLE3)[n - 1] if is_short else TUPLE)
    self._memoize(obj)

def _save_list(self, obj):
    self._put(EMPTY_LIST if self._bin else MARK + LIST)
    self._memoize(obj)
    self._append_all(obj, "list", True)

def _save_dict(self, obj):
    self._put(EMPTY_DICT if self._bin else MARK + DICT)
    self._memoize(obj)
    self._set_all(list(obj.items()), "dict", True)

def _save_set(self, obj):
    if self._proto < 4:
        return self._save_reduced(obj, set, (list(obj),))
    self._put(EMPTY_SET)
    self._memoize(obj)
    items = list(obj)
    for start in range(0, len(items), 1000):
        self._put(MARK)
        for item in items[start:start + 1000]:
            self._save_noting(item, "set element")
        self._put(ADDITEMS)

def _save_frozenset(self, obj):
    if self._proto < 4:
        return self._save_reduced(obj, frozenset, (list(obj),))
    self._put(MARK)
    for item in obj:
        self._save_noting(item, "frozenset element")
    if id(obj) in self.memo:
        return self._put(POP_MARK + self._again(obj))
    self._put(FROZENSET)
    self._memoize(obj)

def _save_type(self, obj):
    for each in None, NotImplemented, ...:
        if obj is type(each):
            return self._save_reduced(obj, type, (each,))
    self._save_global(obj)

def _save_name(self, obj):
    self._save_global(obj, repr(obj))

# A method of what is built in is found by its name.
def _save_builtin(self, obj):
    owner = getattr(obj, "__self__", None)
    if owner is None or isinstance(owner, (type, _types.ModuleType)):
        return self._save_global(obj)
    self._save_reduced(obj, getattr, (owner, obj.__name__))

def _encode(text, encoding):
    return text.encode(encoding)
_encode = _Global("_codecs", "encode", _encode)
_GLOBALS["_codecs", "encode"] = _encode
_ATOMS = {type(None): _save_none, bool: _save_bool, int: _save_int, float: _save_float}
_SAVERS = {bytes: _save_bytes, bytearray: _save_bytearray, str: _save_str, tuple: _save_tuple, list: _save_list, dict: _save_dict,
           set: _save_set, frozenset: _save_frozenset, type(...): _save_name, type(NotImplemented): _save_name,
           _Global: Pickler._save_global, _types.BuiltinFunctionType: _save_builtin}
_FUNCTIONS = {_types.FunctionType}
`;
