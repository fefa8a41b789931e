/** A process and the transports of its pipes, as `asyncio.base_subprocess` has them. */
export const BASE_SUBPROCESS = `
class WriteSubprocessPipeProto(BaseProtocol):
    __module__ = "asyncio.base_subprocess"
    def __init__(self, proc, fd):
        self.proc, self.fd = proc, fd
        self.pipe, self.disconnected = None, False
    def connection_made(self, transport):
        self.pipe = transport
    def __repr__(self):
        return f"<{self.__class__.__name__} fd={self.fd} pipe={self.pipe!r}>"
    def connection_lost(self, exc):
        self.disconnected = True
        self.proc._pipe_connection_lost(self.fd, exc)
        self.proc = None
    def pause_writing(self):
        self.proc._protocol.pause_writing()
    def resume_writing(self):
        self.proc._protocol.resume_writing()

class ReadSubprocessPipeProto(WriteSubprocessPipeProto, Protocol):
    __module__ = "asyncio.base_subprocess"
    def data_received(self, data):
        self.proc._pipe_data_received(self.fd, data)

class BaseSubprocessTransport(SubprocessTransport):
    __module__ = "asyncio.base_subprocess"
    def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **kwargs):
        self._loop, self._protocol, self._extra = loop, protocol, {} if extra is None else extra
        self._closed = self._finished = self._pipes_connected = False
        self._proc = self._pid = self._returncode = None
        self._exit_waiters, self._pending_calls = [], collections.deque()
        self._pipes = {fd: None for fd, given in enumerate((stdin, stdout, stderr)) if given == subprocess.PIPE}
        try:
            self._start(args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **kwargs)
        except:
            self.close()
            raise
        self._pid = self._proc.pid
        self._extra["subprocess"] = self._proc
        loop.create_task(self._connect_pipes(waiter))
    def __repr__(self):
        info = [self.__class__.__name__]
        if self._closed:
            info.append("closed")
        if self._pid is not None:
            info.append(f"pid={self._pid}")
        if self._returncode is not None:
            info.append(f"returncode={self._returncode}")
        elif self._pid is not None:
            info.append("running")
        else:
            info.append("not started")
        stdin, stdout, stderr = (self._pipes.get(fd) for fd in range(3))
        if stdin is not None:
            info.append(f"stdin={stdin.pipe}")
        if stdout is not None and stderr is stdout:
            info.append(f"stdout=stderr={stdout.pipe}")
        else:
            if stdout is not None:
                info.append(f"stdout={stdout.pipe}")
            if stderr is not None:
                info.append(f"stderr={stderr.pipe}")
        return f"<{' '.join(info)}>"
    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)
    def set_protocol(self, protocol):
        self._protocol = protocol
    def get_protocol(self):
        return self._protocol
    def is_closing(self):
        return self._closed
    def close(self):
        if self._closed:
            return
        self._closed = True
        for proto in self._pipes.values():
            if proto is not None and self._loop and not self._loop.is_closed():
                proto.pipe.close()
        if self._proc is not None and self._returncode is None and self._proc.poll() is None:
            self._proc.kill()
    def get_pid(self):
        return self._pid
    def get_returncode(self):
        return self._returncode
    def get_pipe_transport(self, fd):
        return self._pipes[fd].pipe if fd in self._pipes else None
    def _check_proc(self):
        if self._proc is None:
            raise ProcessLookupError()
    def send_signal(self, signal):
        self._check_proc()
        try:
            os.kill(self._proc.pid, signal)
        except ProcessLookupError:
            pass
    def terminate(self):
        self.send_signal(signal.SIGTERM)
    def kill(self):
        self.send_signal(signal.SIGKILL)
    async def _connect_pipes(self, waiter):
        try:
            proc, loop = self._proc, self._loop
            if proc.stdin is not None:
                _, pipe = await loop.connect_write_pipe(lambda: WriteSubprocessPipeProto(self, 0), proc.stdin)
                self._pipes[0] = pipe
            if proc.stdout is not None:
                _, pipe = await loop.connect_read_pipe(lambda: ReadSubprocessPipeProto(self, 1), proc.stdout)
                self._pipes[1] = pipe
            if proc.stderr is not None:
                _, pipe = await loop.connect_read_pipe(lambda: ReadSubprocessPipeProto(self, 2), proc.stderr)
                self._pipes[2] = pipe
            assert self._pending_calls is not None
            loop.call_soon(self._protocol.connection_made, self)
            for callback, data in self._pending_calls:
                loop.call_soon(callback, *data)
            self._pending_calls = None
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if waiter is not None and not waiter.cancelled():
                waiter.set_exception(exc)
        else:
            if waiter is not None and not waiter.cancelled():
                waiter.set_result(None)
            self._pipes_connected = True
    def _call(self, cb, *data):
        if self._pending_calls is not None:
            self._pending_calls.append((cb, data))
        else:
            self._loop.call_soon(cb, *data)
    def _pipe_connection_lost(self, fd, exc):
        self._call(self._protocol.pipe_connection_lost, fd, exc)
        self._try_finish()
    def _pipe_data_received(self, fd, data):
        self._call(self._protocol.pipe_data_received, fd, data)
    def _process_exited(self, returncode):
        self._returncode = returncode
        if self._proc.returncode is None:
            self._proc.returncode = returncode
        self._call(self._protocol.process_exited)
        self._try_finish()
    async def _wait(self):
        if self._returncode is not None:
            return self._returncode
        waiter = self._loop.create_future()
        waits_for(waiter, f"the end of process {self._pid}")
        self._exit_waiters.append(waiter)
        return await waiter
    def _wake_waiters(self):
        for waiter in self._exit_waiters:
            if not waiter.cancelled():
                waiter.set_result(self._returncode)
    def _try_finish(self):
        assert not self._finished
        if self._returncode is None:
            return
        if not self._pipes_connected:
            self._wake_waiters()
        if all(p is not None and p.disconnected for p in self._pipes.values()):
            self._finished = True
            self._call(self._call_connection_lost, None)
    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._wake_waiters()
            self._exit_waiters = self._loop = self._proc = self._protocol = None
`;
