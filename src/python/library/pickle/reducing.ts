/** What makes an object anew: `func(*args)`, a state, items of a list, items of a dict. CPython's \`object.__reduce_ex__\`, and what its classes in C say in its place. */
export const REDUCING = `
def __newobj__(cls, *args):
    return cls.__new__(cls, *args)

def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)

# What is found in a module of CPython's, and is written otherwise here.
class _Global:
    def __init__(self, module, name, run):
        self.module, self.name, self.run = module, name, run
    def __call__(self, *args):
        return self.run(*args)

def _compiled(pattern, flags):
    return _re.compile(pattern, flags)

_GLOBALS = {(each.module, each.name): each for each in (_Global("re", "_compile", _compiled),)}

def _reduced(obj, proto):
    cls = type(obj)
    if _given(cls, "__reduce_ex__"):
        return obj.__reduce_ex__(proto)
    if _given(cls, "__reduce__"):
        return obj.__reduce__()
    _check_picklable(obj)
    for kind, parts in _KINDS:
        if isinstance(obj, kind):
            return parts(obj, cls)
    if isinstance(obj, (list, dict, *_VALUES)) or _holds_attributes(obj):
        _check_plain(obj)
        return _instance_parts(obj, cls)
    return _refuse(f"to pickle a {cls.__name__!r}", "pickle what it was made of")

def _instance_parts(obj, cls):
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = obj.__getnewargs_ex__()
        return __newobj_ex__, (cls, args, kwargs), _state(obj), items, pairs
    if _given(cls, "__getnewargs__"):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not {type(args).__name__!r}")
    elif hasattr(cls, "_fields") and isinstance(obj, tuple):
        args = (*obj,)
    else:
        args = tuple([kind(obj) for kind in _VALUES if isinstance(obj, kind)])
    return __newobj__, (cls, *args), _state(obj), items, pairs

def _partial_parts(obj, cls):
    return cls, (obj.func,), (obj.func, obj.args, obj.keywords, obj.__dict__ or None)

def _method_parts(obj, cls):
    return getattr, (obj.__self__, obj.__func__.__name__)

def _timedelta_parts(obj, cls):
    return cls, (obj.days, obj.seconds, obj.microseconds)

def _zone(obj):
    return () if obj.tzinfo is None else (obj.tzinfo,)

def _day(obj):
    return bytes([obj.year >> 8, obj.year & 255, obj.month, obj.day])

def _moment(obj, first):
    return bytes([first, obj.minute, obj.second]) + obj.microsecond.to_bytes(3)

def _datetime_parts(obj, cls):
    day = _day(obj)
    if obj.fold:
        day = bytes([day[0], day[1], day[2] | 128, day[3]])
    return cls, (day + _moment(obj, obj.hour), *_zone(obj))

def _time_parts(obj, cls):
    return cls, (_moment(obj, obj.hour | (128 if obj.fold else 0)), *_zone(obj))

def _date_parts(obj, cls):
    return cls, (_day(obj),)

def _timezone_parts(obj, cls):
    name = obj.tzname(None)
    offset = obj.utcoffset(None)
    return (cls, (offset,)) if name == str(cls(offset)) else (cls, (offset, name))

def _complex_parts(obj, cls):
    return cls, (obj.real, obj.imag)

def _range_parts(obj, cls):
    return cls, (obj.start, obj.stop, obj.step)

def _pattern_parts(obj, cls):
    return _GLOBALS["re", "_compile"], (obj.pattern, obj.flags)

_KINDS = ((_datetime.datetime, _datetime_parts), (_datetime.date, _date_parts), (_datetime.time, _time_parts),
          (_datetime.timedelta, _timedelta_parts), (_datetime.timezone, _timezone_parts), (complex, _complex_parts),
          (range, _range_parts), (_re.Pattern, _pattern_parts), (_functools.partial, _partial_parts), (_types.MethodType, _method_parts),
          *_PARTS)

# A moment is made of its bytes by its class alone.
def _remade(func, args):
    if not (args and type(args[0]) is bytes and isinstance(func, type) and issubclass(func, (_datetime.date, _datetime.time))):
        return func(*args)
    data, zone = args[0], {} if len(args) == 1 else {"tzinfo": args[1]}
    if issubclass(func, _datetime.time):
        hour, minute, second = data[:3]
        return func(hour & 127, minute, second, int.from_bytes(data[3:6]), fold=hour >> 7, **zone)
    year, month, day = data[0] << 8 | data[1], data[2], data[3]
    if not issubclass(func, _datetime.datetime):
        return func(year, month, day)
    return func(year, month & 127, day, data[4], data[5], data[6], int.from_bytes(data[7:10]), fold=month >> 7, **zone)
`;
