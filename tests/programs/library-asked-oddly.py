# What libraries tell of odd arguments.
from typing import *
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as e: print(e)
try:
    class Bad(NamedTuple):
        z: int
        a: int = 1
        b: int = 2
        c: str
except TypeError as e: print(e)
class TD(TypedDict, total=False):
    x: Required[int]
    y: ReadOnly[str]
    z: Required[ReadOnly[int]]
    w: Annotated[NotRequired[int], "x"]
class T2(TD):
    y: NotRequired[str]
    q: int
for c in (TD, T2): print(*[sorted(getattr(c, f"__{k}_keys__")) for k in ("required", "optional", "readonly", "mutable")], c.__total__)
try:
    class T3(T2):
        q: ReadOnly[int]
except TypeError as e: print(e)
T = TypeVar("T", bound=int); S = TypeVar("S", int, str, covariant=True)
print(T.__bound__, T.__constraints__, S.__bound__, S.__constraints__, S.__covariant__, T.__contravariant__, T, S)
for f in (lambda: TypeVar("B", int), lambda: TypeVar("B", int, str, bound=int), lambda: TypeVar("B", covariant=True, contravariant=True)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
from enum import *
class C(Flag, boundary=CONFORM): A = 1; B = 4
print(C(3), repr(C(2)), ~C.A, C(-1), C(-2), C(10))
class E(Flag, boundary=EJECT): A = 1; B = 4
print(E(3), type(E(3)), E(5), ~E.A, type(~E.A), E(-1), E.A | E.B, E.A & E.B)
class S(Flag): A = 1; B = 4
for v in (2, 9, -3, -100, -1, 8, "x"):
    for c in (S, C, E):
        try: print(c.__name__, v, c(v))
        except ValueError as e: print(v, e)
class K(IntFlag): A = 1; B = 2
print(K(9), K(-1), K(-5), ~K.A, K.A | 64, K(0), repr(K(8)), K.A & ~K.B, -K.A)
class IE(IntFlag, boundary=EJECT): A = 1
print(IE(3), IE.A | 2, type(IE.A | 2))
class IC(IntFlag, boundary=CONFORM): A = 1
print(IC(3), IC.A | 2, type(IC.A | 2))
class IS(IntFlag, boundary=STRICT): A = 1
try: print(IS.A | 2)
except ValueError as e: print(e)
import logging
for style, fmts in (("{", ("{x", "{x!q}", "{x:zz}", "{}", "{a.b[0]}", "{message:>{width}}", "no", "}", "{{x}}", "{x!r:>10}", "{a b}", "{asctime:.3f}")), ("$", ("$", "$x", "${x}", "a $ b", "$$x", "${", "$1", "no")), ("%", ("%(x)s", "%(x)q", "%s", "%(x)05.2f", "%%", "%(x) d"))):
    for f in fmts:
        try: logging.Formatter(f, style=style); print(style, f, "ok")
        except Exception as e: print(style, f, type(e).__name__, e)
import itertools, re, traceback
print(itertools.count(1.5, 0.5).__repr__(), itertools.repeat(3).__repr__(), itertools.count(2).__str__(), itertools.repeat(3, 2).__str__())
print(re.match(r"(a)(b)?", "ax").regs)
for pattern in ("a{99999999999}", "a{1,4294967295}", "(?:ab){4294967295,}", "a{5,2}"):
    try: re.compile(pattern)
    except (re.error, OverflowError) as e: print(pattern, type(e).__name__, e)
class Mute:
    def __repr__(self): raise RuntimeError
    __str__ = __repr__
for notes in ([1, None, "a\nb", Mute()], (2,), "text", 5, None, Mute(), {1: 2}):
    e = ValueError("v"); e.__notes__ = notes
    print(traceback.format_exception_only(e))

import os.path, urllib.parse
for text in ("100%", "%", "%zz%4", "%  ", "%E4%BD%A0你%E5", "a+%2B", "", b"%E4%BD%A0", b"", b"%ff%"):
    print(urllib.parse.unquote(text), urllib.parse.unquote_to_bytes(text))
print(urllib.parse.unquote("%C4%E3", "gbk"), urllib.parse.unquote("%ff", errors="ignore"), urllib.parse.quote_from_bytes(b"\xff /"))
for paths in (["/a/b/c", "/a/./b//d"], ["a/b", "a"], ["a"], ["/x", "/y"], ["a", "/a"], []):
    try: print(repr(os.path.commonpath(paths)))
    except ValueError as e: print(e)
class Odd:
    def no_first(*args): return super()
    def deleted(self):
        del self
        return super()
for call in (lambda: super().x, lambda x: super().x, Odd.no_first, lambda: ~True, lambda: type("X", (int, bool), {}), lambda: type("Y", (bool, bool), {})):
    try: print(call() if call.__code__.co_argcount == 0 else call(1))
    except Exception as e: print(type(e).__name__, e)
flag = True
print(~flag, ~(1 > 2))
