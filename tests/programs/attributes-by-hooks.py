class A:
    def __getattribute__(self, n):
        if n == "q":
            raise AttributeError(n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n):
        return "got " + n
print(A().foo, A().q)
class B(tuple):
    def __getattribute__(self, n):
        return tuple.__getattribute__(self, n)
    def __getattr__(self, n):
        return "got " + n
print(B().foo, B().count(1))
print(hasattr(B(), "x"), getattr(B(), "y", 1))
class C:
    @property
    def p(self):
        return self.nothing
    def __getattr__(self, n):
        return "hook " + n
print(C().p)
class D:
    @property
    def p(self):
        raise AttributeError("inner")
try:
    D().p
except AttributeError as e:
    print(e)
class E:
    def __hash__(self):
        return object.__hash__(self)
print(hash(E()) != 0, len({E(), E()}))
