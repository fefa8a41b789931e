"""Special methods that are no plain functions: static and class methods, partials, properties, objects that are called."""

import functools, asyncio

class Static:
    @staticmethod
    def __sub__(other): return ("sub", other)
    @classmethod
    def __add__(cls, other): return (cls.__name__, other)
    @staticmethod
    def __getitem__(item): return item
    @staticmethod
    def __setitem__(item, value): print("set", item, value)
    @staticmethod
    def __delitem__(item): print("del", item)
    @staticmethod
    def __len__(): return 3
    @classmethod
    def __call__(cls, *args, **named): return (cls.__name__, args, named)
    @staticmethod
    def __iter__(): return iter([1, 2])
    @staticmethod
    def __contains__(item): return item == 5
    @staticmethod
    def __repr__(): return "<static>"
    @staticmethod
    def __eq__(other): return True
    @staticmethod
    def __bool__(): return False
    @staticmethod
    def __enter__(): return "in"
    @staticmethod
    def __exit__(*error): print("out", len(error))
    @staticmethod
    def __format__(spec): return "<" + spec + ">"
    @property
    def __index__(self): return lambda: 2
    __neg__ = functools.partial(lambda *args: args, "neg")
    @classmethod
    async def __aenter__(cls): return cls.__name__
    @staticmethod
    async def __aexit__(*error): print("aout", error)
    @staticmethod
    def __await__():
        yield from asyncio.sleep(0).__await__()
        return "awaited"
    @staticmethod
    def __aiter__(): return Items()

class Items:
    left = [1, 2]
    @classmethod
    async def __anext__(cls):
        if not cls.left: raise StopAsyncIteration
        return cls.left.pop()

class Caller:
    def __call__(self, *args): return ("caller", args)

class Odd:
    __add__ = Caller()
    __len__ = lambda self: 7
    __mul__ = max
    __hash__ = staticmethod(lambda: 12)
    __str__ = staticmethod(lambda: "odd")
    __radd__ = classmethod(lambda cls, other: (cls, other))

s = Static()
print(s - 1, s + 2, s[1], len(s), s(4, a=5), list(s), 5 in s, 6 in s, repr(s), s == 3, bool(s), f"{s:x}", [0, 1, 2][s], -s)
s[1] = 2
del s[3]
with s as entered:
    print(entered)
o = Odd()
print(o + 1, len(o), hash(o), str(o), 5 + o, {o: 1}[o])
try:
    print(o * 3)
except TypeError as error:
    print(error)

async def main():
    async with s as entered:
        print(entered)
    print(await s)
    async for item in s:
        print(item)
asyncio.run(main())

class B:
    @staticmethod
    def __sub__(a, b): return a
try:
    B() - 1
except TypeError as error:
    print(error)
