from decimal import *
print(Decimal("0.1") + Decimal("0.2"), Decimal("0.1") + Decimal("0.2") == Decimal("0.3"))
print(repr(Decimal("3.14")), Decimal(0.1), Decimal(10), Decimal("-0"), Decimal("1e5"), Decimal("1E-10"), Decimal((0, (1, 2, 3), -2)))
print(getcontext())
print(Decimal(1) / Decimal(7), Decimal(1) / 3, 2 / Decimal(3), Decimal(10) / Decimal(5), Decimal("10.00") / 4)
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("123456789") + 0, +Decimal("1.23456789"))
getcontext().prec = 28
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, [str(Decimal(x).quantize(Decimal("0.1"), rounding=r)) for x in ("1.15", "1.25", "-1.15", "-1.25", "1.01", "2.99", "0.05")])
print(Decimal("19.99").quantize(Decimal("1")), Decimal("1234.5").quantize(Decimal("1E2")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), round(Decimal("2.675"), 2), round(Decimal("2.5")), round(Decimal("3.5")), round(Decimal("1234"), -2))
with localcontext() as ctx:
    ctx.prec = 50
    print(Decimal(1) / Decimal(7), Decimal(2).sqrt())
with localcontext(prec=5, rounding=ROUND_DOWN) as ctx:
    print(ctx, Decimal(2) / 3)
print(Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal(4).sqrt(), Decimal("0.25").sqrt(), Decimal("2.00").sqrt(), Decimal(10).sqrt())
print(Decimal(7) // 2, Decimal(7) % 2, Decimal(-7) // 2, Decimal(-7) % 2, divmod(Decimal("7.5"), 2), Decimal("5.5") % Decimal("1.5"))
print(Decimal(2) ** 10, Decimal("1.1") ** 2, Decimal(2) ** -1, Decimal(3) ** -1, Decimal(2) ** Decimal("0.5"), Decimal(4) ** Decimal("0.5"), Decimal(2) ** 100, Decimal("1.05") ** 30, Decimal(7) ** -3, Decimal(10) ** -2)
print(Decimal(1).exp(), Decimal(2).ln(), Decimal(100).log10(), Decimal(2).log10(), Decimal("0.5").exp(), Decimal("0.001").ln(), Decimal(10).exp(), Decimal("-3.7").exp())
print(Decimal("Infinity"), Decimal("-inf"), Decimal("NaN"), Decimal("inf") + 1, -Decimal("inf"), Decimal("nan") == Decimal("nan"), Decimal("inf") > 10**100)
for code in ('Decimal(1) / 0', 'Decimal(0) / 0', 'Decimal("abc")', 'Decimal("inf") - Decimal("inf")', 'Decimal(1) + 1.5', 'Decimal([])', 'Decimal(None)', 'Decimal("1") < Decimal("nan")', 'Decimal(-1).sqrt()', 'Decimal(-1) ** Decimal("0.5")', 'Decimal(0) ** 0', 'Decimal("1e30").quantize(Decimal("0.01"))', 'int(Decimal("nan"))', 'int(Decimal("inf"))', 'Decimal("9e999999") * 10', 'Decimal(5) // 0', 'Decimal(5) % 0', 'Decimal("1") < "a"', '"a" + Decimal(1)', 'Decimal(1).foo', 'Decimal(0) ** -1', 'float(Decimal("nan"))', 'Decimal("1") and round(Decimal("nan"))', 'Decimal(-8).ln()'):
    try:
        if code == 'Decimal(1) / 0': Decimal(1) / 0
        elif code == 'Decimal(0) / 0': Decimal(0) / 0
        elif code == 'Decimal("abc")': Decimal("abc")
        elif code == 'Decimal("inf") - Decimal("inf")': Decimal("inf") - Decimal("inf")
        elif code == 'Decimal(1) + 1.5': Decimal(1) + 1.5
        elif code == 'Decimal([])': Decimal([])
        elif code == 'Decimal(None)': Decimal(None)
        elif code == 'Decimal("1") < Decimal("nan")': Decimal("1") < Decimal("nan")
        elif code == 'Decimal(-1).sqrt()': Decimal(-1).sqrt()
        elif code == 'Decimal(-1) ** Decimal("0.5")': Decimal(-1) ** Decimal("0.5")
        elif code == 'Decimal(0) ** 0': Decimal(0) ** 0
        elif code.startswith('Decimal("1e30")'): Decimal("1e30").quantize(Decimal("0.01"))
        elif code == 'int(Decimal("nan"))': int(Decimal("nan"))
        elif code == 'int(Decimal("inf"))': int(Decimal("inf"))
        elif code.startswith('Decimal("9e'): Decimal("9e999999") * 10
        elif code == 'Decimal(5) // 0': Decimal(5) // 0
        elif code == 'Decimal(5) % 0': Decimal(5) % 0
        elif code == 'Decimal("1") < "a"': Decimal("1") < "a"
        elif code.startswith('"a"'): "a" + Decimal(1)
        elif code == 'Decimal(1).foo': Decimal(1).foo
        elif code == 'Decimal(0) ** -1': print(Decimal(0) ** -1)
        elif code.startswith('float'): float(Decimal("nan"))
        elif code == 'Decimal(-8).ln()': Decimal(-8).ln()
        else: round(Decimal("nan"))
        print(code, "no error")
    except Exception as e:
        print(code, type(e).__name__, e)
