/** What feeds the streams of a process. */
export const STREAMS = `
class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
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
    def _get_close_waiter(self, stream):
        return self._stdin_closed
    def _reader(self, transport, fd):
        pipe = transport.get_pipe_transport(fd)
        if pipe is None:
            return None
        reader = StreamReader(limit=self._limit, loop=self._loop)
        reader.set_transport(pipe)
        self._pipe_fds.append(fd)
        return reader
    def connection_made(self, transport):
        self._transport = transport
        self.stdout = self._reader(transport, 1)
        self.stderr = self._reader(transport, 2)
        stdin = transport.get_pipe_transport(0)
        if stdin is not None:
            self.stdin = StreamWriter(stdin, self, None, self._loop)
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
