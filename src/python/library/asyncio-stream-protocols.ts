import {registerPython} from './register.ts';

/** Protocols of `asyncio.streams` that a program may make itself: of pipes, and of connections that it makes by hand. */
registerPython(
  '_asyncio_streams',
  `
from asyncio import StreamWriter, iscoroutine
from asyncio.events import get_event_loop
from asyncio.protocols import Protocol

class FlowControlMixin(Protocol):
    __module__ = "asyncio.streams"
    def __init__(self, loop=None):
        self._loop = get_event_loop() if loop is None else loop
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
    def _get_close_waiter(self, stream):
        raise NotImplementedError

class StreamReaderProtocol(FlowControlMixin):
    __module__ = "asyncio.streams"
    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        FlowControlMixin.__init__(self, loop)
        self._stream_reader, self._client_connected_cb = stream_reader, client_connected_cb
        self._task = self._transport = None
        self._closed = self._loop.create_future()
    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        if reader is not None:
            reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        made = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
        if iscoroutine(made):
            def callback(task):
                if task.cancelled():
                    transport.close()
                elif task.exception() is not None:
                    self._loop.call_exception_handler({
                        "message": "Unhandled exception in client_connected_cb", "exception": task.exception(), "transport": transport})
                    transport.close()
            self._task = self._loop.create_task(made)
            self._task.add_done_callback(callback)
    def connection_lost(self, exc):
        reader = self._stream_reader
        if reader is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                self._closed._log_traceback = False
        FlowControlMixin.connection_lost(self, exc)
        self._stream_reader = self._task = self._transport = None
    def data_received(self, data):
        if self._stream_reader is not None:
            self._stream_reader.feed_data(data)
    def eof_received(self):
        if self._stream_reader is not None:
            self._stream_reader.feed_eof()
        return True
    def _get_close_waiter(self, stream):
        return self._closed
`,
);
