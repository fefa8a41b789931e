/** What reads a pipe, as `asyncio.unix_events` has it. */
export const READ_PIPES = `
class _UnixReadPipeTransport(_PipeTransport, ReadTransport):
    __module__ = "asyncio.unix_events"
    def __init__(self, loop, pipe, protocol, waiter=None):
        _PipeTransport.__init__(self, loop, pipe, protocol)
        self._closing = self._paused = False
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)
    def _add_reader(self, fd, callback):
        if self.is_reading():
            watch(self._loop, self._end, callback)
    def is_reading(self):
        return not self._paused and not self._closing
    def __repr__(self):
        return shown(self, [])
    def _read_ready(self):
        data = self._end.read_now(MAX_SIZE)
        if data is None:
            return
        if data:
            self._protocol.data_received(data)
            return
        self._closing = True
        unwatch(self._loop, self._end)
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)
    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            unwatch(self._loop, self._end)
    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            watch(self._loop, self._end, self._read_ready)
    def close(self):
        if not self._closing:
            self._close(None)
    def _close(self, exc):
        self._closing = True
        unwatch(self._loop, self._end)
        self._loop.call_soon(self._call_connection_lost, exc)
    # A handle shows the name of what it calls, so each has its own.
    def _call_connection_lost(self, exc):
        self._lost(exc)
`;
