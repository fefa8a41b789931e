"""Pools and threads on private clocks: a worker's code runs when it is submitted, its effects come at their time.

WebAssembly has no threads. What these do is what real ones do as long as they share nothing with others meanwhile.
"""

import collections
import concurrent.futures
import contextvars
import ctypes
import functools
import sys
import traceback
import types
from asyncio import events

from .world import Deadlock, world

_result = concurrent.futures.Future.result


def ident_of(name):
    """A number as Linux gives one, the same in every run."""
    number = 7
    for char in name:
        number = (number * 31 + ord(char)) % 1_000_003
    return 140_000_000 + number


def part_from_caller(error, handled):
    """With threads nobody called a worker's code: what the caller handled when it did is no context of the error, and
    the first frame has no frame before it."""
    part_from_context(error, handled)
    part_from_frame(error)


def part_from_context(error, handled):
    while error is not None and handled is not None:
        if error.__context__ is handled:
            error.__context__ = None
        error = error.__context__


def part_from_frame(error):
    """A frame keeps the one that called it, and so all its variables, as long as the error is there. Its link is the
    first field of a frame that is over."""
    frame = error.__traceback__.tb_frame
    link = ctypes.c_void_p.from_address(id(frame) + object.__basicsize__)
    caller = frame.f_back
    if link.value is not None:
        link.value = None
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(caller))


class FakeThread:
    def __init__(self, name):
        self.name = name
        self.daemon = False
        self.ident = self.native_id = ident_of(name)

    def getName(self):
        return self.name

    def is_alive(self):
        return True

    def __repr__(self):
        return f"<Thread({self.name}, started {self.ident})>"


class Executor(concurrent.futures.Executor):
    __module__ = "concurrent.futures.thread"
    __qualname__ = "ThreadPoolExecutor"
    STANDARD = 12  # four more than `os.cpu_count()`

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **options):
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = max_workers or self.STANDARD
        if not thread_name_prefix:
            world().pools += 1
            thread_name_prefix = f"ThreadPoolExecutor-{world().pools}"
        self._prefix = thread_name_prefix
        self._thread = None
        self._busy = []  # per worker
        self._idle = collections.deque()
        self._queue = collections.deque()
        self._down = False
        self._initializer = (initializer, initargs)
        self._initialized = 0
        self._daemon = False
        self._when_idle = lambda: None
        world().executors.append(self)

    def submit(self, fn, /, *args, **kwargs):
        if self._down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = concurrent.futures.Future()
        item = (future, fn, args, kwargs, next(world().worker_order))
        if self._idle:
            self._start(self._idle.popleft(), item)
        elif len(self._busy) < self._max_workers:
            self._busy.append(False)
            self._start(len(self._busy) - 1, item)
        else:
            self._queue.append(item)
        return future

    def _start(self, index, item):
        now = world()
        future, fn, args, kwargs, order = item
        if not future.set_running_or_notify_cancel():
            return self._next(index)
        self._busy[index] = True
        saved = (now.private, now.worker, now.by)
        name = self._prefix if self._thread else f"{self._prefix}_{index}"
        now.private = now.time()
        now.worker = {"order": order, "name": name, "thread": self._thread or FakeThread(name)}
        now.by = f"worker:{name}"
        now.record("worker-started", worker=name, function=getattr(fn, "__qualname__", type(fn).__name__))
        running = events._get_running_loop()
        events._set_running_loop(None)
        handled = sys.exception()
        try:
            ending = functools.partial(future.set_result, self._work(fn, args, kwargs))
        except Exception as raised:
            ending = functools.partial(self._fail, future, raised, handled)
        finally:
            events._set_running_loop(running)
            end = now.private
            now.private, now.worker, now.by = saved
        now.post(end, functools.partial(self._finish, index, name, ending), order)
        # The traceback of an error keeps this frame, and must not find the error in it.
        del ending, future, item, handled

    def _work(self, fn, args, kwargs):
        self._initialize()
        return contextvars.Context().run(fn, *args, **kwargs)

    def _initialize(self):
        function, args = self._initializer
        if function is not None and len(self._busy) > self._initialized:
            self._initialized = len(self._busy)
            function(*args)

    def _fail(self, future, error, handled):
        part_from_caller(error, handled)
        future.set_exception(error)

    def _finish(self, index, name, ending):
        now = world()
        by = now.by
        now.by = f"worker:{name}"
        now.record("worker-ended", worker=name)
        ending()
        del ending
        now.by = by
        self._next(index)

    def _next(self, index):
        if self._queue:
            self._start(index, self._queue.popleft())
            return
        self._busy[index] = False
        self._idle.append(index)
        if not self.is_busy():
            self._when_idle()

    def is_busy(self):
        return bool(self._queue) or any(self._busy)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._down = True
        while cancel_futures and self._queue:
            self._queue.popleft()[0].cancel()
        while wait and self.is_busy() and world().outside:
            world().advance(world().outside[0][0])


def join_all():
    """What the interpreter waits for at its end."""
    while any(each.is_busy() and not each._daemon for each in world().executors) and world().outside:
        world().advance(world().outside[0][0])


def new_name(target):
    world().threads += 1
    name = f"Thread-{world().threads}"
    return name if target is None else f"{name} ({target.__name__})"


class ProcessExecutor(Executor):
    __module__ = "concurrent.futures.process"
    __qualname__ = "ProcessPoolExecutor"
    STANDARD = 8


def blocking_result(future, timeout=None):
    """`concurrent.futures.Future.result`: the clock moves until somebody has completed it."""
    now = world()
    while not future.done():
        if not now.outside:
            now.freeze("loop-hung")
            raise Deadlock("waiting for a future nobody will complete")
        now.advance(now.outside[0][0])
    return _result(future, 0)


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self.name = name or new_name(target)
        self.daemon = bool(daemon)
        self.ident = self.native_id = None
        self._future = None

    def __repr__(self):
        status = "initial" if self.ident is None else "started" if self.is_alive() else "stopped"
        status += " daemon" if self.daemon else ""
        status += f" {self.ident}" if self.ident is not None else ""
        return f"<{type(self).__name__}({self.name}, {status})>"

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self.ident = self.native_id = ident_of(self.name)
        pool = Executor(1, thread_name_prefix=self.name)
        pool._thread = self
        pool._daemon = self.daemon
        self._future = pool.submit(self._bootstrap)

    def _bootstrap(self):
        try:
            self.run()
        except Exception:
            sys.stderr.write(f"Exception in thread {self.name}:\n{traceback.format_exc()}")

    _bootstrap.__qualname__ = "Thread.run"

    def join(self, timeout=None):
        while not self._future.done() and world().outside:
            world().advance(world().outside[0][0])

    def is_alive(self):
        return self.ident is not None and not (self._future and self._future.done())

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon


def named_as(cls, theirs):
    """Complaints of wrong arguments name the methods as CPython's own class has them."""
    cls.__name__ = cls.__qualname__
    for each in vars(cls).values():
        if isinstance(each, types.FunctionType):
            each.__qualname__ = getattr(theirs, each.__name__, each).__qualname__


named_as(Executor, concurrent.futures.ThreadPoolExecutor)
named_as(ProcessExecutor, concurrent.futures.ProcessPoolExecutor)
