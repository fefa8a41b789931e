import math


def show(what, compute):
    try:
        print(what, compute())
    except Exception as error:
        print(what, type(error).__name__, error)


inf = float("inf")
numbers = [1 + 2j, -1.5 + 0.5j, 0j, 2, -3, 0.5, complex(inf, 1), -2j, 1e200 + 1e200j]
for a in numbers:
    for b in numbers:
        if isinstance(a, complex) or isinstance(b, complex):
            print(a, b, a + b, a - b, a * b)
            show("/", lambda: a / b)
print([(1 + 2j) ** n for n in range(-4, 6)])
show("**", lambda: 0j**-1)
show("**", lambda: 0j**1j)
show("**", lambda: (1 + 2j) ** 10**30)
print((-4) ** 2.0, (-2.5) ** 3, abs(3 + 4j), (-1) ** 2.0)
print(1 / 10**320, 10**320 / 3**650, (2**60 + 1) / 2**1130, 3 ** -5, (10**200) ** -1)


class Point:
    def __complex__(self):
        return 3 + 4j


print(complex(Point()), complex("1+2j"), complex(1, 2), complex(1 + 2j, 3), complex(1j, 1j), complex(True))
show("complex", lambda: complex([1]))
show("complex", lambda: complex("1", 2))
show("complex", lambda: complex(1, "2"))
show("complex", lambda: complex(None, 2))
show("pow", lambda: pow(1j, 2, 3))
print(complex(0, -0.0), complex(-0.0, 0.0), complex(1, -0.0), complex(1j, 2j), complex(0, 1j))
try: abs(complex(1e308, 1.7e308))
except OverflowError as error: print(error)
print(abs(complex(float("inf"), 1)))
values = [1+2j, -1.5-2.25j, 0j, complex(-0.0, 0.0), complex(0.0,-0.0), 3j, -3j, complex("nan"), complex(math.inf, -math.nan), 1234567.891+0.00001j, 1e20+1e-20j, 1e16j, complex(-0.001, 0.001), 5+0j, 1/3+2j/3]
specs = [".2f", "", "f", "e", ".3e", "g", "G", ".1f", "F", "E", ".0f", ".3", ".10", "10", ">30", "<30.2f", "^30.1f", "*^30", "+.2f", " .2f", "-", "+", " ", ",.2f", "_.1f", ",", "n", "z.1f", "z", "#", "#.0f", "#.3g", "#g", "010", "0", "=10", "x=10", "d", "%", "s", "x", "abc", "0<10", "q", ".2f>", "08.2f", ",d", "_", "30,", ".", ".0", "+#", "r"]
for s in specs:
    row = []
    for v in values:
        try: row.append(format(v, s))
        except Exception as e: row.append(type(e).__name__ + ": " + str(e))
    print(repr(s), "|".join(row) if len(set(row)) > 1 else row[0])
print(f"{1+2j:.2f} {1+2j!r:>10} {'%s' % (1+2j)} {'{:.1f}'.format(2j)}")
print((1+2j).__format__(".3f"))
print("%s" % 2j, "%r" % 2j, b"%a" % 2j)
for f in (lambda: [1] * 2j, lambda: 2j * "a", lambda: "a" + 2j, lambda: "x" % 2j, lambda: 2j % 2, lambda: 2j // 1, lambda: 2j | 1, lambda: "%d" % 2j, lambda: [1] + 2j, lambda: b"" * 1j):
    try: print(f())
    except TypeError as e: print(e)
