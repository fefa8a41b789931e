import types
print(type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType, type(int | str) is types.UnionType, types.EllipsisType, types.NotImplementedType, types.UnionType)
print(isinstance(len, types.BuiltinMethodType), isinstance(5, types.NoneType), types.CellType, types.FrameType)
class A:
    def hi(self, n=1): return ("hi", n)
a = A()
m = types.MethodType(A.hi, a)
a.bound = types.MethodType(lambda self, x: (self is a, x), a)
print(m(), m(n=2), a.bound(3), m == a.hi, m.__self__ is a, m.__func__ is A.hi, isinstance(a.hi, types.MethodType))
for bad in (lambda: types.MethodType(1, 2), lambda: types.MethodType(A.hi, None), lambda: types.MethodType(A.hi)):
    try: bad()
    except TypeError as e: print(e)
print(isinstance(A.hi, types.FunctionType), isinstance((x for x in ()), types.GeneratorType), types.SimpleNamespace(a=1, b=[2]))
