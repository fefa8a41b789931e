/** Roots, powers, logarithms, and numbers with another exponent. */
export const FUNCTIONS = `
def _rescaled(number, exponent, rounding):
    coefficient, _ = _shortened(number._sign, number._coefficient, exponent - number._exponent, rounding)
    return _made(number._sign, coefficient, exponent)
def _whole(number, rounding):
    coefficient, _ = _shortened(number._sign, number._coefficient, -number._exponent, rounding)
    return -coefficient if number._sign else coefficient
def _whole_of(number, rounding):
    if number.is_nan():
        raise ValueError("cannot convert NaN to integer")
    if number._special:
        raise OverflowError("cannot convert Infinity to integer")
    return _whole(number, rounding)

def _hashed(number):
    if number._special == "N":
        raise TypeError("Cannot hash a signaling NaN value")
    if number._special:
        return object.__hash__(number) if number.is_nan() else hash(float("inf")) * (-1) ** number._sign
    power = pow(10, number._exponent, _PRIME) if number._exponent >= 0 else pow(pow(10, _PRIME - 2, _PRIME), -number._exponent, _PRIME)
    made = number._coefficient * power % _PRIME * (-1) ** number._sign
    return -2 if made == -1 else made

def _quantized(number, exponent, rounding, context):
    rounding = rounding or context.rounding
    found = _nan_of(context, number, exponent)
    if found is not None:
        return found
    if number._special or exponent._special:
        return number if number._special and exponent._special else _invalid(context)
    exponent = exponent._exponent
    if not context.Etiny() <= exponent <= context.Emax:
        return _invalid(context)
    if number._coefficient and (number.adjusted() > context.Emax or number.adjusted() - exponent + 1 > context.prec):
        return _invalid(context)
    coefficient, is_changed = _shortened(number._sign, number._coefficient, exponent - number._exponent, rounding)
    made = _made(number._sign, coefficient, exponent)
    if coefficient and (made.adjusted() > context.Emax or _count(coefficient) > context.prec):
        return _invalid(context)
    context._report([Subnormal] * (coefficient != 0 and made.adjusted() < context.Emin) + [Inexact] * is_changed + [Rounded] * (exponent > number._exponent))
    return made

def _integral(number, rounding, context, is_told):
    if number._special or number._exponent >= 0:
        return _quiet(number, context) if number.is_nan() else number
    coefficient, is_changed = _shortened(number._sign, number._coefficient, -number._exponent, rounding or context.rounding)
    if is_told:
        context._report([Inexact] * is_changed + [Rounded])
    return _made(number._sign, coefficient, 0)

def _normalized(number, context):
    number = _fixed(number, context)
    if number._special:
        return number
    coefficient, exponent = number._coefficient, number._exponent
    if not coefficient:
        return _made(number._sign, 0, 0)
    while coefficient % 10 == 0 and exponent < (context.Etop() if context.clamp else context.Emax):
        coefficient //= 10
        exponent += 1
    return _made(number._sign, coefficient, exponent)

# What is rounded to the nearest, whatever the context says.
def _nearest(sign, coefficient, exponent, context):
    nearest = context.copy()
    nearest.rounding = ROUND_HALF_EVEN
    conditions = []
    made = _fitted(sign, coefficient, exponent, nearest, conditions)
    context._report(conditions)
    return made

def _square_root(number, context):
    if number.is_nan():
        return _quiet(number, context)
    if not number:
        return _nearest(number._sign, 0, number._exponent // 2, context)
    if number._sign:
        return _invalid(context)
    if number._special:
        return number
    coefficient, ideal = number._coefficient, number._exponent // 2
    if number._exponent % 2:
        coefficient *= 10
    shift = context.prec + 1 - (_count(coefficient) + 1) // 2
    scaled, rest = divmod(coefficient * 100 ** max(shift, 0), 100 ** max(-shift, 0))
    root = _math.isqrt(scaled)
    if rest or root * root != scaled:
        return _nearest(0, root + (root % 5 == 0), ideal - shift, context)
    root = root // 10 ** shift if shift >= 0 else root * 10 ** -shift
    return _nearest(0, root, ideal, context)

# Logarithms and powers of e as whole numbers of units of 10 ** -places, off by a few units at most.
def _atanh_of_one(over, places):
    unit = 10 ** (places + 10)
    term, total, n = unit // over, 0, 1
    while term:
        total += term // n
        term //= over * over
        n += 2
    return total // 10 ** 10
def _ln_ten(places):
    return (46 * _atanh_of_one(31, places + 5) + 34 * _atanh_of_one(49, places + 5) + 20 * _atanh_of_one(161, places + 5)) // 10 ** 5
def _exp_of(x, places):
    halvings = 20
    scale = places + 20
    unit = 10 ** scale
    x = x * 10 ** 20 >> halvings
    term, total, n = unit, unit, 1
    while term:
        term = term * x // (unit * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** 20
def _ln_of(x, places):
    scale = places + 25
    unit, roots = 10 ** scale, 0
    x *= 10 ** 25
    while abs(x - unit) * 100 > unit:
        x = _math.isqrt(x * unit)
        roots += 1
    ratio = (x - unit) * unit // (x + unit)
    square, term, total, n = ratio * ratio // unit, ratio, 0, 1
    while term and term != -1:
        total += term // n
        term = term * square // unit
        n += 2
    return (2 * total << roots) // 10 ** 25

# Digits of a number that find(places) knows to so many places, enough of them to be rounded in one way only.
def _certain(find, context):
    extra = 5
    while True:
        coefficient, exponent = find(context.prec + extra)
        drop = _count(coefficient) - context.prec
        rest = coefficient % (5 * 10 ** (drop - 1))
        if 100 < rest < 5 * 10 ** (drop - 1) - 100 or extra > 20:
            if extra > 20:
                # It is exact, or as good as that.
                coefficient = (coefficient + 5 * 10 ** (drop - 3)) // 10 ** (drop - 2)
                exponent += drop - 2
            return coefficient, exponent
        extra += 5

def _power_of_e(number, places):
    shift = max(0, number.adjusted() + 1)
    scale = places + shift + 10
    x = number._coefficient * (-1) ** number._sign
    x = x * 10 ** (scale + number._exponent) if scale + number._exponent >= 0 else x // 10 ** -(scale + number._exponent)
    tens, rest = divmod(x, _ln_ten(scale))
    return _exp_of(rest, scale), tens - scale
def _exp(number, context):
    if number.is_nan():
        return _quiet(number, context)
    if number._special:
        return _made(0, 0, 0) if number._sign else number
    if not number:
        return _made(0, 1, 0)
    if number.adjusted() > 20:
        return _nearest(0, 1, 10 * context.Etiny() if number._sign else 10 * (context.Emax + 1), context)
    if number.adjusted() < -context.prec - 1:
        return _nearest(0, 10 ** (context.prec + 1) + (-1) ** number._sign, -context.prec - 1, context)
    return _nearest(0, *_certain(lambda places: _power_of_e(number, places), context), context)

def _logarithm(number, places):
    scale = places + 10 + len(str(abs(number.adjusted()))) + max(0, -(number - 1).adjusted() if number != 1 else 0)
    count = _count(number._coefficient)
    found = _ln_of(number._coefficient * 10 ** scale // 10 ** (count - 1), scale) + number.adjusted() * _ln_ten(scale)
    return found, -scale
def _ln(number, context, is_common=False):
    if number.is_nan():
        return _quiet(number, context)
    if not number:
        return _made(1, 0, 0, "F")
    if number._sign:
        return _invalid(context)
    if number._special:
        return number
    if number == 1:
        return _made(0, 0, 0)
    digits = _digits(number._coefficient)
    if is_common and digits.rstrip("0") == "1":
        power = number.adjusted()
        return _nearest(int(power < 0), abs(power), 0, context)
    def find(places):
        found, exponent = _logarithm(number, places)
        if is_common:
            found = abs(found) * 10 ** places // _ln_ten(-exponent)
            return found, -places
        return abs(found), exponent
    return _nearest(int(number < 1), *_certain(find, context), context)

def _power(base, power, context):
    found = _nan_of(context, base, power)
    if found is not None:
        return found
    if not power:
        return _invalid(context) if not base else _made(0, 1, 0)
    is_whole = power._special == "F" or power == power.to_integral_value()
    is_odd = not power._special and is_whole and power._exponent <= 0 and _whole(power, ROUND_DOWN) % 2 == 1
    sign = base._sign & is_odd
    if base._sign and base and not is_whole:
        return _invalid(context)
    if not base or base._special:
        return _made(sign, 0, 0, "F") if bool(base) != power._sign else _made(sign, 0, 0)
    if power._special:
        return _power_without_end(base.copy_abs(), power, context)
    if is_whole and power.adjusted() < 7:
        made = _whole_power(base.copy_abs(), int(power), context)
        if made is not None:
            return _finite(sign, *made, context)
    def find(places):
        log, exponent = _logarithm(base.copy_abs(), places + 10 + max(0, power.adjusted() + 1))
        product = _made(int(log < 0) ^ power._sign, abs(log) * power._coefficient, exponent + power._exponent)
        return _power_of_e(product, places)
    size = (base.adjusted() or 1) * power
    if size.adjusted() > 10:
        return _finite(sign, 1, 10 * context.Etiny() if size < 0 else 10 * (context.Emax + 1), context)
    if base.copy_abs() == 1:
        return _finite(sign, 10 ** (context.prec + 1), -context.prec - 1, context)
    return _finite(sign, *_certain(find, context), context)
def _power_without_end(base, power, context):
    order = _order(base, _made(0, 1, 0))
    if order == 0:
        return _finite(0, 10 ** (context.prec + 1), -context.prec - 1, context)
    return _made(0, 0, 0) if (order > 0) == power._sign else _made(0, 0, 0, "F")
def _whole_power(base, power, context):
    if _count(base._coefficient) * abs(power) > 100000:
        return None
    if power > 0:
        return base._coefficient ** power, base._exponent * power
    wide = context.copy()
    wide.prec, wide.traps = context.prec + 10, []
    wide.clear_flags()
    inverse = _divide(_made(0, 1, 0), base, wide)
    if not wide.flags[Inexact]:
        return inverse._coefficient ** -power, inverse._exponent * -power
    wide.prec = context.prec + 3
    made = _divide(_made(0, 1, 0), _made(0, base._coefficient ** -power, base._exponent * -power), wide)
    return made._coefficient * 10 + 1, made._exponent - 1
`;
