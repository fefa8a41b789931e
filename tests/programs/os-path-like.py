"""`os.PathLike`: what it takes for a path, derived from and as a type."""
import os
print(os.PathLike, os.PathLike.__name__)
print(isinstance("a", os.PathLike))
import pathlib
print(isinstance(pathlib.Path("a"), os.PathLike), issubclass(pathlib.PurePath, os.PathLike))
class P:
    def __fspath__(self): return "x.txt"
print(isinstance(P(), os.PathLike), os.fspath(P()), os.PathLike[str])
class Q(os.PathLike):
    def __fspath__(self): return "q"
print(os.fspath(Q()), os.path.join(Q(), P()))
try: os.PathLike()
except TypeError as e: print(e)
def f(p: str | os.PathLike[str] | None = None): pass
with open(P(), "w") as fh: fh.write("a")
print(os.path.exists(P()))
