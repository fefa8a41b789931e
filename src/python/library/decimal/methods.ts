/** What is a method of numbers, and of contexts as well. */
export const METHODS = `
def _compared(a, b, context):
    found = _nan_of(context, a, b)
    return _argument(_order(a, b)) if found is None else found
def _extreme(a, b, context, is_most):
    if a.is_nan() != b.is_nan() and "N" not in (a._special, b._special):
        return _fixed(b if a.is_nan() else a, context)
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    order = _order(a, b) or (b._sign - a._sign) or (a._exponent > b._exponent) - (a._exponent < b._exponent) if not a._sign or a._sign != b._sign or _order(a, b) else (a._exponent < b._exponent) - (a._exponent > b._exponent)
    return _fixed(a if (order >= 0) == is_most else b, context)
def _scaled(a, b, context):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if b._special or b._exponent != 0:
        return _invalid(context)
    if a._special:
        return a
    return _finite(a._sign, a._coefficient, a._exponent + int(b), context)
def _magnitude(a, context):
    if a.is_nan():
        return _quiet(a, context)
    if a._special:
        return a.copy_abs()
    if not a:
        context._report([DivisionByZero])
        return _made(1, 0, 0, "F")
    return _fixed(_argument(a.adjusted()), context)

# Their names, and with how many other numbers each does its work.
_SHARED = {
    "compare": (1, _compared), "exp": (0, _exp), "ln": (0, _ln), "log10": (0, lambda a, context: _ln(a, context, True)),
    "logb": (0, _magnitude), "max": (1, lambda a, b, context: _extreme(a, b, context, True)),
    "min": (1, lambda a, b, context: _extreme(a, b, context, False)), "normalize": (0, _normalized),
    "remainder_near": (1, _remainder_near), "scaleb": (1, _scaled), "sqrt": (0, _square_root), "fma": (2, _fma),
}
_OF_CONTEXT = {
    **_SHARED, "add": (1, _add), "subtract": (1, _subtract), "multiply": (1, _multiply), "divide": (1, _divide),
    "divide_int": (1, _floordiv), "divmod": (1, _divide_whole), "remainder": (1, _remainder), "plus": (0, _positive),
    "minus": (0, _negated), "abs": (0, lambda a, context: _negated(a, context) if a._sign else _positive(a, context)),
    "to_sci_string": (0, lambda a, context: _shown(a, False, context)), "to_eng_string": (0, lambda a, context: _shown(a, True, context)),
    "to_integral_value": (0, lambda a, context: _integral(a, None, context, False)),
    "to_integral_exact": (0, lambda a, context: _integral(a, None, context, True)),
    "quantize": (1, lambda a, b, context: _quantized(a, b, None, context)),
    "copy_abs": (0, lambda a, context: a.copy_abs()), "copy_negate": (0, lambda a, context: a.copy_negate()),
    "copy_decimal": (0, lambda a, context: a), "number_class": (0, lambda a, context: a.number_class(context)),
    "is_nan": (0, lambda a, context: a.is_nan()), "is_infinite": (0, lambda a, context: a.is_infinite()),
    "is_finite": (0, lambda a, context: a.is_finite()), "is_zero": (0, lambda a, context: a.is_zero()),
    "is_signed": (0, lambda a, context: a.is_signed()), "is_normal": (0, lambda a, context: a.is_normal(context)),
    "is_subnormal": (0, lambda a, context: a.is_subnormal(context)), "same_quantum": (1, lambda a, b, context: a.same_quantum(b)),
}
def _method(name, others, operation):
    if others == 0:
        def method(self, context=None):
            return operation(self, context or getcontext())
    elif others == 1:
        def method(self, other, context=None):
            return operation(self, _argument(other), context or getcontext())
    else:
        def method(self, other, third, context=None):
            return operation(self, _argument(other), _argument(third), context or getcontext())
    method.__name__ = name
    method.__qualname__ = "Decimal." + name
    return method
def _context_method(name, others, operation):
    if others == 0:
        def method(self, x, /):
            return operation(_argument(x), self)
    elif others == 1:
        def method(self, x, y, /):
            return operation(_argument(x), _argument(y), self)
    else:
        def method(self, x, y, z, /):
            return operation(_argument(x), _argument(y), _argument(z), self)
    method.__name__ = name
    return method
for _name, (_others, _operation) in _SHARED.items():
    setattr(Decimal, _name, _method(_name, _others, _operation))
for _name, (_others, _operation) in _OF_CONTEXT.items():
    setattr(Context, _name, _context_method(_name, _others, _operation))
def _context_power(self, a, b, modulo=None):
    if modulo is not None:
        return _modular_power(_argument(a), _argument(b), modulo)
    return _power(_argument(a), _argument(b), self)
Context.power = _context_power

def _quantize(self, exp, rounding=None, context=None):
    if rounding is not None and rounding not in _ROUNDINGS:
        Context(rounding=rounding)
    return _quantized(self, _argument(exp), rounding, context or getcontext())
def _to_integral_value(self, rounding=None, context=None):
    return _integral(self, rounding, context or getcontext(), False)
def _to_integral_exact(self, rounding=None, context=None):
    return _integral(self, rounding, context or getcontext(), True)
Decimal.quantize = _quantize
Decimal.to_integral_value = Decimal.to_integral = _to_integral_value
Decimal.to_integral_exact = _to_integral_exact
for _name, _function in vars(Decimal).items():
    if callable(_function) and getattr(_function, "__name__", "").startswith("_to_"):
        _function.__name__ = _name
`;
