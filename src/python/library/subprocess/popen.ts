/** `subprocess.Popen`. */
export const POPEN = `
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
            self._child = _children.spawn(words, shell, folder, dict(_os.environ) if env is None or env is _os.environ else env, *theirs)
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
            if is_input:
                raise OSError(9, "Bad file descriptor")
            return None, "stdout"
        return None, self._existing(given, is_input)
    def _existing(self, given, is_input):
        import sys
        for name in ("stdin", "stdout", "stderr"):
            if given is getattr(sys, name):
                if is_input != (name == "stdin"):
                    _refuse(f"sys.{name} for a child process", "leave it out")
                return None
        if isinstance(given, (_children._Pipe, _children.TextIOWrapper)):
            return (given.buffer if isinstance(given, _children.TextIOWrapper) else given)._end
        path = getattr(getattr(given, "buffer", given), "_path", None)
        if path is None:
            if isinstance(given, int):
                _refuse("the number of a file for a child process", "give the file itself")
            number = given.fileno()
            if isinstance(number, int):
                _refuse("a file for a child process that is none of the model's", "give a file that was opened, or a pipe")
            raise TypeError(f"{type(number).__name__!r} object cannot be interpreted as an integer")
        given.flush() if not is_input else None
        found = _children.opened(path, is_input)
        return found
    def _opened(self, end, writes, bufsize, is_lined):
        if bufsize == 0 and not self.text_mode:
            return _children.BufferedWriter(end, True) if writes else _children.BufferedReader(end)
        buffer = _children.BufferedWriter(end, bufsize == 0) if writes else _children.BufferedReader(end)
        return _children.TextIOWrapper(buffer, self.encoding, self.errors, is_lined) if self.text_mode else buffer
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
`;
