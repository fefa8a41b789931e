/** `pickle.Pickler`, which writes as CPython's in C does. */
export const PICKLER = `
def _T(obj):
    cls = type(obj)
    return cls.__qualname__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__qualname__}"

def _encoded(x):
    if x == 0:
        return b""
    data = x.to_bytes((x.bit_length() >> 3) + 1, "little", signed=True)
    return data[:-1] if x < 0 and len(data) > 1 and data[-1] == 255 and data[-2] & 128 else data

# What was not found is told of as well, as it is where it was looked for.
def _placed(obj, name):
    try:
        return _reference(obj, name)
    except PicklingError as error:
        if "it's not found as" in str(error):
            try:
                _named(obj.__module__, obj.__qualname__ if name is None else name, True)
            except AttributeError as missing:
                error.__context__ = missing.with_traceback(None)
        raise

# Whatever is raised within says what was being written.
class _Noting:
    def __init__(self, what):
        self.what = what
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        if error is not None:
            error.add_note(f"when serializing {self.what}")

class Pickler:
    __module__ = "_pickle"
    fast = 0
    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        proto = DEFAULT_PROTOCOL if protocol is None else HIGHEST_PROTOCOL if protocol < 0 else protocol
        if proto > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None:
            _refuse("buffer_callback=", "leave it out")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._write, self._proto, self._bin, self.memo = file.write, proto, proto >= 1, {}
    def clear_memo(self):
        self.memo.clear()
    def dump(self, obj, /):
        if not hasattr(self, "_proto"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._done, self._parts, self._size = [], [], 0
        try:
            self._save(obj)
        except RecursionError:
            # CPython's Pickler is written in C, and goes deeper than any code in Python.
            _refuse("a pickle of what is nested so deeply", "pickle it in parts")
        self._put(STOP)
        self._end_frame()
        start = PROTO + bytes([self._proto]) if self._proto >= 2 else b""
        self._write(start + b"".join(self._done))
    def _put(self, data):
        self._parts.append(data)
        self._size += len(data)
    # What was written so far is a frame: of some bytes at least.
    def _end_frame(self):
        if self._proto >= 4 and self._size >= 4:
            self._done.append(FRAME + self._size.to_bytes(8, "little"))
        self._done.extend(self._parts)
        self._parts, self._size = [], 0
    # What is large is in no frame.
    def _put_large(self, header, data):
        if self._proto < 4 or len(data) < 65536:
            return self._put(header + data)
        self._end_frame()
        self._done += header, data
    def persistent_id(self, obj, /):
        return None
    # Equal texts are taken for one and the same.
    def _key(self, obj):
        return obj if type(obj) is str else id(obj)
    def _memoize(self, obj):
        if self.fast:
            return
        at = len(self.memo)
        self.memo[self._key(obj)] = at, obj
        if self._proto >= 4:
            self._put(MEMOIZE)
        elif self._bin:
            self._put(BINPUT + bytes([at]) if at < 256 else LONG_BINPUT + at.to_bytes(4, "little"))
        else:
            self._put(PUT + b"%d\\n" % at)
    def _again(self, obj):
        at = self.memo[self._key(obj)][0]
        if not self._bin:
            return GET + b"%d\\n" % at
        return BINGET + bytes([at]) if at < 256 else LONG_BINGET + at.to_bytes(4, "little")
    def _save(self, obj, is_own_id=False):
        if self._size >= 65536:
            self._end_frame()
        pid = None if is_own_id else self.persistent_id(obj)
        if pid is not None:
            return self._save_persistent(pid)
        kind = type(obj)
        if kind in _ATOMS:
            return _ATOMS[kind](self, obj)
        if self._key(obj) in self.memo:
            return self._put(self._again(obj))
        parts = NotImplemented
        if kind in _SAVERS:
            return _SAVERS[kind](self, obj)
        if hasattr(self, "reducer_override"):
            parts = self.reducer_override(obj)
        if parts is NotImplemented and (kind is type or kind in _FUNCTIONS):
            return _save_type(self, obj)
        if parts is NotImplemented:
            table = getattr(self, "dispatch_table", {})
            if kind in table:
                parts = table[kind](obj)
            elif issubclass(kind, type):
                return self._save_global(obj)
            else:
                parts = _reduced(obj, self._proto)
        if isinstance(parts, str):
            return self._save_global(obj, parts)
        with _Noting(f"{_T(obj)} object"):
            if not isinstance(parts, tuple):
                raise PicklingError(f"__reduce__ must return a string or tuple, not {_T(parts)}")
            if not 2 <= len(parts) <= 6:
                raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
            self._save_reduced(obj, *parts)
    def _save_persistent(self, pid):
        if self._bin:
            self._save(pid, True)
            self._put(BINPERSID)
        else:
            self._put(PERSID + str(pid).encode("ascii") + b"\\n")
    def _save_noting(self, obj, what):
        with _Noting(what):
            self._save(obj)
    def _save_reduced(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        if not callable(func):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, not {_T(func)}")
        if not isinstance(args, tuple):
            raise PicklingError(f"second item of the tuple returned by __reduce__ must be a tuple, not {_T(args)}")
        for place, each in ("fourth", items), ("fifth", pairs):
            if each is not None and not hasattr(type(each), "__next__"):
                raise PicklingError(f"{place} item of the tuple returned by __reduce__ must be an iterator, not {_T(each)}")
        name, of = getattr(func, "__name__", ""), _T(obj)
        if self._proto < 2 and name.startswith("__newobj"):
            _refuse("an object in a pickle of protocol 0 or 1", "take protocol 2 or later")
        if name == "__newobj_ex__":
            cls, args, kwargs = args
            self._save_noting(cls, f"{of} class")
            with _Noting(f"{of} __new__ arguments"):
                self._save(args)
                self._save(kwargs)
            self._put(NEWOBJ_EX)
        elif name == "__newobj__":
            cls = args[0]
            if cls is not obj.__class__:
                raise PicklingError(f"first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}")
            self._save_noting(cls, f"{of} class")
            self._save_noting(args[1:], f"{of} __new__ arguments")
            self._put(NEWOBJ)
        else:
            self._save_noting(func, f"{of} reconstructor")
            self._save_noting(args, f"{of} reconstructor arguments")
            self._put(REDUCE)
        if self._key(obj) in self.memo:
            self._put(POP + self._again(obj))
        else:
            self._memoize(obj)
        if items is not None:
            self._append_all(list(items), of)
        if pairs is not None:
            self._set_all(list(pairs), of)
        if state is not None:
            self._save_state(obj, state, setter, of)
    def _save_state(self, obj, state, setter, of):
        if setter is None:
            self._save_noting(state, f"{of} state")
            return self._put(BUILD)
        self._save_noting(setter, f"{of} state setter")
        self._save(obj)
        self._save_noting(state, f"{of} state")
        self._put(TUPLE2 + REDUCE + POP)
    def _append_all(self, items, of, is_list=False):
        for start in range(0, len(items), 1000):
            batch = items[start:start + 1000]
            is_one = len(items) == 1 if is_list else len(batch) == 1
            if self._bin and not is_one:
                self._put(MARK)
            for at, item in enumerate(batch, start):
                self._save_noting(item, f"{of} item {at}")
                if not self._bin:
                    self._put(APPEND)
            if self._bin:
                self._put(APPEND if is_one else APPENDS)
    def _set_all(self, pairs, of, is_dict=False):
        for start in range(0, len(pairs), 1000):
            batch = pairs[start:start + 1000]
            is_one = len(pairs) == 1 if is_dict else len(batch) == 1
            if self._bin and not is_one:
                self._put(MARK)
            for key, value in batch:
                self._save(key)
                self._save_noting(value, f"{of} item {key!r}")
                if not self._bin:
                    self._put(SETITEM)
            if self._bin:
                self._put(SETITEM if is_one else SETITEMS)
    def _save_global(self, obj, name=None):
        if isinstance(obj, _Global):
            module, name = obj.module, obj.name
        else:
            module, name = _placed(obj, name)
        if self._proto >= 4:
            self._save(module)
            self._save(name)
            self._put(STACK_GLOBAL)
        else:
            if "." in name or self._proto < 3 and module not in ("__main__", "builtins", "_codecs"):
                _refuse(f"the name of {name} in a pickle of protocol {self._proto}", "take protocol 4 or later")
            shown = "__builtin__" if self._proto < 3 and module == "builtins" else module
            self._put(GLOBAL + f"{shown}\\n{name}\\n".encode())
        self._memoize(obj)
`;
