/** How a decimal looks: as a text, and as a format says. */
export const SHOWING = `
def _shown(number, is_eng, context):
    sign = "-" * number._sign
    digits = _digits(number._coefficient)
    if number._special == "F":
        return sign + "Infinity"
    if number._special:
        return sign + {"n": "NaN", "N": "sNaN"}[number._special] + (digits if number._coefficient else "")
    left = number._exponent + len(digits)
    if number._exponent <= 0 and left > -6:
        point = left
    elif not is_eng:
        point = 1
    elif number._coefficient:
        point = (left - 1) % 3 + 1
    else:
        point = (left + 1) % 3 - 1
    whole, part = _split(digits, point)
    letter = "E" if context.capitals else "e"
    return sign + whole + ("." + part if part else "") + ("" if left == point else f"{letter}{left - point:+d}")

def _split(digits, point):
    if point <= 0:
        return "0", "0" * -point + digits
    return digits[:point] + "0" * (point - len(digits)), digits[point:]

_SPEC = _re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\\d+)?([,_])?(?:\\.(\\d+))?([eEfFgGn%])?", _re.DOTALL)
def _formatted(number, spec):
    found = _SPEC.fullmatch(spec)
    if not found or found[5]:
        raise ValueError("invalid format string")
    fill, align, plus, no_minus, _, zeros, width, comma, places, kind = found.groups()
    if zeros and align:
        raise ValueError("invalid format string")
    # Only numbers begin with zeros.
    fill, align = ("0", "=") if zeros and not number._special else (fill or " ", align or ">")
    if kind == "n":
        kind = "g"
    body, suffix = _body(number, kind, None if places is None else int(places), getcontext())
    is_negative = number._sign and not (no_minus and not number._special and not any(c in "123456789" for c in body[0] + body[1]))
    sign = "-" if is_negative else plus if plus in ("+", " ") else ""
    whole, part = body
    width = int(width or 0)
    rest = ("." + part if part else "") + suffix
    least = width - len(sign) - len(rest) if zeros else 0
    return _aligned(sign, _grouped(whole, comma, least) + rest, fill, align, width)

# The digits before and behind the point, and what follows them.
def _body(number, kind, places, context):
    if number._special:
        return (_shown(number.copy_abs(), False, context), ""), "%" * (kind == "%")
    if kind == "%":
        number = _made(number._sign, number._coefficient, number._exponent + 2)
    number = _to_places(number, kind, places, context.rounding)
    digits = _digits(number._coefficient)
    left = number._exponent + len(digits)
    if kind is not None and kind in "eE":
        point = 1 - places if not number._coefficient and places is not None else 1
    elif kind is not None and kind in "fF%":
        if number._exponent > 0 and not number._coefficient:
            left = 1
        elif number._exponent > 0:
            digits, left = digits + "0" * number._exponent, len(digits) + number._exponent
        point = left
    else:
        point = left if number._exponent <= 0 and left > -6 else 1
    body = _split(digits, point)
    suffix = ""
    if left != point or kind is not None and kind in "eE":
        letter = {"e": "e", "g": "e"}.get(kind, "E") if kind else "E" if context.capitals else "e"
        suffix = f"{letter}{left - point:+d}"
    return body, suffix + "%" * (kind == "%")

def _to_places(number, kind, places, rounding):
    if places is None:
        return number
    if kind is not None and kind in "eE":
        return _to_digits(number, places + 1, rounding)
    if kind is not None and kind in "fF%":
        return _rescaled(number, -places, rounding)
    return _to_digits(number, max(places, 1), rounding) if _count(number._coefficient) > max(places, 1) else number
def _to_digits(number, count, rounding):
    if not number._coefficient:
        return _made(number._sign, 0, number._exponent)
    made = _rescaled(number, number.adjusted() - count + 1, rounding)
    return made if _count(made._coefficient) <= count else _rescaled(number, number.adjusted() - count + 2, rounding)

def _grouped(whole, comma, least):
    if not comma or not whole.isdigit():
        return whole.rjust(least, "0") if least > 0 and whole.isdigit() else whole
    while True:
        groups = []
        rest = whole
        while rest:
            groups.insert(0, rest[-3:])
            rest = rest[:-3]
        shown = comma.join(groups)
        if len(shown) >= least:
            return shown
        whole = "0" + whole

def _aligned(sign, body, fill, align, width):
    missing = max(0, width - len(sign) - len(body))
    if align == "=":
        return sign + fill * missing + body
    if align == "<":
        return sign + body + fill * missing
    if align == ">":
        return fill * missing + sign + body
    return fill * (missing // 2) + sign + body + fill * (missing - missing // 2)
`;
