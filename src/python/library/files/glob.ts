import {registerPython} from '../register.ts';
import './disk.ts';

/** Which files and folders of the disk in memory a pattern fits, in the order in which `os.listdir` has them. */
registerPython(
  'glob',
  `
import os as _os
import re as _re
import fnmatch as _fnmatch

__all__ = ["glob", "iglob", "escape", "translate"]

def has_magic(s):
    return _re.search("[*?[]", s) is not None
def escape(pathname):
    return _re.sub("([*?[])", r"[\\1]", pathname)
def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    _refuse("glob.translate", "use fnmatch.translate, or glob.glob itself")

def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))
def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    if dir_fd is not None:
        _refuse("dir_fd= of glob.glob", "give root_dir=")
    if isinstance(pathname, bytes):
        _refuse("a pattern of bytes for files", "write it as a text")
    root = "" if root_dir is None else _os.fspath(root_dir)
    found = _Search(recursive, include_hidden).paths(root, pathname, False)
    # That nothing is left of a path is no path.
    return (path for at, path in enumerate(found) if path or at) if not pathname or recursive and pathname[:2] == "**" else found

def _under(folder, name):
    return _os.path.join(folder, name) if folder and name else folder or name

class _Search:
    def __init__(self, recursive, hidden):
        self._recursive, self._hidden = recursive, hidden
    def paths(self, root, pathname, folders):
        parent, name = _os.path.split(pathname)
        if not has_magic(pathname):
            whole = _under(root, pathname if name else parent)
            if _os.path.lexists(whole) if name else _os.path.isdir(whole):
                yield pathname
        elif not parent:
            yield from self._fitting(root, name, folders)
        else:
            parents = self.paths(root, parent, True) if parent != pathname and has_magic(parent) else [parent]
            for each in parents:
                for found in self._fitting(_under(root, each), name, folders):
                    yield _os.path.join(each, found)
    def _fitting(self, folder, name, folders):
        if self._recursive and name == "**":
            if not folder or _os.path.isdir(folder):
                yield ""
            yield from self._below(folder, folders)
        elif has_magic(name):
            yield from _fnmatch.filter((each for each in self._names(folder, folders) if self._hidden or name[0] == "." or each[0] != "."), name)
        elif _os.path.lexists(_under(folder, name)) if name else _os.path.isdir(folder):
            yield name
    def _names(self, folder, folders):
        try:
            names = _os.listdir(folder or ".")
        except OSError:
            return []
        return [name for name in names if not folders or _os.path.isdir(_under(folder, name))]
    def _below(self, folder, folders):
        for name in self._names(folder, folders):
            if self._hidden or name[0] != ".":
                yield name
                for each in self._below(_under(folder, name), folders):
                    yield _under(name, each)
`,
);
