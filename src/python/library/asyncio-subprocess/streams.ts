/** What feeds the streams of a process. */
export const STREAMS = `
class FlowControlMixin(SubprocessProtocol):
    __module__ = "asyncio.streams"
    def __init__(self, loop):
        self._loop = loop
        self._paused = self._connection_lost = False
        self._drain_waiters = []
    def pause_writing(self):
        self._paused = True
    def resume_writing(self):
        self._paused = False
        for waiter in self._drain_waiters:
            if not waiter.done():
                waiter.set_result(None)
    def connection_lost(self, exc):
        self._connection_lost = True
        if not self._paused:
            return
        for waiter in self._drain_waiters:
            if not waiter.done():
                if exc is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(exc)
    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = self._loop.create_future()
        self._drain_waiters.append(waiter)
        try:
            await waiter
        finally:
            self._drain_waiters.remove(waiter)

class SubprocessStreamProtocol(FlowControlMixin):
    def __init__(self, limit, loop):
        FlowControlMixin.__init__(self, loop)
        self._limit = limit
        self.stdin = self.stdout = self.stderr = self._transport = None
        self._process_exited, self._pipe_fds = False, []
        self._stdin_closed = self._loop.create_future()
    def __repr__(self):
        info = [self.__class__.__name__]
        for name in ("stdin", "stdout", "stderr"):
            if getattr(self, name) is not None:
                info.append(f"{name}={getattr(self, name)!r}")
        return f"<{' '.join(info)}>"
    def _reader(self, transport, fd):
        pipe = transport.get_pipe_transport(fd)
        if pipe is None:
            return None
        reader = StreamReader(limit=self._limit, loop=self._loop)
        _set_transport(reader, pipe)
        self._pipe_fds.append(fd)
        return reader
    def connection_made(self, transport):
        self._transport = transport
        self.stdout = self._reader(transport, 1)
        self.stderr = self._reader(transport, 2)
        stdin = transport.get_pipe_transport(0)
        if stdin is not None:
            self.stdin = _writer_for(stdin, self, self._loop)
    def _reader_of(self, fd):
        return self.stdout if fd == 1 else self.stderr if fd == 2 else None
    def pipe_data_received(self, fd, data):
        reader = self._reader_of(fd)
        if reader is not None:
            reader.feed_data(data)
    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            if self.stdin is not None:
                self.stdin.close()
            self.connection_lost(exc)
            if exc is None:
                self._stdin_closed.set_result(None)
            else:
                self._stdin_closed.set_exception(exc)
                self._stdin_closed._log_traceback = False
            return
        reader = self._reader_of(fd)
        if reader is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)
        if fd in self._pipe_fds:
            self._pipe_fds.remove(fd)
        self._maybe_close_transport()
    def process_exited(self):
        self._process_exited = True
        self._maybe_close_transport()
    def _maybe_close_transport(self):
        if len(self._pipe_fds) == 0 and self._process_exited:
            self._transport.close()
            self._transport = None
`;
