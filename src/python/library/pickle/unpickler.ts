/** `pickle.Unpickler`, which fails as CPython's in C does. */
export const UNPICKLER = `
# Bytes that are read from the front.
class _Reader:
    def __init__(self, data):
        self._data, self._at = bytes(data), 0
    def read(self, n):
        start = self._at
        self._at += n
        return self._data[start:self._at]
    def readline(self):
        end = self._data.find(b"\\n", self._at)
        return self.read((len(self._data) if end < 0 else end + 1) - self._at)

class Unpickler:
    __module__ = "_pickle"
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        if buffers:
            _refuse("buffers=", "leave it out")
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file, self.memo = file, {}
    def load(self):
        if not hasattr(self, "_file"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack, self._marks, self._proto = [], [], 0
        while True:
            op = self._file.read(1)
            if isinstance(op, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            if not op:
                raise EOFError("Ran out of input")
            if op == STOP:
                return self._pop()
            if op in _OF_OLD:
                _refuse(f"the code {op!r} in a pickle", "write it with protocol 2 or later")
            if op not in _LOADERS:
                shown = op.decode("latin1") if 32 <= op[0] < 127 and op not in b"'\\\\" else f"\\\\x{op[0]:02x}"
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            _LOADERS[op](self)
    def persistent_load(self, pid, /):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was specified.")
    def find_class(self, module_name, global_name, /):
        module = {"__builtin__": "builtins"}.get(module_name, module_name) if self._proto < 3 else module_name
        if (module, global_name) in _GLOBALS:
            return _GLOBALS[module, global_name]
        return _named(module, global_name, self._proto >= 4)
    def _read(self, n):
        data = self._file.read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        return data
    def _number(self, n, **how):
        return int.from_bytes(self._read(n), "little", **how)
    def _line(self):
        line = self._file.readline()
        if not line.endswith(b"\\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]
    def _push(self, value):
        self._stack.append(value)
    def _pop(self):
        if not self._stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self._stack.pop()
    def _top(self):
        self._push(self._pop())
        return self._stack[-1]
    def _since_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items, self._stack = self._stack, self._marks.pop()
        return items
    def _again(self, at):
        if at not in self.memo:
            raise UnpicklingError(f"Memo value not found at index {at}")
        self._push(self.memo[at])

def _load_proto(self):
    self._proto = self._read(1)[0]
    if self._proto > HIGHEST_PROTOCOL:
        raise ValueError(f"unsupported pickle protocol: {self._proto}")

# What is in the frame follows.
def _load_frame(self):
    size = self._number(8)
    if isinstance(self._file, _Reader) and size > len(self._file._data) - self._file._at:
        raise UnpicklingError("pickle data was truncated")

def _load_int(self):
    line = self._line()
    self._push(line == b"01" if line in (b"00", b"01") else int(line))

def _load_long(self):
    self._push(int(self._line().rstrip(b"L")))

def _load_bytearray(self):
    self._push(bytearray(self._read(self._number(8))))

def _text(data):
    return data.decode()

def _load_unicode(self):
    line = self._line().decode("latin1")
    while "\\\\u" in line or "\\\\U" in line:
        start = min([at for at in (line.find("\\\\u"), line.find("\\\\U")) if at >= 0])
        end = start + (6 if line[start + 1] == "u" else 10)
        line = line[:start] + chr(int(line[start + 2:end], 16)).replace("\\\\", "\\0\\0") + line[end:]
    self._push(line.replace("\\0\\0", "\\\\"))

def _load_dict(self):
    items = self._since_mark()
    self._push(dict(zip(items[::2], items[1::2])))

def _load_tuple(n):
    def load(self):
        items = [self._pop() for _ in range(n)]
        self._push((*items[::-1],))
    return load

def _load_newobj(self):
    args, cls = self._pop(), self._pop()
    self._push(_new(cls, args, {}))

def _load_newobj_ex(self):
    kwargs, args, cls = self._pop(), self._pop(), self._pop()
    self._push(_new(cls, args, kwargs))

def _new(cls, args, kwargs):
    if not isinstance(cls, type):
        raise UnpicklingError(f"NEWOBJ class argument must be a type, not {type(cls).__name__}")
    return cls.__new__(cls, *args, **kwargs)

def _load_global(self):
    module = self._line().decode()
    self._push(self.find_class(module, self._line().decode()))

def _load_stack_global(self):
    name, module = self._pop(), self._pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError("STACK_GLOBAL requires str")
    self._push(self.find_class(module, name))

def _load_reduce(self):
    args, func = self._pop(), self._pop()
    self._push(_remade(func, args))

def _load_pop(self):
    if self._marks and not self._stack:
        self._since_mark()
    else:
        self._pop()

def _load_persid(self):
    self._push(self.persistent_load(self._line().decode("ascii")))

def _load_binpersid(self):
    self._push(self.persistent_load(self._pop()))

def _put_at(self, at):
    self.memo[at] = self._top()

def _load_append(self):
    value = self._pop()
    self._top().append(value)

def _load_appends(self):
    items, into = self._since_mark(), self._top()
    if hasattr(into, "extend"):
        return into.extend(items)
    for item in items:
        into.append(item)

def _load_setitem(self):
    value, key = self._pop(), self._pop()
    self._top()[key] = value

def _load_setitems(self):
    items, into = self._since_mark(), self._top()
    for at in range(0, len(items), 2):
        into[items[at]] = items[at + 1]

def _load_additems(self):
    items, into = self._since_mark(), self._top()
    for item in items:
        into.add(item)

def _load_build(self):
    state, inst = self._pop(), self._top()
    if isinstance(inst, _functools.partial):
        return _set_partial(self, inst, state)
    setter = getattr(inst, "__setstate__", None)
    if setter is not None:
        return setter(state)
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        if isinstance(inst, BaseException):
            slots = state
        else:
            inst.__dict__.update(state)
    if slots is not None:
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for name, value in slots.items():
            setattr(inst, name, value)

# A partial takes no state here: another stands in its place.
def _set_partial(self, inst, state):
    func, args, keywords, attributes = state
    self._stack[-1] = made = type(inst)(func, *args, **keywords)
    made.__dict__.update(attributes or {})
    for at, each in self.memo.items():
        if each is inst:
            self.memo[at] = made

def _load_mark(self):
    self._marks.append(self._stack)
    self._stack = []

def _number_of(n, **how):
    return lambda self: self._push(self._number(n, **how))

def _sized(n, made):
    return lambda self: self._push(made(self._read(self._number(n))))

def _whole(data):
    return data

def _signed(data):
    return int.from_bytes(data, "little", signed=True)

# What only Python 2, copyreg's extensions and buffers outside of a pickle need.
_OF_OLD = {STRING, BINSTRING, SHORT_BINSTRING, INST, OBJ, EXT1, EXT2, EXT4, NEXT_BUFFER, READONLY_BUFFER}

_LOADERS = {
    PROTO: _load_proto, FRAME: _load_frame, PERSID: _load_persid, BINPERSID: _load_binpersid, MARK: _load_mark, POP: _load_pop,
    POP_MARK: lambda self: self._since_mark(), DUP: lambda self: self._push(self._top()), NONE: lambda self: self._push(None),
    NEWTRUE: lambda self: self._push(True), NEWFALSE: lambda self: self._push(False), INT: _load_int, LONG: _load_long,
    BININT: _number_of(4, signed=True), BININT1: _number_of(1), BININT2: _number_of(2), LONG1: _sized(1, _signed), LONG4: _sized(4, _signed),
    FLOAT: lambda self: self._push(float(self._line())), BINFLOAT: lambda self: self._push(_struct.unpack(">d", self._read(8))[0]),
    BINBYTES: _sized(4, _whole), SHORT_BINBYTES: _sized(1, _whole), BINBYTES8: _sized(8, _whole), BYTEARRAY8: _load_bytearray,
    UNICODE: _load_unicode, BINUNICODE: _sized(4, _text), SHORT_BINUNICODE: _sized(1, _text), BINUNICODE8: _sized(8, _text),
    TUPLE: lambda self: self._push((*self._since_mark(),)), EMPTY_TUPLE: _load_tuple(0), TUPLE1: _load_tuple(1), TUPLE2: _load_tuple(2),
    TUPLE3: _load_tuple(3), EMPTY_LIST: lambda self: self._push([]), LIST: lambda self: self._push(self._since_mark()),
    EMPTY_DICT: lambda self: self._push({}), DICT: _load_dict, EMPTY_SET: lambda self: self._push(set()),
    FROZENSET: lambda self: self._push(frozenset(self._since_mark())), NEWOBJ: _load_newobj, NEWOBJ_EX: _load_newobj_ex,
    GLOBAL: _load_global, STACK_GLOBAL: _load_stack_global, REDUCE: _load_reduce, BUILD: _load_build, APPEND: _load_append,
    APPENDS: _load_appends, SETITEM: _load_setitem, SETITEMS: _load_setitems, ADDITEMS: _load_additems,
    GET: lambda self: self._again(int(self._line())), BINGET: lambda self: self._again(self._number(1)),
    LONG_BINGET: lambda self: self._again(self._number(4)), PUT: lambda self: _put_at(self, int(self._line())),
    BINPUT: lambda self: _put_at(self, self._number(1)), LONG_BINPUT: lambda self: _put_at(self, self._number(4)),
    MEMOIZE: lambda self: _put_at(self, len(self.memo)),
}
`;
