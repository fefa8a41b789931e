import {registerAlias} from '../modules/registry.ts';
import {registerPython} from './register.ts';

/** Paths as texts; what asks of the disk asks the one in memory. */
registerPython(
  'posixpath',
  `
import os as _os

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = ".", "..", ".", "/", ":", "/bin:/usr/bin", None, "/dev/null"

def normcase(s, /): return _os.fspath(s)
def isabs(s, /): return _os.fspath(s).startswith("/")

def join(a, /, *p):
    path = _os.fspath(a)
    for each in p:
        if isinstance(path, str) and isinstance(each, (bytes, bytearray)) or isinstance(path, bytes) and isinstance(each, str):
            raise TypeError("Can't mix strings and bytes in path components")
        if not isinstance(each, str) and not hasattr(each, "__fspath__"):
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(each).__name__!r}")
        each = _os.fspath(each)
        if each.startswith("/") or not path:
            path = each
        else:
            path += each if path.endswith("/") else "/" + each
    return path

def split(p, /):
    p = _os.fspath(p)
    cut = p.rfind("/") + 1
    head, tail = p[:cut], p[cut:]
    return (head.rstrip("/") or head), tail

def basename(p, /): return split(p)[1]
def dirname(p, /): return split(p)[0]

def splitext(p, /):
    p = _os.fspath(p)
    name = p[p.rfind("/") + 1:]
    dot = name.rfind(".")
    if not name[:max(dot, 0)].strip("."):
        return p, ""
    cut = len(p) - len(name) + dot
    return p[:cut], p[cut:]

def splitdrive(p, /): return "", _os.fspath(p)

def normpath(path, /):
    path = _os.fspath(path)
    root = "" if not path.startswith("/") else "//" if path.startswith("//") and not path.startswith("///") else "/"
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + "/".join(parts) or "."

def abspath(path, /): return normpath(join(_os.getcwd(), path))

def relpath(path, start=curdir):
    if not path:
        raise ValueError("no path specified")
    here, there = ([part for part in abspath(each).split("/") if part] for each in (start, path))
    shared = len(commonprefix([here, there]))
    return "/".join([".."] * (len(here) - shared) + there[shared:]) or "."

def commonprefix(m, /):
    if not m:
        return ""
    low, high = min(m), max(m)
    for index, each in enumerate(low):
        if each != high[index]:
            return low[:index]
    return low

def commonpath(paths):
    paths = [_os.fspath(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({path[:1] == "/" for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    shared = commonprefix([[part for part in path.split("/") if part and part != curdir] for path in paths])
    return ("/" if paths[0][:1] == "/" else "") + "/".join(shared)

def _ask(name):
    def ask(*args, **kwargs):
        _refuse("os.path." + name, "a program cannot reach the machine: put what it would say in a variable")
    ask.__name__ = ask.__qualname__ = name
    return ask

def exists(path): return _disk("exists", path)
lexists = exists
def isfile(path): return _disk("isfile", path)
def isdir(s): return _disk("isdir", s)
def islink(path): return False
def getsize(filename): return _disk("getsize", filename)
def getmtime(filename): return _disk("getmtime", filename)
def realpath(filename, *, strict=False): return abspath(filename)

def _disk(name, path):
    import _disk as disk
    return getattr(disk, name)(path)

def getctime(filename): return _disk("getctime", filename)

# A variable that is not set stays as it stands.
def expandvars(path):
    import re
    path = _os.fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    def value(match):
        name = match[1]
        if name.startswith("{"):
            if not name.endswith("}"):
                return match[0]
            name = name[1:-1]
        return _os.environ.get(name, match[0])
    return re.sub(r"\\$(\\w+|\\{[^}]*\\}?)", value, path, flags=re.ASCII)

getatime, expanduser, samefile, ismount = map(_ask, ("getatime", "expanduser", "samefile", "ismount"))
`,
);

registerAlias('os.path', 'posixpath');
