import {KNOWN_COMMANDS, placeOfCommand} from '../../children/all-commands.ts';
import {type Maybe, pythonFunctions} from '../../objects/natives.ts';
import {asString} from '../../operations/conversion.ts';
import {refuse} from '../../run/refusals.ts';
import {registerPython} from '../register.ts';

/** Where a machine has a command. */
function placeOf(given: Maybe): string | null {
  const name = asString(given ?? null, 'expected str, bytes or os.PathLike object');
  if (name.includes('/')) return refuse('where a command is, by its path,', 'give its name alone');
  const place = placeOfCommand(name);
  if (place !== undefined) return place;
  return refuse(
    `whether a machine has "${name}" is not modelled`,
    `ask for python3 or one of ${KNOWN_COMMANDS.join(', ')}`,
  );
}

/** Whole files and folders, copied, moved and removed. */
registerPython(
  'shutil',
  `
import _disk
import os as _os
from _terminal import get_size as get_terminal_size

class Error(OSError): pass
class SameFileError(Error): pass

def copyfile(src, dst, *, follow_symlinks=True):
    if _os.path.abspath(src) == _os.path.abspath(dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        target.write(source.read())
    return dst

def copy(src, dst, *, follow_symlinks=True):
    if _os.path.isdir(dst):
        dst = _os.path.join(dst, _os.path.basename(src))
    copyfile(src, dst)
    _disk.alike(src, dst)
    return dst

def copy2(src, dst, *, follow_symlinks=True):
    dst = copy(src, dst)
    _disk.alike(src, dst, True)
    return dst

def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    if ignore is not None:
        _refuse("ignore= of shutil.copytree", "leave it out")
    names = _os.listdir(src)
    _os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        source, target = _os.path.join(src, name), _os.path.join(dst, name)
        if _os.path.isdir(source):
            copytree(source, target, copy_function=copy_function, dirs_exist_ok=dirs_exist_ok)
        else:
            copy_function(source, target)
    _disk.alike(src, dst, True)
    return dst

def move(src, dst, copy_function=copy2):
    if _os.path.isdir(dst):
        dst = _os.path.join(dst, _os.path.basename(str(src).rstrip("/")))
        if _os.path.exists(dst):
            raise Error(f"Destination path '{dst}' already exists")
    try:
        _os.rename(src, dst)
    except OSError:
        _carry(src, dst, copy_function)
    return dst

def _carry(src, dst, copy_function):
    if not _os.path.isdir(src):
        copy_function(src, dst)
        return _os.unlink(src)
    if (_os.path.abspath(dst) + "/").startswith(_os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    copytree(src, dst, copy_function=copy_function, symlinks=True)
    rmtree(src)

def which(cmd, mode=1, path=None):
    if path is not None or mode != 1:
        _refuse("shutil.which with mode= or path=", "leave them out")
    return _place(cmd)

def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    if onerror is not None or onexc is not None:
        _refuse("onerror= of shutil.rmtree", "leave it out")
    try:
        _empty(path)
    except OSError:
        if not ignore_errors:
            raise

def _empty(path):
    for name in _os.listdir(path):
        each = _os.path.join(path, name)
        if _os.path.isdir(each):
            _empty(each)
        else:
            _os.unlink(each)
    _os.rmdir(path)
`,
  pythonFunctions({_place: ['cmd', placeOf]}),
);
