# property, staticmethod and classmethod as objects: what they tell, and what derives from them.


def part_0():
    def f():
        class C:
            @property
            def x(self): return 1
            y = property(None, None, None)
            z = property()
        return C
    C=f()
    c=C()
    for n in "xyz":
        for act in (lambda: getattr(c, n), lambda: setattr(c, n, 1), lambda: delattr(c, n)):
            try: print(act())
            except AttributeError as e: print(e)
    p=property()
    C.q=p
    for act in (lambda: c.q, lambda: setattr(c,'q',1), lambda: delattr(c,'q')):
        try: print(act())
        except AttributeError as e: print(e)
    print(C.x.__name__, C.y.__name__, C.z.__name__)
    try: p.__name__
    except AttributeError as e: print(e)
    p.__name__='hey'; print(p.__name__)
    try: c.q
    except AttributeError as e: print(e)
    try: property().x
    except AttributeError as e: print(e)


def part_1():
    class C:
        def __init__(self): self._x=5
        def getx(self):
            "getter doc"
            return self._x
        def setx(self, v): self._x=v
        x=property(getx, setx, doc="own doc")
        y=property(getx)
        z=y.setter(setx)
    print(C.x.__doc__, C.y.__doc__, C.z.__doc__)
    c=C()
    print(C.x.__get__(c), C.x.__get__(c, C), C.x.__get__(None, C) is C.x)
    C.x.__set__(c, 9); print(c.x)
    try: C.x.__delete__(c)
    except AttributeError as e: print(e)
    try: C.y.__set__(c, 1)
    except AttributeError as e: print(e)
    C.y.__doc__='changed'; print(C.y.__doc__)
    print(C.x.fget is C.getx, C.x.fdel, C.x.__isabstractmethod__)
    def g(self):
        "other"
    print(C.y.getter(g).__doc__, C.x.getter(g).__doc__)
    for bad in (lambda: property(1,2,3,4,5), lambda: property(foo=1), lambda: C.x.setter(), lambda: setattr(C.x,'fget',1), lambda: delattr(C.x,'fget')):
        try: print(bad())
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)


def part_2():
    class P(property):
        "P's doc"
        def __get__(self, o, t=None):
            if o is None: return self
            return ("P", super().__get__(o, t))
        def __set__(self, o, v): print("set", v); super().__set__(o, v)
    class C:
        @P
        def x(self):
            "xdoc"
            return 5
        @x.setter
        def x(self, v): print("setter", v)
    c=C(); print(c.x); c.x=3; print(type(C.x).__name__, C.x.__doc__, C.__dict__['x'].fget.__name__)
    class Q(P):
        def __init__(self, f): super().__init__(f); self.extra=f.__name__
    class D:
        @Q
        def y(self): return 1
    print(D.y.extra, D().y)


def part_3():
    from abc import ABC, abstractmethod
    class A(ABC):
        @property
        @abstractmethod
        def x(self): ...
        @x.setter
        @abstractmethod
        def x(self, v): ...
        @staticmethod
        @abstractmethod
        def s(): ...
        @classmethod
        @abstractmethod
        def k(cls): ...
    print(A.__dict__['x'].__isabstractmethod__, A.__dict__['s'].__isabstractmethod__, A.__dict__['k'].__isabstractmethod__, A.s.__isabstractmethod__)
    try: A()
    except TypeError as e: print(e)


def part_4():
    class C:
        @staticmethod
        def s(a: int):
            "sdoc"
            return a
        @classmethod
        def k(cls, a):
            "kdoc"
            return cls, a
        s.tag = 5
        print(s(3), s.__name__, s.__wrapped__, callable(s))
    s=C.__dict__['s']; k=C.__dict__['k']
    for m in (s,k):
        print(m.__func__.__name__, m.__wrapped__ is m.__func__, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__isabstractmethod__, callable(m), m.__annotations__)
        print(m.__get__(None, C))
    print(s.__get__(C())(4), k.__get__(C())(4), k.__get__(None, C)(4))
    try: k(1)
    except TypeError as e: print(e)
    print(s.tag)
    class SM(staticmethod): pass
    print(repr(s)[:30], SM(len)([1]))
    for bad in (lambda: staticmethod(), lambda: classmethod(1,2), lambda: staticmethod(f=1)):
        try: print(bad())
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)


def derived():
    class classproperty(property):
        def __get__(self, obj, cls): return self.fget(cls)
    class hybrid(classmethod):
        def __get__(self, obj, cls):
            return super().__get__(obj, cls) if obj is None else self.__func__.__get__(obj)
    class named(staticmethod):
        def __init__(self, f, tag="t"):
            super().__init__(f); self.tag = tag
    class C:
        n = 5
        @classproperty
        def cp(cls): return cls.n
        @hybrid
        def h(self_or_cls, x): return (self_or_cls if isinstance(self_or_cls, type) else "obj", x)
        @named
        def s(x): return x
        t = named(lambda x: x*2, "two")
        @classmethod
        @property
        def cmp(cls): return 1
    print(C.cp, C().cp, C.h(1), C().h(2), C.s(3), C().s(4), C.__dict__['t'].tag, C.t(4), C.__dict__["s"].tag)
    print(type(C.cmp).__name__)
    class D(C):
        n = 6
        @property
        def p(self): return "D"
        @property
        def z(self): raise AttributeError("inner")
        def __getattr__(self, name): return "dyn " + name
    print(D.cp, D().cp, D().z, D().p)
    for bad in (lambda: property(1,2,3,4,5), lambda: property(foo=1), lambda: staticmethod(), lambda: classmethod(), lambda: C.cp.setter):
        try: print(bad())
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    import inspect
    print([n for n, v in inspect.getmembers(D, lambda o: isinstance(o, property))])
    import functools
    class E:
        @functools.cached_property
        def v(self): print("once"); return 3
    e=E(); print(e.v, e.v, vars(e)); del e.v; print(e.v)
    x=property(lambda self: 1)
    try: x.foo=1
    except AttributeError as e: print(e)
    try: x.foo
    except AttributeError as e: print(e)
    class Slot:
        __slots__=('a',)
        b=property(lambda s: s.a, lambda s,v: setattr(s,'a',v))
    s=Slot(); s.b=4; print(s.b, s.a); 
    try: del s.b
    except AttributeError as e: print(e)
    import dataclasses
    @dataclasses.dataclass
    class DC:
        a: int
        @property
        def dbl(self): return self.a*2
        @dbl.setter
        def dbl(self, v): self.a=v//2
    d=DC(3); d.dbl=10; print(d, d.dbl)


part_0()
part_1()
part_2()
part_3()
part_4()
derived()


def part_names():
    class A:
        @property
        def x(self): return 1
        y = property()
        def _z(self): return 1
        z = property(_z)
        w = property(lambda self: 1)
    print(A.x.__name__, A.z.__name__, A.w.__name__)
    try: print(A.y.__name__)
    except AttributeError as e: print(e)
    try:
        A().y
    except AttributeError as e: print(e)
    try:
        A().z = 3
    except AttributeError as e: print(e)
    try:
        del A().z
    except AttributeError as e: print(e)
    A.x.__name__ = 'foo'
    print(A.x.__name__)
    try:
        A().x = 3
    except AttributeError as e: print(e)
    p = A.__dict__['x'].setter(lambda s, v: None)
    print(p.__name__)
    del A.x.__name__
    print(A.x.__name__)


part_names()
