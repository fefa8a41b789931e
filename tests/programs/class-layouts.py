"""Which bases a class may have together: their instances must be laid out in one way."""

class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S0: __slots__ = ()
class D: __slots__ = ("__dict__",)
class P: pass
import collections, enum, asyncio, contextlib
for bases in [(type, tuple), (int, str), (list, dict), (dict, list), (int, float), (str, bytes),
    (set, frozenset), (set, list), (Exception, int), (OSError, StopIteration), (ValueError, KeyError),
    (OSError, ValueError), (S1, S2), (S1, S0), (S1, P), (S1, list), (S0, list), (int, P), (P, int),
    (OSError, ImportError), (ImportError, ValueError), (KeyError, AttributeError),
    (BaseExceptionGroup, OSError), (ExceptionGroup, ValueError),
    (collections.OrderedDict, collections.Counter), (collections.defaultdict, collections.OrderedDict),
    (collections.deque, list), (SystemExit, ValueError), (bytearray, list), (complex, int),
    (property, staticmethod), (asyncio.Queue, asyncio.Lock), (asyncio.CancelledError, ValueError),
    (asyncio.TimeoutError, OSError), (TimeoutError, ConnectionError), (UnicodeError, ValueError),
    (UnicodeDecodeError, OSError), (SyntaxError, OSError), (NameError, ImportError), (bool,), (range,),
    (type(None),), (D, S1), (D, P)]:
    try:
        print([b.__name__ for b in bases], type("X", bases, {}).__name__)
    except TypeError as error:
        print([b.__name__ for b in bases], error)


# Which base lays an instance out, and which slots it has already.
def told(*a):
    try: print(type(*a))
    except Exception as e: print(type(e).__name__, e)
class Plain:
    pass


told('A', (), {'__slots__': b'x'})
told('A', (int,), {'__slots__': 'x'})
told('A', (), {'__slots__': ''})
told('A', (), {'__slots__': '42'})
told('A', (), {'__slots__': 'x', 'x': 0})
told('A', (), {'__slots__': ('__dict__', '__dict__')})
told('A', (), {'__slots__': ('__weakref__', '__weakref__')})
told('A', (Plain,), {'__slots__': '__dict__'})
told('A', (Plain,), {'__slots__': '__weakref__'})
class C(Plain, int): pass
print(C.__base__, type('D', (Plain, list), {}).__base__, type('E', (C, Plain), {}).__base__, Plain.__base__, int.__base__, bool.__base__, object.__base__)
class X(Plain, Exception): pass
class Y(Plain, KeyError): pass
class S:
    __slots__ = ('a',)
class S3(Plain, S): pass
print(X.__base__, Y.__base__, S3.__base__)
