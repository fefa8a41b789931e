class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
a = A()
try: a.z = 1
except AttributeError as e: print(e)
try: a.y
except AttributeError as e: print(e)
try: a.__dict__
except AttributeError as e: print(e)
a.y = 2; print(a.y); del a.y
try: del a.y
except AttributeError as e: print(e)
class B(A): pass
b = B(); b.z = 1; print(b.__dict__, b.x)
class C(A): __slots__ = ("z", "__dict__")
c = C(); c.q = 1; c.z = 2; print(c.__dict__)
try:
    class D: __slots__ = ("x",); x = 1
except ValueError as e: print(e)
try:
    class D: __slots__ = ("1x",)
except TypeError as e: print(e)
try:
    class D: __slots__ = (1,)
except TypeError as e: print(e)
class E: __slots__ = "only"
e = E(); e.only = 1; print(e.only, E.__slots__)
class P: __slots__ = ("__priv",)
p = P()
try: p.__priv
except AttributeError as e: print(e)
print(A.x, type(A.x))
try:
    class X(int): __slots__ = ("a",)
except TypeError as e: print(e)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
try:
    class S3(S1, S2): pass
except TypeError as e: print(e)


