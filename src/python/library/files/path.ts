/** What `pathlib.Path` has beside a pure path: it asks the disk in memory. */
export const PATH = `
def _refused(name):
    def refused(*args, **kwargs):
        _refuse("pathlib.Path." + name, "put the text in a string: a program cannot reach the machine")
    return refused

class Path(PurePath):
    home = classmethod(_refused("home"))
    @classmethod
    def cwd(cls): return cls(_os.getcwd())
    def absolute(self): return self if self._root else self.with_segments(_os.getcwd(), self)
    def resolve(self, strict=False):
        found = self.with_segments(_os.path.abspath(self))
        if strict:
            for each in (*reversed(found.parents), found):
                _os.stat(str(each))
                if each is not found and not _os.path.isdir(each):
                    raise NotADirectoryError(20, "Not a directory", str(each))
        return found
    def exists(self, *, follow_symlinks=True): return _disk.exists(self)
    def is_file(self, *, follow_symlinks=True): return _disk.isfile(self)
    def is_socket(self): return _disk.is_socket(_disk.found(self))
    def is_dir(self, *, follow_symlinks=True): return _disk.isdir(self)
    def is_symlink(self): return False
    def stat(self, *, follow_symlinks=True): return _disk.stat(str(self))
    def lstat(self): return self.stat()
    def chmod(self, mode, *, follow_symlinks=True): _os.chmod(str(self), mode)
    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self, mode, buffering, encoding, errors, newline)
    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as file:
            return file.read()
    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()
    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)
    def write_bytes(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "__buffer__"):
            raise TypeError(f"memoryview: a bytes-like object is required, not {type(data).__name__!r}")
        with self.open("wb") as file:
            return file.write(data)
    def touch(self, mode=0o666, exist_ok=True):
        if self.exists() and exist_ok:
            _disk.touched(_disk.full(self))
        else:
            self.open("x").close()
    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            _os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise
    def rmdir(self): _os.rmdir(str(self))
    def unlink(self, missing_ok=False):
        try:
            _os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise
    def rename(self, target):
        _os.rename(str(self), str(target))
        return self.with_segments(target)
    replace = rename
    def iterdir(self):
        names = _os.listdir(str(self))
        return (self / name for name in names)
    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return _glob(self, pattern, case_sensitive)
    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        slash = "/" * _os.fspath(pattern).endswith("/")
        return _glob(self, str(self.with_segments("**", pattern)) + slash, case_sensitive)
    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, dirs, files in _os.walk(str(self), top_down, on_error, follow_symlinks):
            yield self.with_segments(root), dirs, files
    def samefile(self, other_path):
        _os.stat(str(self)), _os.stat(str(other_path))
        return self.resolve() == self.with_segments(other_path).resolve()
    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        target = self.with_segments(target)
        _check_inside(self, target)
        if self.is_dir():
            target.mkdir()
            for each in self.iterdir():
                each.copy(target / each.name)
        else:
            target.write_bytes(self.read_bytes())
        return target
    def copy_into(self, target_dir, *, follow_symlinks=True, preserve_metadata=False):
        return self.copy(self.with_segments(target_dir, _named(self)))
    def move(self, target):
        target = self.with_segments(target)
        _check_inside(self, target)
        return self.replace(target)
    def move_into(self, target_dir):
        return self.move(self.with_segments(target_dir, _named(self)))
    def is_block_device(self): return False
    def is_char_device(self): return False
    def is_fifo(self): return False
    def is_junction(self): return False
    def is_mount(self): return str(self.resolve()) == "/"

def _check_inside(source, target):
    if source.is_dir() and source.resolve() in target.resolve().parents:
        error = OSError(22, "Source path is a parent of target path")
        error.filename, error.filename2 = str(source), str(target)
        raise error

def _named(path):
    if not path.name:
        raise ValueError(f"{path!r} has an empty name")
    return path.name

for _name in ("expanduser group hardlink_to info lchmod owner readlink "
              "symlink_to as_uri from_uri").split():
    setattr(Path, _name, _refused(_name))
`;
