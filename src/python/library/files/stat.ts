/** What `os.stat` and its like tell of a file or a folder of the disk. */
export const STAT = `
_FIELDS = "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime".split()

class stat_result:
    __module__ = "os"
    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    def __init__(self, at):
        self.st_size = 4096 if is_folder(at) else len(settled(at))
        self.st_mode = (0o040000 if is_folder(at) else 0o140000 if is_socket(at) else 0o100000) | mode(at)
        self.st_uid = self.st_gid = 0 if at in ("/", TEMP, "/home") else 1000
        self._changed = changed.get(at, START)
        self._noted = noted.get(at, self._changed)
    @property
    def st_mtime_ns(self): return known(self._changed)
    @property
    def st_ctime_ns(self): return known(self._noted)
    @property
    def st_mtime(self): return self.st_mtime_ns / 1e9
    @property
    def st_ctime(self): return self.st_ctime_ns / 1e9
    def __getattr__(self, name):
        if name.startswith("st_"):
            _refuse("os.stat_result." + name, "ask for st_size, st_mtime, st_ctime, st_mode or st_uid")
        raise AttributeError(f"'os.stat_result' object has no attribute {name!r}")
    def __getitem__(self, index): return int(getattr(self, _FIELDS[index]))
    def __len__(self): return len(_FIELDS)
    def __repr__(self): _refuse("to print all that os.stat tells", "print st_size or st_mtime alone")

_mode = mode

def _asked(path):
    at = full(path)
    if at not in nodes:
        missing(path)
    return at

def stat(path, *, dir_fd=None, follow_symlinks=True): return stat_result(_asked(path))
def lstat(path, *, dir_fd=None): return stat(path)
def getmtime(filename): return stat(filename).st_mtime
def getctime(filename): return stat(filename).st_ctime

def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    at = _asked(path)
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    settled(at)
    if times is None and ns is None:
        touched(at)
    else:
        dated(at, ns[1] if times is None else int(times[1] * 1e9))

def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    import operator
    at, mode = _asked(path), operator.index(mode)
    own = 0o700 if is_folder(at) else 0o600
    if mode & own != own or at in ("/", TEMP, "/home"):
        _refuse("a mode that leaves out the owner of a file", "let the owner read and write it")
    modes[at], noted[at] = mode & 0o7777, _moment()

# A program owns what is on its disk; a file is not there to be run, unless its mode says so.
def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    at = found(path)
    return at in nodes and (not mode & 1 or _mode(at) & 0o100 != 0)
`;
