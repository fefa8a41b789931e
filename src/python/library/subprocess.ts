import {CHILDREN} from '../modules/children.ts';
import {registerPython} from './register.ts';

/** What the Python of a child finds as its `sys.stdin`. */
registerPython(
  '_children',
  `
class TextIOWrapper:
    __module__ = "_io"
    name, mode, encoding, closed = "<stdin>", "r", "utf-8", False
    def __init__(self, file):
        self._file, self._data = file, b""
    @property
    def buffer(self):
        return _Bytes(self)
    def _more(self):
        data = read(self._file, 8192)
        self._data += data
        return data
    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken
    def _line(self):
        while b"\\n" not in self._data and self._more():
            pass
        return self._take(self._data.find(b"\\n") + 1 or len(self._data))
    def _all(self, size):
        while (size is None or size < 0 or len(self._data) < size) and self._more():
            pass
        return self._take(len(self._data) if size is None or size < 0 else size)
    def readline(self, size=-1, /):
        return self._line().decode()
    def read(self, size=-1, /):
        return self._all(size).decode()
    def readlines(self, hint=-1, /):
        return list(self)
    def isatty(self):
        return False
    def readable(self):
        return True
    def fileno(self):
        return 0
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class _Bytes:
    def __init__(self, text):
        self._text = text
    def readline(self, size=-1, /):
        return self._text._line()
    def read(self, size=-1, /):
        return self._text._all(size)
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

def stdin(file):
    return TextIOWrapper(file)
`,
  CHILDREN,
);

registerPython(
  'subprocess',
  `
import io as _io
import os as _os
import signal as _signal
from time import monotonic as _time
import _children

PIPE, STDOUT, DEVNULL = -1, -2, -3
__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

class SubprocessError(Exception):
    pass

class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr
    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return "Command '%s' died with %r." % (self.cmd, _signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)
    @property
    def stdout(self):
        return self.output
    @stdout.setter
    def stdout(self, value):
        self.output = value

class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr
    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)
    @property
    def stdout(self):
        return self.output
    @stdout.setter
    def stdout(self, value):
        self.output = value

class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr
    def __repr__(self):
        shown = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        if self.stdout is not None:
            shown.append(f"stdout={self.stdout!r}")
        if self.stderr is not None:
            shown.append(f"stderr={self.stderr!r}")
        return f"{type(self).__name__}({', '.join(shown)})"
    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)

class _Pipe:
    def __init__(self, end, mode):
        self._end, self.mode, self.name, self._closed = end, mode, end.fileno(), False
    @property
    def closed(self):
        return self._closed
    def fileno(self):
        self._check()
        return self.name
    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")
    def close(self):
        if not self._closed:
            self._closed = True
            self._end.close()
    def flush(self):
        self._check()
    def isatty(self):
        self._check()
        return False
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *details):
        self.close()

class FileIO(_Pipe):
    __module__ = "_io"
    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name} mode={self.mode!r} closefd=True>"

class BufferedReader(_Pipe):
    __module__ = "_io"
    def __init__(self, end, mode="rb"):
        _Pipe.__init__(self, end, mode)
        self._data = b""
    def __repr__(self):
        return f"<_io.BufferedReader name={self.name}>"
    def _more(self):
        _children.until([self._end], None)
        data = self._end.read_now(65536)
        self._data += data
        return data
    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken
    def readline(self, size=-1, /):
        self._check()
        while b"\\n" not in self._data and self._more():
            pass
        return self._take(self._data.find(b"\\n") + 1 or len(self._data))
    def read(self, size=-1, /):
        self._check()
        while (size is None or size < 0 or len(self._data) < size) and self._more():
            pass
        return self._take(len(self._data) if size is None or size < 0 else size)
    def read1(self, size=-1, /):
        self._check()
        if not self._data:
            self._more()
        return self._take(len(self._data) if size is None or size < 0 else size)
    def readlines(self, hint=-1, /):
        return list(self)
    def readable(self):
        return True
    def __iter__(self):
        self._check()
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class BufferedWriter(_Pipe):
    __module__ = "_io"
    def __init__(self, end, is_raw):
        _Pipe.__init__(self, end, "wb")
        self._data, self._is_raw = b"", is_raw
    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name}>"
    def write(self, data, /):
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._data += bytes(data)
        if self._is_raw or len(self._data) > 8192:
            self.flush()
        return len(data)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def flush(self):
        self._check()
        while self._data:
            taken = self._end.write_now(self._data)
            if taken is None:
                self._data = b""
                raise BrokenPipeError(32, "Broken pipe")
            self._data = self._data[taken:]
            if not taken:
                _children.until([self._end], None)
    def writable(self):
        return True
    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                _Pipe.close(self)

class TextIOWrapper:
    __module__ = "_io"
    def __init__(self, buffer, encoding, errors, is_lined):
        self.buffer, self.encoding, self.errors = buffer, encoding or "UTF-8", errors or "strict"
        self.name, self._text, self._is_lined = buffer.name, "", is_lined
    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name} encoding={self.encoding!r}>"
    @property
    def closed(self):
        return self.buffer.closed
    def fileno(self):
        return self.buffer.fileno()
    def _decoded(self, data):
        return data.decode(self.encoding, self.errors).replace("\\r\\n", "\\n").replace("\\r", "\\n")
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self._decoded(self.buffer.read())
        while len(self._text) < size and (line := self._decoded(self.buffer.readline())):
            self._text += line
        taken, self._text = self._text[:size], self._text[size:]
        return taken
    def readline(self, size=-1, /):
        if self._text:
            taken, self._text = self._text, ""
            return taken
        return self._decoded(self.buffer.readline())
    def readlines(self, hint=-1, /):
        return list(self)
    def readable(self):
        return isinstance(self.buffer, BufferedReader)
    def writable(self):
        return isinstance(self.buffer, BufferedWriter)
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self.buffer.write(text.encode(self.encoding, self.errors))
        if self._is_lined and "\\n" in text:
            self.buffer.flush()
        return len(text)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def flush(self):
        self.buffer.flush()
    def close(self):
        self.buffer.close()
    def isatty(self):
        return False
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    def __enter__(self):
        self.buffer._check()
        return self
    def __exit__(self, *details):
        self.close()

def _text_of(value):
    value = _os.fspath(value)
    return value.decode() if isinstance(value, bytes) else value

def _words(args, shell):
    if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
        words = [args]
    else:
        words = list(args)
        if shell and len(words) > 1:
            _refuse("shell=True with a list of arguments", "give one text")
    for each in words:
        if not isinstance(each, (str, bytes)) and not hasattr(each, "__fspath__"):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(each).__name__}")
    if not words:
        raise IndexError("list index out of range")
    return [_text_of(each) for each in words]

class Popen:
    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
                 shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None,
                 text=None, umask=-1, pipesize=-1, process_group=None):
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        for name, value in (("executable", executable), ("preexec_fn", preexec_fn), ("pass_fds", pass_fds), ("user", user), ("group", group)):
            if value:
                _refuse(f"{name}= of a subprocess", "leave it out")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.")
        if stdout == STDOUT:
            raise ValueError("STDOUT can only be used for stderr")
        self.text_mode = encoding or errors or text or universal_newlines
        self.args, self.encoding, self.errors = args, encoding, errors
        self.stdin = self.stdout = self.stderr = self.returncode = self.pid = None
        self._began, self._got = False, {}
        folder = _os.getcwd() if cwd is None else _os.path.abspath(_text_of(cwd))
        if not _os.path.isdir(folder):
            raise FileNotFoundError(2, "No such file or directory", cwd) if not _os.path.exists(folder) else NotADirectoryError(20, "Not a directory", cwd)
        words = _words(args, shell)
        mine, theirs = [], []
        for given, is_input in ((stdin, True), (stdout, False), (stderr, False)):
            mine_end, their_end = self._file(given, is_input)
            mine.append(mine_end)
            theirs.append(their_end)
        try:
            self._child = _children.spawn(words, shell, folder, _os.environ if env is None else env, *theirs)
        except BaseException:
            for each in mine:
                if each is not None:
                    each.close()
            raise
        finally:
            for own, their in zip(mine, theirs):
                if own is not None:
                    their.close()
        self.pid = self._child.pid
        is_lined = bool(self.text_mode and bufsize == 1)
        for name, end in zip(("stdin", "stdout", "stderr"), mine):
            if end is not None:
                setattr(self, name, self._opened(end, name == "stdin", bufsize, is_lined))
    def _file(self, given, is_input):
        if given is None:
            return None, None
        if given == PIPE:
            reader, writer = _children.pipe()
            return (writer, reader) if is_input else (reader, writer)
        if given == DEVNULL:
            return None, DEVNULL
        if given == STDOUT:
            return None, "stdout"
        return None, self._existing(given, is_input)
    def _existing(self, given, is_input):
        import sys
        for name in ("stdin", "stdout", "stderr"):
            if given is getattr(sys, name):
                if is_input != (name == "stdin"):
                    _refuse(f"sys.{name} for a child process", "leave it out")
                return None
        if isinstance(given, (_Pipe, TextIOWrapper)):
            return (given.buffer if isinstance(given, TextIOWrapper) else given)._end
        path = getattr(given, "_path", None)
        if path is None:
            if isinstance(given, int):
                _refuse("the number of a file for a child process", "give the file itself")
            raise _io.UnsupportedOperation("fileno")
        given.flush() if not is_input else None
        found = _children.opened(path, is_input)
        return found
    def _opened(self, end, writes, bufsize, is_lined):
        if bufsize == 0 and not self.text_mode:
            return BufferedWriter(end, True) if writes else BufferedReader(end)
        buffer = BufferedWriter(end, bufsize == 0) if writes else BufferedReader(end)
        return TextIOWrapper(buffer, self.encoding, self.errors, is_lined) if self.text_mode else buffer
    def __repr__(self):
        shown = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return shown[:76] + "...>" if len(shown) > 80 else shown
    @property
    def universal_newlines(self):
        return self.text_mode
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        for each in (self.stdout, self.stderr):
            if each:
                each.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()
    def poll(self):
        if self.returncode is None:
            self.returncode = self._child.poll()
        return self.returncode
    def wait(self, timeout=None):
        if self.returncode is None and not _children.until([self._child], timeout):
            raise TimeoutExpired(self.args, timeout)
        return self.poll()
    def send_signal(self, sig):
        self.poll()
        if self.returncode is None:
            self._child.signal(sig)
    def terminate(self):
        self.send_signal(_signal.SIGTERM)
    def kill(self):
        self.send_signal(_signal.SIGKILL)
    def _feed(self, input):
        if self.text_mode and input is not None:
            input = input.encode(self.encoding or "utf-8", self.errors or "strict")
        self._input = getattr(self.stdin, "buffer", self.stdin)._data + (bytes(input) if input else b"")
        getattr(self.stdin, "buffer", self.stdin)._data = b""
    def communicate(self, input=None, timeout=None):
        if self._began and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and not self._began and [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            return self._communicate_alone(input)
        end = None if timeout is None else _time() + timeout
        if not self._began:
            self._input = b""
            if self.stdin:
                if isinstance(input, str) and not self.text_mode:
                    raise TypeError("memoryview: a bytes-like object is required, not 'str'")
                self._feed(input)
            self._began = True
            for each in (self.stdout, self.stderr):
                if each:
                    raw = getattr(each, "buffer", each)
                    self._got[each], raw._data = raw._data, b""
        self._exchange(end, timeout)
        self.wait(None if end is None else end - _time())
        return self._result(self.stdout), self._result(self.stderr)
    def _communicate_alone(self, input):
        stdout = stderr = None
        if self.stdin:
            try:
                if input:
                    self.stdin.write(input)
                self.stdin.close()
            except BrokenPipeError:
                pass
        elif self.stdout:
            stdout = self.stdout.read()
            self.stdout.close()
        elif self.stderr:
            stderr = self.stderr.read()
            self.stderr.close()
        self.wait()
        return stdout, stderr
    def _result(self, stream):
        if stream is None:
            return None
        return stream._decoded(self._got[stream]) if self.text_mode else self._got[stream]
    def _late(self, timeout):
        out, err = (self._got.get(each) or None if each else None for each in (self.stdout, self.stderr))
        return TimeoutExpired(self.args, timeout, output=out, stderr=err)
    def _exchange(self, end, timeout):
        writer = getattr(self.stdin, "buffer", self.stdin)
        readers = [each for each in (self.stdout, self.stderr) if each and not each.closed]
        if writer and not self._input:
            writer.close()
        while readers or (writer and not writer.closed):
            ends = [getattr(each, "buffer", each)._end for each in readers]
            if writer and not writer.closed:
                ends.append(writer._end)
            if not _children.until(ends, None if end is None else max(0, end - _time())):
                raise self._late(timeout)
            if writer and not writer.closed:
                taken = writer._end.write_now(self._input[:512])
                self._input = b"" if taken is None else self._input[taken:]
                if not self._input:
                    writer.close()
            for each in list(readers):
                data = getattr(each, "buffer", each)._end.read_now(32768)
                if data is None:
                    continue
                if not data:
                    each.close()
                    readers.remove(each)
                self._got[each] += data

def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        retcode = process.poll()
        if check and retcode:
            raise CalledProcessError(retcode, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, retcode, stdout, stderr)

def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as p:
        try:
            return p.wait(timeout=timeout)
        except:
            p.kill()
            raise

def check_call(*popenargs, **kwargs):
    retcode = call(*popenargs, **kwargs)
    if retcode:
        cmd = kwargs.get("args")
        if cmd is None:
            cmd = popenargs[0]
        raise CalledProcessError(retcode, cmd)
    return 0

def check_output(*popenargs, timeout=None, **kwargs):
    for kw in ("stdout", "check"):
        if kw in kwargs:
            raise ValueError(f"{kw} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = "" if any(kwargs.get(each) for each in ("universal_newlines", "text", "encoding", "errors")) else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout

def getstatusoutput(cmd, *, encoding=None, errors=None):
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        exitcode = 0
    except CalledProcessError as ex:
        data = ex.output
        exitcode = ex.returncode
    return exitcode, data[:-1] if data[-1:] == "\\n" else data

def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]

def list2cmdline(seq):
    _refuse("subprocess.list2cmdline", "join the words with shlex.join")
`,
);
