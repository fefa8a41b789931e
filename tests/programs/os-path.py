import os
import os.path
from os.path import basename, join, splitext
from pathlib import Path

for parts in [("a", "b"), ("a/", "b"), ("a", "/b", "c"), ("", "x"), ("a", ""), (Path("a"), "b")]:
    print(parts, repr(join(*parts)))
for path in ["/a/b.tar.gz", "a/b/", "/", "", "b", ".hidden", "a/.hidden.txt", "a.b/c", "...", "//a//b", "x."]:
    print(path, os.path.split(path), basename(path), os.path.dirname(path), splitext(path), os.path.isabs(path))
for path in ["a/../b", "/../a", "a//b/./c/", "", "../../a", "//a/..", "///a", "a/b/../../.."]:
    print(repr(path), os.path.normpath(path))
print(os.path.commonprefix(["/usr/lib", "/usr/local"]), repr(os.path.commonprefix([])), os.path.splitdrive("/a"))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.abspath("/a/../b"))
print(os.path.sep, os.sep, os.path.pardir, os.path.pathsep, os.path.altsep)
print(os.fspath("a"), os.fspath(Path("a/b")))
for wrong in (lambda: os.fspath(3), lambda: join("a", 3), lambda: os.path.nothing, lambda: os.path.relpath("")):
    try:
        print(wrong())
    except (TypeError, AttributeError, ValueError) as raised:
        print(type(raised).__name__, raised)
