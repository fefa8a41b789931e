import './files/disk.ts';
import {PATH} from './files/path.ts';
import {PATH_PATTERNS} from './files/path-patterns.ts';
import {registerPython} from './register.ts';

/** Paths as texts with parts; `Path` asks the disk in memory. */
registerPython(
  'pathlib',
  `
import os as _os
import re as _re
import fnmatch as _fnmatch
import _disk

def _parts(texts):
    root, parts = "", []
    for text in texts:
        text = str(text)
        if text.startswith("/"):
            root, parts = ("//" if text.startswith("//") and not text.startswith("///") else "/"), []
        parts += [part for part in text.split("/") if part not in ("", ".")]
    return root, parts

class PurePath:
    def __new__(cls, *args):
        return object.__new__({PurePath: PurePosixPath, Path: PosixPath}.get(cls, cls))
    def __init__(self, *args):
        for each in args:
            if not isinstance(each, (str, PurePath)):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                                f"not {type(each).__name__!r}")
        self._root, self._tail = _parts(args)
    def with_segments(self, *args): return type(self)(*args)
    def __str__(self): return self._root + "/".join(self._tail) or "."
    def __fspath__(self): return str(self)
    def as_posix(self): return str(self)
    def __repr__(self): return f"{type(self).__name__}({str(self)!r})"
    def __hash__(self): return hash(str(self))
    def __eq__(self, other): return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented
    def __lt__(self, other): return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented
    def __le__(self, other): return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented
    def __gt__(self, other): return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented
    def __ge__(self, other): return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented
    def __truediv__(self, other):
        return self.with_segments(self, other) if isinstance(other, (str, PurePath)) else NotImplemented
    def __rtruediv__(self, other):
        return self.with_segments(other, self) if isinstance(other, (str, PurePath)) else NotImplemented
    def joinpath(self, *others): return self.with_segments(self, *others)
    @property
    def parts(self): return ((self._root,) if self._root else ()) + tuple(self._tail)
    @property
    def drive(self): return ""
    @property
    def root(self): return self._root
    @property
    def anchor(self): return self._root
    @property
    def name(self): return self._tail[-1] if self._tail else ""
    @property
    def suffix(self):
        name = self.name.lstrip(".")
        dot = name.rfind(".")
        return name[dot:] if dot > 0 else ""
    @property
    def suffixes(self):
        return ["." + each for each in self.name.lstrip(".").split(".")[1:]]
    @property
    def stem(self):
        return self.name[:len(self.name) - len(self.suffix)] if self.suffix else self.name
    @property
    def parent(self):
        return self.with_segments(self._root + "/".join(self._tail[:-1]))
    @property
    def parents(self):
        found, at = [], self
        while at._tail:
            at = at.parent
            found.append(at)
        return tuple(found)
    def is_absolute(self): return self._root != ""
    def with_name(self, name):
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.with_segments(self.parent, name)
    def with_stem(self, stem):
        if self.suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + self.suffix)
    def with_suffix(self, suffix):
        if not self.stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(self.stem + suffix)
    def is_relative_to(self, other):
        other = self.with_segments(other)
        return self._root == other._root and self._tail[:len(other._tail)] == other._tail
    def relative_to(self, other, *, walk_up=False):
        other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if self.is_relative_to(path):
                return self.with_segments(*[".."] * step, *self.parts[len(path.parts):])
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
    def match(self, path_pattern, *, case_sensitive=None): return _match(self, path_pattern, case_sensitive)
    def full_match(self, pattern, *, case_sensitive=None): return _full_match(self, pattern, case_sensitive)

${PATH_PATTERNS}
class PurePosixPath(PurePath): pass

${PATH}
class PosixPath(Path, PurePosixPath): pass
`,
);
