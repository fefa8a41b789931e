import {reachable, roots} from '../../lifetime/reachable.ts';
import type {PyDict} from '../../objects/dict.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {CHANGES, MOMENT} from './changes.ts';
import {HOME} from './home.ts';
import {SCANNED} from './scandir.ts';
import {SOCKET_FILES} from './socket-files.ts';
import {STAT} from './stat.ts';
import {WALK} from './walk.ts';

/** The folder that the process is in, and another one in its place: processes share the disk, and not that. */
const CWD = native('_cwd', '', () => vm.cwd);
const ENTER = native('_enter', 'at, /', at => {
  vm.cwd = at as string;
});

/** CPython flushes a stream that nobody can reach any more: such a one holds nothing back. */
const LET_GO = native('_let_go', 'held, at, /', (given, at) => {
  const held = given as PyDict;
  const streams = held.get(at as Value) as PyList;
  held.delete(at as Value);
  const live = reachable(roots()) ?? new Set();
  const left = streams.items.filter(each => live.has(each as object));
  if (left.length > 0) held.set(at as Value, new PyList(left));
});

/** The program's own file: the one thing on the disk when it starts. */
const PROGRAM = native('_program', '', () => new PyTuple([vm.program.file, vm.program.text]));

/**
 * The files of a program: a disk in memory that holds the program and goes when the run ends. Nothing of the machine is
 * read or written. What a stream still holds back is on no disk: to ask for it is refused, as it depends on buffers.
 */
registerPython(
  '_disk',
  `
import posixpath as _path

HOME, TEMP, MOST = "${HOME}", "/tmp", 20_000_000
# A folder is None, a file its bytes; in the order in which they were made.
nodes = {"/": None, TEMP: None, "/home": None, HOME: None}
held = {}

def getcwd():
    if _cwd() not in nodes:
        raise FileNotFoundError(2, "No such file or directory")
    return _cwd()

def chdir(path):
    _enter(folder(path))

def is_folder(at): return at in nodes and nodes[at] is None
# All that is no folder: a socket, too.
def is_file(at): return nodes.get(at) is not None

def missing(path): raise FileNotFoundError(2, "No such file or directory", path)

def file(path):
    at = full(path)
    if is_folder(at):
        raise IsADirectoryError(21, "Is a directory", path)
    if at not in nodes:
        missing(path)
    return at

def folder(path):
    at = full(path)
    if at not in nodes:
        missing(path)
    if is_file(at):
        raise NotADirectoryError(20, "Not a directory", path)
    return at

def hold(at, stream): held.setdefault(at, []).append(stream)
def release(at, stream):
    if stream in held.get(at, ()):
        held[at].remove(stream)
        _out(at, unflushed.pop(at, 0) < BUFFER)

${WALK}${CHANGES}${SOCKET_FILES}
def settled(at, stream=None):
    if at in held:
        streams = len(held[at])
        _let_go(held, at)
        if len(held.get(at, ())) < streams:
            _out(at, False)
    if any(each is not stream for each in held.get(at, ())):
        _refuse("what a file holds before it is flushed or closed", "write to it in a with block, and ask afterwards")
    return nodes[at]

def room(size):
    if sum(len(data) for data in nodes.values() if data) + size > MOST:
        _refuse(f"more than {MOST:,} bytes in files", "write less")

def names(at):
    start = at.rstrip("/") + "/"
    return [each[len(start):] for each in nodes if each.startswith(start) and each != start and "/" not in each[len(start):]]

def append(at, data, empties):
    content(at, at)
    if at not in nodes:
        made(at, bytearray())
    if empties:
        nodes[at] = bytearray()
    touched(at)
    room(len(data))
    nodes[at].extend(data)

def exists(path): return found(path) in nodes
def isfile(path):
    at = found(path)
    return is_file(at) and not is_socket(at)
def isdir(s): return is_folder(found(s))

def getsize(filename):
    at = full(filename)
    if at not in nodes:
        missing(filename)
    return 4096 if is_folder(at) else len(settled(at))

${STAT}
${SCANNED}
def listdir(path="."):
    at = full(path)
    if at not in nodes:
        missing(path)
    if is_file(at):
        raise NotADirectoryError(20, "Not a directory", path)
    if at in ("/", "/home"):
        _refuse(f"what lies in {at}", "list a folder of your own")
    return names(at)

def mkdir(path, mode=0o777):
    at = full(path, True)
    if at in nodes:
        raise FileExistsError(17, "File exists", path)
    made(at, None)
    if mode & 0o755 != 0o755:
        modes[at] = mode & 0o755

def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = _path.split(name)
    if not tail:
        head, tail = _path.split(head)
    if head and tail and not exists(head):
        makedirs(head, exist_ok=exist_ok)
    try:
        mkdir(name)
    except OSError:
        if not exist_ok or not isdir(name):
            raise

def remove(path):
    gone(file(path))

def rmdir(path):
    at = folder(path)
    if _path.basename(_path._os.fspath(path)) in (".", b"."):
        raise OSError(22, "Invalid argument", path)
    if names(at):
        raise OSError(39, "Directory not empty", path)
    gone(at)

def rename(src, dst):
    old, new = _both(src, dst)
    if old not in nodes:
        raise FileNotFoundError(2, "No such file or directory", src, None, dst)
    if old == new:
        return
    if is_folder(new) and is_file(old):
        raise IsADirectoryError(21, "Is a directory", src, None, dst)
    if (_cwd() + "/").startswith(old + "/"):
        _refuse("to rename the folder that the program is in", "leave it with os.chdir() before")
    if is_folder(old):
        _makes_way(old, new, src, dst)
    if old in held:
        settled(old)
    for each in [each for each in nodes if each == old or each.startswith(old + "/")]:
        for part in nodes, changed, noted, modes:
            part.pop(new + each[len(old):], None)
            if each in part:
                part[new + each[len(old):]] = part.pop(each)
    for each in old, new:
        touched(_path.dirname(each))
    noted[new] = _moment()

def _makes_way(old, new, src, dst):
    if new.startswith(old + "/"):
        raise OSError(22, "Invalid argument", src, None, dst)
    if is_file(new):
        raise NotADirectoryError(20, "Not a directory", src, None, dst)
    if new in nodes:
        if names(new):
            raise OSError(39, "Directory not empty", src, None, dst)
        gone(new)

def walk(top, topdown=True, onerror=None, followlinks=False):
    top = _path._os.fspath(top)
    try:
        each = [_path.join(top, name) for name in listdir(top)]
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders, files = [name for name in each if isdir(name)], [name for name in each if not isdir(name)]
    found = top, [_path.basename(name) for name in folders], [_path.basename(name) for name in files]
    if topdown:
        yield found
    for name in found[1]:
        yield from walk(_path.join(top, name), topdown, onerror)
    if not topdown:
        yield found

def _begin(file, text):
    at = above = _path.abspath(file)
    while (above := _path.dirname(above)) not in nodes:
        nodes[above] = None
    nodes[at] = bytearray(text.encode())

_begin(*_program())
`,
  [
    ['_program', PROGRAM],
    ['_moment', MOMENT],
    ['_cwd', CWD],
    ['_enter', ENTER],
    ['_let_go', LET_GO],
  ],
);
