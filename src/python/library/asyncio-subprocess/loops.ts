/** What a loop does about pipes and processes, as `asyncio.unix_events` and `asyncio.base_events` have it. */
export const LOOPS = `
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
        transp = _UnixSubprocessTransport(self, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=waiter, extra=extra, **kwargs)
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

def _starting(loop, protocol_factory, args, is_shell, /, *, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
              universal_newlines=False, shell, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
    for name, given, must in ("universal_newlines", universal_newlines, False), ("shell", shell, is_shell), ("text", text, False):
        if bool(given) != must:
            raise ValueError(f"{name} must be {must}")
    if bufsize != 0:
        raise ValueError("bufsize must be 0")
    for name, given in ("encoding", encoding), ("errors", errors):
        if given is not None:
            raise ValueError(f"{name} must be None")
    protocol = protocol_factory()
    make = _UnixSelectorEventLoop._make_subprocess_transport
    return make(loop, protocol, args, is_shell, stdin, stdout, stderr, bufsize, **kwargs), protocol

class BaseEventLoop:
    __module__ = "asyncio.base_events"
    async def subprocess_shell(self, protocol_factory, cmd, *, shell=True, **kwargs):
        if not isinstance(cmd, (bytes, str)):
            raise ValueError("cmd must be a string")
        transport, protocol = _starting(self, protocol_factory, cmd, True, shell=shell, **kwargs)
        return await transport, protocol
    async def subprocess_exec(self, protocol_factory, program, *args, shell=False, **kwargs):
        transport, protocol = _starting(self, protocol_factory, (program, *args), False, shell=shell, **kwargs)
        return await transport, protocol
    # Written twice, as futures and stacks show the name of who makes and awaits them.
    async def connect_read_pipe(self, protocol_factory, pipe):
        protocol, waiter = protocol_factory(), self.create_future()
        transport = _UnixReadPipeTransport(self, _piped(pipe), protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol
    async def connect_write_pipe(self, protocol_factory, pipe):
        protocol, waiter = protocol_factory(), self.create_future()
        transport = _UnixWritePipeTransport(self, _piped(pipe), protocol, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

# A standard stream of the process, with an end as pipes have one.
class _Standard:
    def __init__(self, stream, end):
        self._stream, self._end = stream, end
    def fileno(self):
        return self._end.fileno()
    def close(self):
        self._stream.close()

def _piped(pipe):
    end = _children._standard_end(pipe)
    if end is not None:
        return _Standard(pipe, end)
    if not hasattr(pipe, "_end"):
        _refuse("connect_read_pipe() and connect_write_pipe() of what is no pipe", "give it an end of os.pipe() that open() has opened, or sys.stdin")
    return pipe

subprocess_shell, subprocess_exec = BaseEventLoop.subprocess_shell, BaseEventLoop.subprocess_exec
connect_read_pipe, connect_write_pipe = BaseEventLoop.connect_read_pipe, BaseEventLoop.connect_write_pipe
`;
