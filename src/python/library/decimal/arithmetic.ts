/** The four kinds of arithmetic, and what is made of them. */
export const ARITHMETIC = `
def _positive(a, context):
    if not a._special and not a._coefficient and context.rounding != ROUND_FLOOR:
        return _finite(0, 0, a._exponent, context)
    return _fixed(a, context)
def _negated(a, context):
    if a.is_nan():
        return _quiet(a, context)
    return _positive(a.copy_negate(), context)

def _add(a, b, context):
    if a._special or b._special:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._special and b._special and a._sign != b._sign:
            return _invalid(context)
        return a if a._special else b
    exponent = min(a._exponent, b._exponent)
    if not a._coefficient or not b._coefficient:
        return _add_zero(a, b, exponent, context)
    if a._exponent < b._exponent:
        a, b = b, a
    # What is far too small to show is as good as a one behind all digits.
    least = a._exponent + min(-1, _count(a._coefficient) - context.prec - 2)
    if b.adjusted() < least:
        b = _made(b._sign, 1, least)
        exponent = least
    total = a._coefficient * (-1) ** a._sign * 10 ** (a._exponent - exponent) + b._coefficient * (-1) ** b._sign * 10 ** (b._exponent - exponent)
    if total:
        return _finite(int(total < 0), abs(total), exponent, context)
    return _finite(_sign_of_nothing(a, b, context), 0, exponent, context)
def _add_zero(a, b, exponent, context):
    if not a._coefficient and not b._coefficient:
        return _finite(_sign_of_nothing(a, b, context), 0, exponent, context)
    number = a if a._coefficient else b
    exponent = max(exponent, number._exponent - context.prec - 1)
    coefficient, _ = _shortened(0, number._coefficient, exponent - number._exponent, context.rounding)
    return _finite(number._sign, coefficient, exponent, context)
def _sign_of_nothing(a, b, context):
    return a._sign if a._sign == b._sign else int(context.rounding == ROUND_FLOOR)

def _subtract(a, b, context):
    if a.is_nan() or b.is_nan():
        return _nan_of(context, a, b)
    return _add(a, b.copy_negate(), context)

def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._special or b._special:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        return _made(sign, 0, 0, "F") if a and b else _invalid(context)
    return _finite(sign, a._coefficient * b._coefficient, a._exponent + b._exponent, context)

def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._special or b._special:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._special:
            return _invalid(context) if b._special else _made(sign, 0, 0, "F")
        return _finite(sign, 0, context.Etiny(), context, [Clamped])
    if not b:
        if not a:
            return _invalid(context, DivisionUndefined)
        context._report([DivisionByZero])
        return _made(sign, 0, 0, "F")
    ideal = a._exponent - b._exponent
    if not a:
        return _finite(sign, 0, ideal, context)
    shift = _count(b._coefficient) - _count(a._coefficient) + context.prec + 1
    coefficient, rest = divmod(a._coefficient * 10 ** max(shift, 0), b._coefficient * 10 ** max(-shift, 0))
    exponent = ideal - shift
    if rest:
        # No digit behind the last may look as if it were the middle, or nothing.
        coefficient += coefficient % 5 == 0
    else:
        while exponent < ideal and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
    return _finite(sign, coefficient, exponent, context)

# The whole quotient and what remains, neither of them rounded yet; None if the quotient has too many digits.
def _parted(a, b, context):
    exponent = min(a._exponent, b._exponent)
    if a and a.adjusted() - b.adjusted() > context.prec:
        return None
    if not a or a.adjusted() - b.adjusted() <= -2:
        return 0, a._coefficient * 10 ** max(0, a._exponent - exponent), exponent
    quotient, rest = divmod(a._coefficient * 10 ** (a._exponent - exponent), b._coefficient * 10 ** (b._exponent - exponent))
    return None if quotient >= 10 ** context.prec else (quotient, rest, exponent)
def _divide_whole(a, b, context):
    found = _nan_of(context, a, b)
    if found is not None:
        return found, found
    sign = a._sign ^ b._sign
    if a._special:
        nan = _invalid(context)
        return nan if b._special else _made(sign, 0, 0, "F"), nan
    if not b and not b._special:
        if not a:
            nan = _invalid(context, DivisionUndefined)
            return nan, nan
        context._report([DivisionByZero, InvalidOperation])
        return _made(sign, 0, 0, "F"), _made(0, 0, 0, "n")
    if b._special:
        return _made(sign, 0, 0), _fixed(a, context)
    parts = _parted(a, b, context)
    if parts is None:
        nan = _invalid(context, DivisionImpossible)
        return nan, nan
    quotient, rest, exponent = parts
    return _made(sign, quotient, 0), _finite(a._sign, rest, exponent, context)
def _floordiv(a, b, context):
    if not a._special and a and not b and not b._special:
        context._report([DivisionByZero])
        return _made(a._sign ^ b._sign, 0, 0, "F")
    if a._special == "F" and not b._special:
        return _made(a._sign ^ b._sign, 0, 0, "F")
    if b._special == "F" and not a._special:
        return _made(a._sign ^ b._sign, 0, 0)
    if a._special or b._special or not b:
        return _divide_whole(a, b, context)[0]
    parts = _parted(a, b, context)
    return _invalid(context, DivisionImpossible) if parts is None else _made(a._sign ^ b._sign, parts[0], 0)
def _remainder(a, b, context):
    if not a._special and a and not b and not b._special:
        return _invalid(context)
    return _divide_whole(a, b, context)[1]
def _remainder_near(a, b, context):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if a._special or not b:
        return _invalid(context, DivisionUndefined if not a and not b else InvalidOperation)
    if b._special:
        return _fixed(a, context)
    exponent = min(a._exponent, b._exponent)
    x, y = a._coefficient * 10 ** (a._exponent - exponent), b._coefficient * 10 ** (b._exponent - exponent)
    quotient, rest = divmod(x, y)
    if 2 * rest > y or 2 * rest == y and quotient % 2:
        rest, quotient = rest - y, quotient + 1
    if quotient >= 10 ** context.prec:
        return _invalid(context, DivisionImpossible)
    return _finite(a._sign ^ (rest < 0), abs(rest), exponent, context)

def _fma(a, b, third, context):
    return _add(_multiply(a, b, _EXACT), third, context)

# Operators: forwards, backwards, and as methods of a context.
def _operator(operation):
    def forwards(self, other):
        other = _operand(other)
        return NotImplemented if other is None else operation(self, other, getcontext())
    def backwards(self, other):
        other = _operand(other)
        return NotImplemented if other is None else operation(other, self, getcontext())
    return forwards, backwards
def _power_of(a, b, context):
    return _power(a, b, context)
for _name, _operation in (("add", _add), ("sub", _subtract), ("mul", _multiply), ("truediv", _divide), ("floordiv", _floordiv),
                          ("mod", _remainder), ("divmod", _divide_whole), ("pow", _power_of)):
    for _prefix, _function in zip(("", "r"), _operator(_operation)):
        _function.__name__ = f"__{_prefix}{_name}__"
        setattr(Decimal, _function.__name__, _function)
def _modular_power(self, other, modulo=None):
    other = _operand(other)
    if other is None:
        return NotImplemented
    if modulo is None:
        return _power(self, other, getcontext())
    modulo = _operand(modulo)
    return NotImplemented if modulo is None else Decimal(pow(int(self), int(other), int(modulo)))
Decimal.__pow__ = _modular_power
`;
