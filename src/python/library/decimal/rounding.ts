/** What is left of a number when it must fit a context. */
export const ROUNDING = `
def _count(coefficient):
    return len(_digits(coefficient))

# A coefficient without its last digits, and whether they were more than zeros.
def _shortened(sign, coefficient, drop, rounding):
    if drop <= 0:
        return coefficient * 10 ** -drop, False
    unit = 10 ** drop if drop <= _count(coefficient) + 1 else 10 ** (_count(coefficient) + 1)
    kept, rest = divmod(coefficient, unit)
    if not rest:
        return kept, False
    return kept + _goes_up(sign, kept, 2 * rest - unit, rounding), True

# beyond: on which side of the middle the rest is.
def _goes_up(sign, kept, beyond, rounding):
    if rounding == ROUND_HALF_EVEN:
        return beyond > 0 or beyond == 0 and kept % 2 == 1
    if rounding == ROUND_HALF_UP:
        return beyond >= 0
    if rounding == ROUND_HALF_DOWN:
        return beyond > 0
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    return rounding == ROUND_05UP and kept % 5 == 0

def _finite(sign, coefficient, exponent, context, conditions=()):
    conditions = list(conditions)
    made = _fitted(sign, coefficient, exponent, context, conditions)
    context._report(conditions)
    return made

def _fitted(sign, coefficient, exponent, context, conditions):
    tiny, top = context.Etiny(), context.Etop()
    if not coefficient:
        fits = min(max(exponent, tiny), top if context.clamp else context.Emax)
        if fits != exponent:
            conditions.append(Clamped)
        return _made(sign, 0, fits)
    least = _count(coefficient) + exponent - context.prec
    if least > top:
        conditions += [Overflow, Inexact, Rounded]
        return _too_large(sign, context)
    is_small = least < tiny
    least = max(least, tiny)
    if exponent < least:
        kept, is_changed = _shortened(sign, coefficient, least - exponent, context.rounding)
        if kept == 10 ** context.prec:
            kept //= 10
            least += 1
        if least > top:
            conditions += [Overflow, Inexact, Rounded]
            return _too_large(sign, context)
        conditions += [Underflow] * (is_changed and is_small) + [Subnormal] * is_small + [Inexact] * is_changed + [Rounded]
        if not kept:
            conditions.append(Clamped)
        return _made(sign, kept, least)
    if is_small:
        conditions.append(Subnormal)
    if context.clamp and exponent > top:
        conditions.append(Clamped)
        coefficient *= 10 ** (exponent - top)
        exponent = top
    return _made(sign, coefficient, exponent)

def _too_large(sign, context):
    towards = {ROUND_DOWN: True, ROUND_05UP: True, ROUND_CEILING: bool(sign), ROUND_FLOOR: not sign}
    if towards.get(context.rounding, False):
        return _made(sign, 10 ** context.prec - 1, context.Etop())
    return _made(sign, 0, 0, "F")

def _fixed(number, context):
    if number._special:
        return _quiet(number, context) if number._special in "nN" else number
    return _finite(number._sign, number._coefficient, number._exponent, context)

def _quiet(number, context):
    if number._special == "N":
        context._report([InvalidOperation])
    return _made(number._sign, number._coefficient, 0, "n")

def _invalid(context, condition=InvalidOperation):
    context._report([condition])
    return _made(0, 0, 0, "n")

# What an operation with a NaN gives; None if neither is one.
def _nan_of(context, *numbers):
    for kind in "Nn":
        for number in numbers:
            if number._special == kind:
                return _quiet(number, context)
    return None
`;
