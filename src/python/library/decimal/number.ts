/** `Decimal`: how one is made, shown, compared and taken apart. */
export const NUMBER = `
DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
_TEXT = _re.compile(r"([-+])?(?:(\\d+)(?:\\.(\\d*))?|\\.(\\d+))(?:E([-+]?\\d+))?", _re.IGNORECASE)
_SPECIAL = _re.compile(r"([-+])?(?:(inf(?:inity)?)|(s?)nan(\\d*))", _re.IGNORECASE)

def _made(sign, coefficient, exponent, special=""):
    made = object.__new__(Decimal)
    made._sign, made._coefficient, made._exponent, made._special = sign, coefficient, exponent, special
    return made

def _from_text(text, context):
    text = text.strip().replace("_", "")
    if not text.isascii() and any(sign.isdecimal() for sign in text):
        _refuse("a Decimal of other digits than 0 to 9", "write it in those")
    found = _TEXT.fullmatch(text)
    if found:
        sign, whole, part, only, exponent = found.groups()
        part = part or only or ""
        return _within_limits(_made(int(sign == "-"), _number((whole or "") + part), int(exponent or 0) - len(part)), context)
    found = _SPECIAL.fullmatch(text)
    if not found:
        return _invalid(context, ConversionSyntax)
    sign, infinite, signals, payload = found.groups()
    if infinite:
        return _made(int(sign == "-"), 0, 0, "F")
    return _made(int(sign == "-"), int(payload or 0), 0, "N" if signals else "n")

def _within_limits(number, context):
    top = number.adjusted() if number._coefficient else number._exponent
    if MIN_ETINY <= number._exponent and top <= MAX_EMAX:
        return number
    return _invalid(context, InvalidOperation)

def _from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if not isinstance(exponent, int) and exponent not in ("F", "n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'" if isinstance(exponent, str) else "exponent must be an integer")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    coefficient = _number("".join(map(str, digits)) or "0")
    if isinstance(exponent, str):
        return _made(sign, 0 if exponent == "F" else coefficient, 0, exponent)
    return _made(sign, coefficient, exponent)

def _from_float(value):
    if _math.isnan(value):
        return _made(0, 0, 0, "n")
    sign = int(_math.copysign(1.0, value) < 0)
    if _math.isinf(value):
        return _made(sign, 0, 0, "F")
    top, bottom = abs(value).as_integer_ratio()
    places = bottom.bit_length() - 1
    return _made(sign, top * 5 ** places, -places)

# The other operand; None if it is no number that may stand there.
def _operand(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _made(int(value < 0), abs(int(value)), 0)
    return None

# The same for arguments of methods.
def _argument(value):
    made = _operand(value)
    if made is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return made

def _comparable(number, value):
    made = _operand(value)
    if made is None and isinstance(value, float):
        context = getcontext()
        context.flags[FloatOperation] = True
        if context.traps[FloatOperation]:
            raise FloatOperation([FloatOperation])
        return number, _from_float(value)
    if made is None and isinstance(value, _Rational):
        return _made(number._sign, number._coefficient * value.denominator, number._exponent, number._special), Decimal(value.numerator)
    return number, made

# Below, equal or above, of two that are no NaN.
def _order(a, b):
    if a._special or b._special:
        x = (-1) ** a._sign if a._special else 0
        y = (-1) ** b._sign if b._special else 0
        return (x > y) - (x < y)
    if not a._coefficient or not b._coefficient or a._sign != b._sign:
        x = (a._coefficient != 0) * (-1) ** a._sign
        y = (b._coefficient != 0) * (-1) ** b._sign
        return (x > y) - (x < y)
    x, y = a.adjusted(), b.adjusted()
    if x == y:
        least = min(a._exponent, b._exponent)
        x = a._coefficient * 10 ** (a._exponent - least)
        y = b._coefficient * 10 ** (b._exponent - least)
    return ((x > y) - (x < y)) * (-1) ** a._sign

def _less(self, other, holds):
    a, b = _comparable(self, other)
    if b is None:
        return NotImplemented
    if a.is_nan() or b.is_nan():
        getcontext()._report([InvalidOperation])
        return False
    return holds(_order(a, b))
`;
