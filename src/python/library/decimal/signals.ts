/** What can go wrong in decimal arithmetic, and the contexts that say what becomes of it. */
export const SIGNALS = `
class DecimalException(ArithmeticError):
    pass
class InvalidOperation(DecimalException):
    pass
class FloatOperation(DecimalException, TypeError):
    pass
class DivisionByZero(DecimalException, ZeroDivisionError):
    pass
class Inexact(DecimalException):
    pass
class Rounded(DecimalException):
    pass
class Subnormal(DecimalException):
    pass
class Clamped(DecimalException):
    pass
class Overflow(Inexact, Rounded):
    pass
class Underflow(Inexact, Rounded, Subnormal):
    pass
class ConversionSyntax(InvalidOperation):
    pass
class DivisionImpossible(InvalidOperation):
    pass
class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass
class InvalidContext(InvalidOperation):
    pass
_SIGNALS = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
_SHOWN = [Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow]
_CONDITIONS = [InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext]

def _signal_of(condition):
    return InvalidOperation if condition in _CONDITIONS else condition

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR"
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN = "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]

class SignalDict(dict):
    def __repr__(self):
        return "{" + ", ".join(f"{signal}:{bool(self[signal])}" for signal in _SIGNALS) + "}"
    def __setitem__(self, signal, value):
        if signal not in _SIGNALS:
            raise KeyError("invalid error flag")
        dict.__setitem__(self, signal, bool(value))

def _signals(given):
    if isinstance(given, dict):
        return SignalDict({signal: bool(given.get(signal)) for signal in _SIGNALS})
    return SignalDict({signal: signal in given for signal in _SIGNALS})

class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        start = DefaultContext if "DefaultContext" in globals() else None
        object.__setattr__(self, "flags", _signals(flags or []))
        object.__setattr__(self, "traps", _signals(traps if traps is not None else start.traps if start else _TRAPPED))
        self.prec = 28 if prec is None and start is None else prec if prec is not None else start.prec
        self.rounding = rounding or (start.rounding if start else ROUND_HALF_EVEN)
        self.Emin = Emin if Emin is not None else start.Emin if start else -999999
        self.Emax = Emax if Emax is not None else start.Emax if start else 999999
        self.capitals = capitals if capitals is not None else start.capitals if start else 1
        self.clamp = clamp if clamp is not None else start.clamp if start else 0
    def __setattr__(self, name, value):
        if name in ("flags", "traps"):
            value = _signals(value)
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\\n   ROUND_05UP]")
        elif name not in _LIMITS:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        else:
            low, high, shown = _LIMITS[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(f"valid {shown}")
        object.__setattr__(self, name, value)
    def __repr__(self):
        flags = ", ".join(signal.__name__ for signal in _SHOWN if self.flags[signal])
        traps = ", ".join(signal.__name__ for signal in _SHOWN if self.traps[signal])
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])")
    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)
    __copy__ = copy
    def clear_flags(self):
        self.flags = []
    def clear_traps(self):
        self.traps = []
    def Etiny(self):
        return self.Emin - self.prec + 1
    def Etop(self):
        return self.Emax - self.prec + 1
    def radix(self):
        return Decimal(10)
    # All that came up in an operation: the flags are raised, and the first of those that are trapped is an error.
    def _report(self, conditions):
        if not conditions:
            return
        for condition in conditions:
            self.flags[_signal_of(condition)] = True
        trapped = [condition for condition in conditions if self.traps[_signal_of(condition)]]
        if trapped:
            trapped.sort(key=lambda condition: _SIGNALS.index(_signal_of(condition)))
            raise _signal_of(trapped[0])(trapped)
    def create_decimal(self, num="0", /):
        return _fixed(Decimal(num), self)
    def create_decimal_from_float(self, f, /):
        return _fixed(Decimal.from_float(f), self)

_TRAPPED = [InvalidOperation, DivisionByZero, Overflow]
_LIMITS = {
    "prec": (1, 999999999999999999, "range for prec is [1, MAX_PREC]"),
    "Emin": (-999999999999999999, 0, "range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, 999999999999999999, "range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "values for capitals are 0 or 1"),
    "clamp": (0, 1, "values for clamp are 0 or 1"),
}
MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY = 999999999999999999, 999999999999999999, -999999999999999999, -1999999999999999997
HAVE_THREADS = HAVE_CONTEXTVAR = True
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, traps=[])
# Exact, whatever the program's own context says.
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])

_current = _ContextVar("decimal_context")
def getcontext():
    try:
        return _current.get()
    except LookupError:
        made = DefaultContext.copy()
        _current.set(made)
        return made
def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
    _current.set(context)

class _ContextManager:
    def __init__(self, context):
        self.new_context = context
    def __enter__(self):
        self.saved_context = getcontext()
        setcontext(self.new_context)
        return self.new_context
    def __exit__(self, *raised):
        setcontext(self.saved_context)
def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for key, value in kwargs.items():
        if key not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{key}'")
        setattr(context, key, value)
    return _ContextManager(context)
`;
