class P(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))
p = P(1, 2)
print(p, p[0])
class Q(tuple):
    def __new__(cls, x=(), y=3):
        return tuple.__new__(cls, (1, y))
print(Q((5, 6)), Q())
class R(tuple):
    def __new__(cls, x=()):
        return super().__new__(cls, (1, 2, 3))
    def __init__(self, x=()):
        print("init", self)
print(R((9,)))
class I(int):
    def __new__(cls, x, y):
        return int.__new__(cls, x + y)
    def __init__(self, x, y):
        print("i", self)
print(I(3, 4))
class S(str):
    def __new__(cls, x, y=1):
        return super().__new__(cls, x * 2)
print(S("ab"))
class F(frozenset):
    def __new__(cls, *a):
        return super().__new__(cls, a)
print(F(1, 2))
class A:
    def __new__(cls, *given):
        return super().__new__(cls, *given)
    def __init__(self, *given):
        pass
try:
    A(1)
except TypeError as error:
    print(error)
def told(ask):
    try:
        return ask()
    except TypeError as error:
        return str(error)
print(object.__new__ == int.__new__, int.__new__ is bool.__new__, int.__new__ is int.__new__, list.__new__ == dict.__new__, Exception.__new__ == ValueError.__new__)
print(A.__new__ is object.__new__, I.__new__ is int.__new__, int.__new__, object.__new__.__self__, int.__new__.__qualname__)
print(int.__new__(int, 5), told(lambda: object.__new__(int)), told(lambda: int.__new__(bool)), told(lambda: int.__new__(str)), told(lambda: int.__new__()), told(lambda: str.__new__(5)))
class Bare(int): pass
class Wrong(int):
    def __new__(cls):
        return object.__new__(cls)
print(told(lambda: object.__new__(Bare)), told(Wrong), int.__new__(Bare, 3))
class E(ValueError):
    def __new__(cls, *given):
        return Exception.__new__(cls, *given)
print(repr(E(1)))
