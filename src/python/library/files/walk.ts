/** How a path leads to what is on the disk: from one part to the next, each of which must be a folder that is there. */
export const WALK = `
# What is there differs from one machine to the next: nobody says that it is not there.
SYSTEM = set("bin boot dev etc lib lib64 media mnt opt proc root run sbin srv sys usr var".split())

def _reachable(at):
    if at not in nodes and at.split("/")[1] in SYSTEM:
        _refuse(at, "a program cannot reach the machine: write to a file of your own, and read that")

def _through(at, path):
    _reachable(at)
    if is_file(at):
        raise NotADirectoryError(20, "Not a directory", path)
    if at not in nodes:
        missing(path)

# The path that a command is given: whether its parts are there, each command says in words of its own.
def named(path):
    at = _path.abspath(path)
    _reachable(at)
    return at

# Where a path leads, be there something or not. With a slash at its end it leads to no file, but for those who make something there.
def full(path, makes=False):
    path = _path._os.fspath(path)
    if _cwd() not in nodes:
        _refuse("files, while the program is in a folder that is gone,", "leave it with os.chdir() before")
    text = path.decode() if isinstance(path, bytes) else path
    _reachable(_path.abspath(text))
    at = "/" if text.startswith("/") else _cwd()
    for part in text.rstrip("/").split("/"):
        _through(at, path)
        at = _path.normpath(_path.join(at, part))
    if text.endswith("/") and is_file(at) and not makes:
        raise NotADirectoryError(20, "Not a directory", path)
    return at

# The same for those whom it is no error if a path leads nowhere.
def found(path):
    try:
        return full(path)
    except OSError:
        return None

def _both(src, dst):
    try:
        old, new = full(src), full(dst, True)
        if is_file(old) and _path._os.fspath(dst)[-1:] in ("/", b"/"):
            raise NotADirectoryError(20, "Not a directory")
        return old, new
    except OSError as error:
        raise type(error)(error.errno, error.strerror, src, None, dst) from None
`;
