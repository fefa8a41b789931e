import {registerPython} from './register.ts';

/** `os.system` and `os.popen`: functions of Python, so that a thread can wait in them. */
registerPython(
  '_shell',
  `
def system(command):
    import os, subprocess
    code = subprocess.call(os.fspath(command), shell=True)
    return -code if code < 0 else code << 8
system.__module__ = "posix"

def popen(cmd, mode="r", buffering=-1):
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    if mode == "r":
        proc = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(proc.stdout, proc)
    proc = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _wrap_close(proc.stdin, proc)
popen.__module__ = "os"

class _wrap_close:
    """A stream of a process, which is over when it is closed."""
    def __init__(self, stream, proc):
        self._stream, self._proc = stream, proc
    def close(self):
        self._stream.close()
        code = self._proc.wait()
        return None if code == 0 else code << 8
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()
    def __getattr__(self, name):
        return getattr(self._stream, name)
    def __iter__(self):
        return iter(self._stream)
_wrap_close.__module__ = "os"
`,
);
