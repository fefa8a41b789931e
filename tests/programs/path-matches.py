# match, full_match and relative_to(walk_up=) of paths: stars, brackets, ** and roots.
from pathlib import PurePath, PurePosixPath, Path
for path, pattern in [("a/b.py", "*.py"), ("/a/b/c.py", "b/*.py"), ("/a/b/c.py", "a/*.py"), ("/a.py", "/*.py"), ("a/b.py", "/*.py"), ("/a/b/c.py", "/**/*.py"), ("a/b/c.py", "**/*.py"), ("a/b", "a/**"), ("a/b", "**"), ("", "*"), (".", "."), ("a/.hidden", "a/*"), ("a.py", "[ab].py"), ("c.py", "[!ab].py"), ("a?", "a[?]"), ("A.PY", "*.py"), ("a/b/c/d.txt", "a/**/d.txt"), ("a/d.txt", "a/**/d.txt"), ("a/b/c/d.txt", "a/*/d.txt"), ("a//b", "a/b"), ("a", "a/"), ("a/b", "a/*/"), ("a.b.c", "*.c"), ("ab", "a*b*"), ("a/b", "*"), ("a/b", "*/*"), ("..", "*")]:
    out = []
    for name in ("match", "full_match"):
        try: out.append(getattr(PurePath(path), name)(pattern))
        except Exception as e: out.append(f"{type(e).__name__} {e}")
    print(path, pattern, out)
print(PurePath("A.PY").match("*.py", case_sensitive=False), PurePath("A.PY").full_match("*.py", case_sensitive=False), PurePath("a.py").match(PurePath("*.py")))
for args in [("/a/b/c", "/a/d"), ("a/b", "c"), ("/a", "b"), ("/a/b", "/a/b"), ("a/b", ".."), ("/a/b", "/a/b/c/d")]:
    for up in (False, True):
        try: print(repr(PurePosixPath(args[0]).relative_to(args[1], walk_up=up)))
        except ValueError as e: print(e)
try: print(PurePath("").match(""))
except ValueError as e: print(e)
