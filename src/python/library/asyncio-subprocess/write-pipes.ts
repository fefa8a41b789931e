/** What writes into a pipe, as `asyncio.unix_events` has it. */
export const WRITE_PIPES = `
class _UnixWritePipeTransport(_PipeTransport, WriteTransport):
    __module__ = "asyncio.unix_events"
    def __init__(self, loop, pipe, protocol, waiter=None):
        _PipeTransport.__init__(self, loop, pipe, protocol)
        self._buffer = b""
        self._conn_lost = 0
        self._closing = self._protocol_paused = False
        self._low_water, self._high_water = HIGH_WATER // 4, HIGH_WATER
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(loop_method(loop, "_add_reader"), self._fileno, self._read_ready, self._end)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)
    def __repr__(self):
        return shown(self, [f"bufsize={len(self._buffer)}"])
    def get_write_buffer_size(self):
        return len(self._buffer)
    def get_write_buffer_limits(self):
        return self._low_water, self._high_water
    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = HIGH_WATER if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high_water, self._low_water = high, low
        self._maybe_pause_protocol()
    def _maybe_pause_protocol(self):
        if len(self._buffer) > self._high_water and not self._protocol_paused:
            self._protocol_paused = True
            self._tell("pause_writing", self._protocol.pause_writing)
    def _maybe_resume_protocol(self):
        if self._protocol_paused and len(self._buffer) <= self._low_water:
            self._protocol_paused = False
            self._tell("resume_writing", self._protocol.resume_writing)
    def _tell(self, name, call):
        try:
            call()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler({"message": f"protocol.{name}() failed", "exception": exc, "transport": self, "protocol": self._protocol})
    def _read_ready(self):
        if self._buffer:
            self._close(BrokenPipeError())
        else:
            self._close()
    def write(self, data):
        assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
        if not data:
            return
        if self._conn_lost or self._closing:
            if self._conn_lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                warn("pipe closed by peer or os.write(pipe, data) raised exception.")
            self._conn_lost += 1
            return
        data = bytes(data)
        if not self._buffer:
            taken = self._end.write_now(data)
            if taken is None:
                self._conn_lost += 1
                self._fatal_error(BrokenPipeError(32, "Broken pipe"))
                return
            if taken == len(data):
                return
            data = data[taken:]
            watch_writes(self._loop, self._end, self._write_ready)
        self._buffer += data
        self._maybe_pause_protocol()
    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))
    def _write_ready(self):
        taken = self._end.write_now(self._buffer)
        if taken is None:
            self._buffer = b""
            self._conn_lost += 1
            unwatch_writes(self._loop, self._end)
            self._fatal_error(BrokenPipeError(32, "Broken pipe"))
            return
        self._buffer = self._buffer[taken:]
        if self._buffer:
            return
        unwatch_writes(self._loop, self._end)
        self._maybe_resume_protocol()
        if self._closing:
            unwatch(self._loop, self._end)
            self._call_connection_lost(None)
    def can_write_eof(self):
        return True
    def write_eof(self):
        if self._closing:
            return
        assert self._pipe
        self._closing = True
        if not self._buffer:
            unwatch(self._loop, self._end)
            self._loop.call_soon(self._call_connection_lost, None)
    def close(self):
        if self._pipe is not None and not self._closing:
            self.write_eof()
    def abort(self):
        self._close(None)
    def _fatal_error(self, exc):
        # Of what the system says, only the protocol is told.
        self._close(exc)
    def _close(self, exc=None):
        self._closing = True
        if self._buffer:
            unwatch_writes(self._loop, self._end)
        self._buffer = b""
        unwatch(self._loop, self._end)
        self._loop.call_soon(self._call_connection_lost, exc)
    # A handle shows the name of what it calls, so each has its own.
    def _call_connection_lost(self, exc):
        self._lost(exc)
`;
