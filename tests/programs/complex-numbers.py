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
