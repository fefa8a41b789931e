import {registerPython} from '../register.ts';
import './disk.ts';

/** Files and folders that go when they are closed; their names are the same in every run. */
registerPython(
  'tempfile',
  `
import _disk
import os as _os
import random as _random
import shutil as _shutil

tempdir = None
_names = _random.Random(0)

def gettempdir(): return "/tmp"

def _name(suffix, prefix, dir):
    letters = "".join(_names.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=8))
    return _os.path.join(_os.path.abspath(dir or "/tmp"), (prefix or "tmp") + letters + (suffix or ""))

def mkdtemp(suffix=None, prefix=None, dir=None):
    name = _name(suffix, prefix, dir)
    _os.mkdir(name, 0o700)
    return name

class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
    def __repr__(self): return f"<TemporaryDirectory {self.name!r}>"
    def __enter__(self): return self.name
    def __exit__(self, *details):
        if self._delete:
            self.cleanup()
    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name)

class _TemporaryFileWrapper:
    def __init__(self, file, delete):
        self.file, self.name, self.delete = file, file.name, delete
    def __getattr__(self, name): return getattr(self.file, name)
    def __iter__(self): return iter(self.file)
    def __enter__(self):
        self.file.__enter__()
        return self
    def __exit__(self, *details): self.close()
    def close(self):
        self.file.close()
        if self.delete and _os.path.exists(self.name):
            _os.unlink(self.name)

def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    name = _name(suffix, prefix, dir)
    file = open(name, mode, buffering, encoding, errors, newline)
    _disk.modes[name] = 0o600
    return _TemporaryFileWrapper(file, delete and delete_on_close)
`,
);
