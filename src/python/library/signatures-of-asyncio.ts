import {registerPython} from './register.ts';

/**
 * How asyncio's functions and methods are written that the model has in TypeScript, for `inspect.signature`: names, and
 * what is written so. "Loop" is the loop's class, of which CPython spreads the methods over five.
 */
registerPython(
  'inspect._asyncio',
  `
import asyncio, socket

def _timeout(delay: float | None) -> asyncio.Timeout: pass
def _timeout_at(when: float | None) -> asyncio.Timeout: pass
def _made(when: float | None) -> None: pass
def _expired(self) -> bool: pass
def _when(self) -> float | None: pass
def _reschedule(self, when: float | None) -> None: pass

_BY_NAMES = {
    "timeout": _timeout,
    "timeout_at": _timeout_at,
    "Timeout": _made,
    "Timeout.expired": _expired,
    "Timeout.when": _when,
    "Timeout.reschedule": _reschedule,
    "AbstractServer BaseProtocol DatagramProtocol Event Lock Protocol SubprocessProtocol TaskGroup "
    "get_event_loop get_event_loop_policy get_running_loop new_event_loop": lambda: 0,
    "Runner": lambda *, debug=None, loop_factory=None: 0,
    "Future": lambda *, loop=None: 0,
    "gather": lambda *coros_or_futures, return_exceptions=False: 0,
    "shield": lambda arg: 0,
    "Handle": lambda callback, args, loop, context=None: 0,
    "start_server": lambda client_connected_cb, host=None, port=None, *, limit=65536, **kwds: 0,
    "create_subprocess_shell": lambda cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds: 0,
    "create_task": lambda coro, **kwargs: 0,
    "Task": lambda coro, *, loop=None, name=None, context=None, eager_start=False: 0,
    "run_coroutine_threadsafe": lambda coro, loop: 0,
    "ensure_future": lambda coro_or_future, *, loop=None: 0,
    "create_eager_task_factory": lambda custom_task_constructor: 0,
    "sleep": lambda delay, result=None: 0,
    "BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport": lambda extra=None: 0,
    "as_completed": lambda fs, *, timeout=None: 0,
    "wait": lambda fs, *, timeout=None, return_when='ALL_COMPLETED': 0,
    "iscoroutinefunction": lambda func: 0,
    "to_thread": lambda func, /, *args, **kwargs: 0,
    "wait_for": lambda fut, timeout: 0,
    "wrap_future": lambda future, *, loop=None: 0,
    "open_connection": lambda host=None, port=None, *, limit=65536, **kwds: 0,
    "open_unix_connection": lambda path=None, *, limit=65536, **kwds: 0,
    "start_unix_server": lambda client_connected_cb, path=None, *, limit=65536, **kwds: 0,
    "StreamReader": lambda limit=65536, loop=None: 0,
    "Condition": lambda lock=None: 0,
    "set_event_loop": lambda loop: 0,
    "create_eager_task_factory.<locals>.factory": lambda loop, coro, *, eager_start=True, **kwargs: 0,
    "Server": lambda loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout, ssl_shutdown_timeout=None: 0,
    "all_tasks current_task": lambda loop=None: 0,
    "run": lambda main, *, debug=None, loop_factory=None: 0,
    "LifoQueue PriorityQueue Queue": lambda maxsize=0: 0,
    "iscoroutine isfuture": lambda obj: 0,
    "Barrier": lambda parties: 0,
    "set_event_loop_policy": lambda policy: 0,
    "create_subprocess_exec": lambda program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds: 0,
    "Loop": lambda selector=None: 0,
    "AbstractServer.abort_clients AbstractServer.close AbstractServer.close_clients AbstractServer.get_loop "
    "AbstractServer.is_serving AbstractServer.serve_forever AbstractServer.start_serving AbstractServer.wait_closed "
    "Barrier.abort Barrier.reset Barrier.wait BaseTransport.close BaseTransport.get_protocol "
    "BaseTransport.is_closing BoundedSemaphore.release Condition.notify_all Condition.wait DatagramTransport.abort "
    "Event.clear Event.is_set Event.set Event.wait Handle.cancel Handle.cancelled Handle.get_context Lock.acquire "
    "Lock.locked Lock.release Queue.empty Queue.full Queue.get Queue.get_nowait Queue.join Queue.qsize "
    "Queue.task_done ReadTransport.is_reading ReadTransport.pause_reading ReadTransport.resume_reading Runner.close "
    "Runner.get_loop Loop.close Loop.create_future Loop.get_debug Loop.get_exception_handler Loop.get_task_factory "
    "Loop.is_closed Loop.is_running Loop.run_forever Loop.shutdown_asyncgens Loop.stop Loop.time Semaphore.acquire "
    "Semaphore.locked Semaphore.release Server.abort_clients Server.close Server.close_clients Server.get_loop "
    "Server.is_serving Server.serve_forever Server.start_serving Server.wait_closed StreamReader.at_eof "
    "StreamReader.exception StreamReader.feed_eof StreamReader.readline StreamWriter.can_write_eof "
    "StreamWriter.close StreamWriter.drain StreamWriter.is_closing StreamWriter.wait_closed StreamWriter.write_eof "
    "SubprocessTransport.get_pid SubprocessTransport.get_returncode SubprocessTransport.kill "
    "SubprocessTransport.terminate TimerHandle.cancel TimerHandle.when WriteTransport.abort "
    "WriteTransport.can_write_eof WriteTransport.get_write_buffer_limits WriteTransport.get_write_buffer_size "
    "WriteTransport.write_eof": lambda self: 0,
    "Future.cancelled Future.done Future.exception Future.get_loop Future.result Task.cancelled Task.cancelling "
    "Task.done Task.exception Task.get_context Task.get_coro Task.get_name Task.result Task.uncancel": lambda self, /: 0,
    "Task.get_stack": lambda self, /, *, limit=None: 0,
    "Task.print_stack": lambda self, /, *, limit=None, file=None: 0,
    "Future.cancel Task.cancel": lambda self, /, msg=None: 0,
    "Loop.call_soon Loop.call_soon_threadsafe": lambda self, callback, *args, context=None: 0,
    "Loop.call_exception_handler Loop.default_exception_handler": lambda self, context: 0,
    "Loop.create_task TaskGroup.create_task": lambda self, coro, **kwargs: 0,
    "Runner.run": lambda self, coro, *, context=None: 0,
    "StreamReader.feed_data StreamWriter.write StreamWriter.writelines WriteTransport.write": lambda self, data: 0,
    "DatagramTransport.sendto": lambda self, data, addr=None: 0,
    "Loop.call_later": lambda self, delay, callback, *args, context=None: 0,
    "Loop.set_debug": lambda self, enabled: 0,
    "StreamReader.set_exception": lambda self, exc: 0,
    "Future.set_exception Task.set_exception": lambda self, exception, /: 0,
    "Loop.set_default_executor": lambda self, executor: 0,
    "Loop.run_in_executor": lambda self, executor, func, *args: 0,
    "Loop.set_task_factory": lambda self, factory: 0,
    "Loop.remove_reader Loop.remove_writer SubprocessTransport.get_pipe_transport": lambda self, fd: 0,
    "Loop.add_reader Loop.add_writer": lambda self, fd, callback, *args: 0,
    "Future.remove_done_callback Task.remove_done_callback": lambda self, fn, /: 0,
    "Loop.run_until_complete": lambda self, future: 0,
    "Loop.set_exception_handler": lambda self, handler: 0,
    "WriteTransport.set_write_buffer_limits": lambda self, high=None, low=None: 0,
    "Loop.getaddrinfo": lambda self, host, port, *, family=0, type=0, proto=0, flags=0: 0,
    "Queue.shutdown": lambda self, immediate=False: 0,
    "Queue.put Queue.put_nowait": lambda self, item: 0,
    "WriteTransport.writelines": lambda self, list_of_data: 0,
    "StreamReader.readexactly": lambda self, n: 0,
    "StreamReader.read": lambda self, n=-1: 0,
    "Condition.notify": lambda self, n=1: 0,
    "BaseTransport.get_extra_info StreamWriter.get_extra_info": lambda self, name, default=None: 0,
    "Condition.wait_for": lambda self, predicate: 0,
    "BaseTransport.set_protocol": lambda self, protocol: 0,
    "Loop.subprocess_shell": lambda \\
        self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=True, bufsize=0, \\
        encoding=None, errors=None, text=None, **kwargs: 0,
    "Loop.create_server": lambda \\
        self, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=socket.AI_PASSIVE, sock=None, \\
        backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None, \\
        ssl_shutdown_timeout=None, start_serving=True: 0,
    "Loop.create_connection": lambda \\
        self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None, \\
        server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, \\
        interleave=None, all_errors=False: 0,
    "Loop.create_datagram_endpoint": lambda \\
        self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None, \\
        allow_broadcast=None, sock=None: 0,
    "Loop.create_unix_server": lambda \\
        self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None, \\
        ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True: 0,
    "Loop.create_unix_connection": lambda \\
        self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None, \\
        ssl_shutdown_timeout=None: 0,
    "Loop.connect_read_pipe Loop.connect_write_pipe": lambda self, protocol_factory, pipe: 0,
    "Loop.subprocess_exec": lambda \\
        self, protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1, universal_newlines=False, shell=False, \\
        bufsize=0, encoding=None, errors=None, text=None, **kwargs: 0,
    "Loop.connect_accepted_socket": lambda \\
        self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None: 0,
    "Future.set_result Task.set_result": lambda self, result, /: 0,
    "StreamReader.readuntil": lambda self, separator=b'\\n': 0,
    "Loop.remove_signal_handler": lambda self, sig: 0,
    "Loop.add_signal_handler": lambda self, sig, callback, *args: 0,
    "SubprocessTransport.send_signal": lambda self, signal: 0,
    "Loop.sock_accept": lambda self, sock: 0,
    "Loop.sock_connect": lambda self, sock, address: 0,
    "Loop.sock_recv_into": lambda self, sock, buf: 0,
    "Loop.sock_recvfrom_into": lambda self, sock, buf, nbytes=0: 0,
    "Loop.sock_recvfrom": lambda self, sock, bufsize: 0,
    "Loop.sock_sendall": lambda self, sock, data: 0,
    "Loop.sock_sendto": lambda self, sock, data, address: 0,
    "Loop.sock_sendfile": lambda self, sock, file, offset=0, count=None, *, fallback=True: 0,
    "Loop.sock_recv": lambda self, sock, n: 0,
    "Loop.getnameinfo": lambda self, sockaddr, flags=0: 0,
    "StreamWriter.start_tls": lambda \\
        self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None: 0,
    "Loop.shutdown_default_executor": lambda self, timeout=None: 0,
    "StreamReader.set_transport": lambda self, transport: 0,
    "Loop.sendfile": lambda self, transport, file, offset=0, count=None, *, fallback=True: 0,
    "Loop.start_tls": lambda \\
        self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None, \\
        ssl_shutdown_timeout=None: 0,
    "Task.set_name": lambda self, value, /: 0,
    "Loop.call_at": lambda self, when, callback, *args, context=None: 0,
    "StreamWriter": lambda transport, protocol, reader, loop: 0,
    "BoundedSemaphore Semaphore": lambda value=1: 0,
    "TimerHandle": lambda when, callback, args, loop, context=None: 0,
}
WRITTEN = {name: written for names, written in _BY_NAMES.items() for name in names.split()}
UNKNOWN = ""
`,
);
