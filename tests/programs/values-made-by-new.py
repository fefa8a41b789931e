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
