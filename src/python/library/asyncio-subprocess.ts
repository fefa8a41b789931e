import {ASYNCIO_CHILDREN} from '../modules/asyncio/children.ts';
import {registerPython} from './register.ts';

/** The transports of pipes and processes, as `asyncio.unix_events` and `asyncio.base_subprocess` have them. */
registerPython(
  '_asyncio_children',
  `
import collections
import os
import signal
import subprocess
from asyncio.protocols import BaseProtocol, Protocol
from asyncio.transports import BaseTransport, ReadTransport, WriteTransport, SubprocessTransport
import _children

MAX_SIZE = 256 * 1024
HIGH_WATER = 64 * 1024
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5

def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)

class _UnixReadPipeTransport(ReadTransport):
    __module__ = "asyncio.unix_events"
    def __init__(self, loop, pipe, protocol, waiter=None):
        self._loop, self._pipe, self._protocol = loop, pipe, protocol
        self._end, self._fileno = pipe._end, pipe.fileno()
        self._closing = self._paused = False
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._add_reader, self._fileno, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)
    def get_extra_info(self, name, default=None):
        return self._pipe if name == "pipe" else default
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
    def set_protocol(self, protocol):
        self._protocol = protocol
    def get_protocol(self):
        return self._protocol
    def is_closing(self):
        return self._closing
    def close(self):
        if not self._closing:
            self._close(None)
    def _close(self, exc):
        self._closing = True
        unwatch(self._loop, self._end)
        self._loop.call_soon(self._call_connection_lost, exc)
    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = self._loop = None

class _UnixWritePipeTransport(WriteTransport):
    __module__ = "asyncio.unix_events"
    def __init__(self, loop, pipe, protocol, waiter=None):
        self._loop, self._pipe, self._protocol = loop, pipe, protocol
        self._end, self._fileno = pipe._end, pipe.fileno()
        self._buffer = b""
        self._conn_lost = 0
        self._closing = self._protocol_paused = False
        self._low_water, self._high_water = HIGH_WATER // 4, HIGH_WATER
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(loop_method(loop, "_add_reader"), self._fileno, self._read_ready, self._end)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)
    def get_extra_info(self, name, default=None):
        return self._pipe if name == "pipe" else default
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
        assert isinstance(data, (bytes, bytearray)), repr(data)
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
    def set_protocol(self, protocol):
        self._protocol = protocol
    def get_protocol(self):
        return self._protocol
    def is_closing(self):
        return self._closing
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
    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = self._loop = None

def shown(transport, more):
    info = [type(transport).__name__]
    pipe, loop = transport._pipe, transport._loop
    if pipe is None:
        info.append("closed")
    elif transport._closing:
        info.append("closing")
    info.append(f"fd={transport._fileno}")
    if pipe is None:
        info.append("closed")
    else:
        info.append("polling" if is_watched(loop, transport._end, bool(more)) else "idle")
        info.extend(more)
    return f"<{' '.join(info)}>"

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
    def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, **kwargs):
        self._loop, self._protocol = loop, protocol
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
        return self._popen if name == "subprocess" else default
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

class _UnixSubprocessTransport(BaseSubprocessTransport):
    __module__ = "asyncio.unix_events"
    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        self._popen = self._proc = subprocess.Popen(
            args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, universal_newlines=False, bufsize=bufsize, **kwargs)
        ends_with(self._loop, self._proc._child)

class _PidfdChildWatcher:
    __module__ = "asyncio.unix_events"
    def add_child_handler(self, loop, child, callback, *args):
        pidfd = _children.take_fd()
        watch(loop, child, self._do_wait, loop, child, pidfd, callback, args)
    def _do_wait(self, loop, child, pidfd, callback, args):
        unwatch(loop, child)
        _children.release_fd(pidfd)
        # Somebody else may have asked for its exit status, and it is told once.
        args[0]._proc.poll()
        callback(child.pid, child.returncode, *args)

_watcher = _PidfdChildWatcher()

class _UnixSelectorEventLoop:
    __module__ = "asyncio.unix_events"
    async def _make_subprocess_transport(self, protocol, args, shell, stdin, stdout, stderr, bufsize, extra=None, **kwargs):
        waiter = self.create_future()
        transp = _UnixSubprocessTransport(self, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=waiter, **kwargs)
        exited = _UnixSelectorEventLoop._child_watcher_callback
        _watcher.add_child_handler(self, transp._proc._child, lambda pid, code, transp: exited(self, pid, code, transp), transp)
        try:
            await waiter
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            transp.close()
            await transp._wait()
            raise
        return transp
    def _child_watcher_callback(self, pid, returncode, transp):
        self.call_soon_threadsafe(transp._process_exited, returncode)

def _checked(bufsize, **must):
    for name, (value, wanted) in must.items():
        if bool(value) != bool(wanted) or (wanted is None and value is not None):
            raise ValueError(f"{name} must be {wanted}")
    if bufsize != 0:
        raise ValueError("bufsize must be 0")

class BaseEventLoop:
    __module__ = "asyncio.base_events"
    async def subprocess_shell(self, protocol_factory, cmd, *, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               universal_newlines=False, shell=True, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
        if not isinstance(cmd, (bytes, str)):
            raise ValueError("cmd must be a string")
        _checked(bufsize, universal_newlines=(universal_newlines, False), shell=(shell, True), text=(text, False),
                 encoding=(encoding, None), errors=(errors, None))
        protocol = protocol_factory()
        make = _UnixSelectorEventLoop._make_subprocess_transport
        transport = await make(self, protocol, cmd, True, stdin, stdout, stderr, bufsize, **kwargs)
        return transport, protocol
    async def subprocess_exec(self, protocol_factory, program, *args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              universal_newlines=False, shell=False, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
        _checked(bufsize, universal_newlines=(universal_newlines, False), shell=(shell, False), text=(text, False),
                 encoding=(encoding, None), errors=(errors, None))
        popen_args = (program,) + args
        protocol = protocol_factory()
        make = _UnixSelectorEventLoop._make_subprocess_transport
        transport = await make(self, protocol, popen_args, False, stdin, stdout, stderr, bufsize, **kwargs)
        return transport, protocol
    async def connect_read_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _UnixReadPipeTransport(self, _piped(pipe), protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol
    async def connect_write_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _UnixWritePipeTransport(self, _piped(pipe), protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

def _piped(pipe):
    if not hasattr(pipe, "_end"):
        _refuse("connect_read_pipe() and connect_write_pipe() of what is no child's pipe", "start the child with create_subprocess_exec")
    return pipe

subprocess_shell, subprocess_exec = BaseEventLoop.subprocess_shell, BaseEventLoop.subprocess_exec
connect_read_pipe, connect_write_pipe = BaseEventLoop.connect_read_pipe, BaseEventLoop.connect_write_pipe
`,
  ASYNCIO_CHILDREN,
);

/** `asyncio.subprocess`: processes with streams. */
registerPython(
  'asyncio.subprocess',
  `
import subprocess
from subprocess import PIPE, STDOUT, DEVNULL
from asyncio import StreamReader, gather as _gather, get_running_loop as _running_loop
from asyncio.protocols import SubprocessProtocol
from _asyncio_children import set_transport as _set_transport, writer_for as _writer_for

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

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

class Process:
    def __init__(self, transport, protocol, loop):
        self._transport, self._protocol, self._loop = transport, protocol, loop
        self.stdin, self.stdout, self.stderr = protocol.stdin, protocol.stdout, protocol.stderr
        self.pid = transport.get_pid()
    def __repr__(self):
        return f"<{self.__class__.__name__} {self.pid}>"
    @property
    def returncode(self):
        return self._transport.get_returncode()
    async def wait(self):
        return await self._transport._wait()
    def send_signal(self, signal):
        self._transport.send_signal(signal)
    def terminate(self):
        self._transport.terminate()
    def kill(self):
        self._transport.kill()
    async def _feed_stdin(self, input):
        try:
            if input is not None:
                self.stdin.write(input)
            await self.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            pass
        self.stdin.close()
    async def _noop(self):
        return None
    async def _read_stream(self, fd):
        transport = self._transport.get_pipe_transport(fd)
        output = await (self.stderr if fd == 2 else self.stdout).read()
        transport.close()
        return output
    async def communicate(self, input=None):
        stdin = self._feed_stdin(input) if self.stdin is not None else self._noop()
        stdout = self._read_stream(1) if self.stdout is not None else self._noop()
        stderr = self._read_stream(2) if self.stderr is not None else self._noop()
        stdin, stdout, stderr = await _gather(stdin, stdout, stderr)
        await self.wait()
        return (stdout, stderr)

async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
    loop = _running_loop()
    factory = lambda: SubprocessStreamProtocol(limit=limit, loop=loop)
    transport, protocol = await loop.subprocess_shell(factory, cmd, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)

async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
    loop = _running_loop()
    factory = lambda: SubprocessStreamProtocol(limit=limit, loop=loop)
    transport, protocol = await loop.subprocess_exec(factory, program, *args, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)
`,
);
