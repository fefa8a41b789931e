"""CPython's own BaseSelectorEventLoop on the virtual clock: `_run_once`, `call_soon` and the rest are the real ones."""

import contextvars
import gc
import heapq
import math
import sys
import weakref
from asyncio import base_events, events, futures, selector_events, unix_events

from .executors import Executor, named_as
from .expected_errors import expects
from .handles import Future, Handle, Task, TimerHandle, label_of, named, queued, record_report
from .network import Epoll
from .world import NS, Deadlock, LimitReached, to_ns, world

TIMERS_LISTED = 16
FREE_TURNS = 10_000
TURN_COST = 50_000


class Selector(Epoll):
    """Instead of waiting, moves the clock."""

    loop = None
    busy = 0  # turns in a row that have not waited

    def select(self, timeout=None):
        now = world()
        now.reads = 0
        ready = self.poll()
        if ready or (timeout is not None and timeout <= 0):
            self.busy += 1
            now.advance(self.end_of_busy_turn())
            return ready
        self.busy = 0
        target = self.target(timeout)
        if target > now.now:
            now.forget_reads()
            now.record("loop-slept", until=target / NS)
        now.advance(target)
        return ready

    def end_of_busy_turn(self):
        now = world()
        timers = [to_ns(self.loop._scheduled[0]._when)] if self.loop._scheduled else []
        coming = timers + [event[0] for event in now.outside[:1]]
        if self.busy <= FREE_TURNS or not coming:
            return now.now
        return max(now.now, min(*coming, now.now + TURN_COST))

    def target(self, timeout):
        now = world()
        outside = now.outside[0][0] if now.outside else None
        if timeout is None:
            if outside is None:
                now.freeze("loop-hung")
                raise Deadlock("no ready callback, no timer, no external event")
            return max(now.now, outside)
        if timeout >= base_events.MAXIMUM_SELECT_TIMEOUT:
            target = now.now + base_events.MAXIMUM_SELECT_TIMEOUT * NS
        else:
            target = to_ns(self.loop._scheduled[0]._when)
        return max(now.now, min(target, outside) if outside is not None else target)


Selector.__name__ = "EpollSelector"


class VirtualLoop(selector_events.BaseSelectorEventLoop):
    __module__ = "asyncio.unix_events"
    __qualname__ = "_UnixSelectorEventLoop"

    def __init__(self):
        super().__init__(Selector())
        self._selector.loop = self
        self._clock_resolution = 1e-9
        self._asyncgens = OrderedWeak()
        self._pool = None

    def time(self):
        return world().read_clock() / 1e9

    def _make_self_pipe(self):
        pass

    def _close_self_pipe(self):
        pass

    def _process_events(self, event_list):
        super()._process_events(event_list)
        now = world()
        if now.frozen:
            return
        end = now.now / 1e9 + self._clock_resolution
        ordered = sorted(self._scheduled)
        due = [handle for handle in ordered if handle._when < end]
        ahead = ordered[len(due):]
        more = len(ahead) - TIMERS_LISTED
        now.record(
            "loop-turned",
            turn=now.turns,
            ready=[queued(handle) for handle in self._ready],
            due=[queued(handle) for handle in due],
            timers=[[handle._when, label_of(handle)] for handle in ahead[:TIMERS_LISTED] if not handle._cancelled],
            **({"more": more} if more > 0 else {}),
        )

    def _run_once(self):
        now = world()
        now.turns += 1
        if now.turns > now.max_turns:
            now.freeze("limit-reached")
            raise LimitReached("turns")
        super()._run_once()

    def _write_to_self(self):
        pass

    def _call_soon(self, callback, args, context):
        handle = Handle(callback, args, self, context)
        handle._order = next(world().order)
        self._ready.append(handle)
        return handle

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        return self._call_soon(callback, args, context)

    def call_soon_threadsafe(self, callback, *args, context=None):
        now = world()
        self._check_closed()
        if now.private is None or now.private <= now.now:
            return self._call_soon(callback, args, context)
        context = context or contextvars.copy_context()
        handle = Handle(callback, args, self, context)
        now.post(now.private, lambda: None if self.is_closed() else self._ready.append(handle), now.worker["order"])
        return handle

    def call_at(self, when, callback, *args, context=None):
        now = world()
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        if math.isfinite(when):
            when = to_ns(when) / 1e9
        timer = TimerHandle(when, callback, args, self, context)
        timer._order = next(now.order)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        now.record("timer-set", when=when, label=label_of(timer))
        return timer

    def create_future(self):
        future = Future(loop=self)
        caller = sys._getframe(1).f_code
        world().label(future, caller.co_qualname.replace(".<locals>", ""))
        return future

    @named("BaseEventLoop.create_task")
    def create_task(self, coro, **options):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **options)
        return Task(coro, loop=self, **options)

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            self._check_default_executor()
            if self._pool is None:
                self._pool = Executor(thread_name_prefix="asyncio")
            executor = self._pool
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        self._pool = executor

    @named("BaseEventLoop.shutdown_asyncgens")
    def shutdown_asyncgens(self):
        if world().memory == "swept":
            gc.collect()
        return super().shutdown_asyncgens()

    @named("BaseEventLoop.shutdown_default_executor")
    async def shutdown_default_executor(self, timeout=None):
        if self._pool is None or not self._pool.is_busy():
            return
        future = self.create_future()
        self._pool._when_idle = lambda: self.call_soon_threadsafe(futures._set_result_unless_cancelled, future, None)
        await future

    def call_exception_handler(self, context):
        record_report(context)
        super().call_exception_handler(context)

    def add_signal_handler(self, sig, callback, *args):
        pass

    def remove_signal_handler(self, sig):
        return False

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if not self.is_closed():
            super().close()


named_as(VirtualLoop, unix_events._UnixSelectorEventLoop)

_shutdown = VirtualLoop.shutdown_default_executor
_shutdown.__code__ = _shutdown.__code__.replace(co_qualname=_shutdown.__qualname__)


class Ordered(dict):
    """A set in the order of arrival, where CPython's order is that of addresses."""

    def __init__(self, items=()):
        super().__init__((item, None) for item in items)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    def remove(self, item):
        del self[item]


class OrderedWeak(weakref.WeakKeyDictionary):
    """The same for a weak set."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class Policy(events._BaseDefaultEventLoopPolicy):
    """As before 3.14, asking for a loop when there is none makes one, unless the program expects the error; the schedule says so."""

    __module__ = "asyncio.unix_events"
    __qualname__ = "_UnixDefaultEventLoopPolicy"
    _loop_factory = VirtualLoop

    def get_event_loop(self):
        if self._local._loop is None and not getattr(self._local, "_set_called", False) and not expects("RuntimeError"):
            world().record("compat-noted", what="get_event_loop() created a loop")
            self.set_event_loop(self.new_event_loop())
        return super().get_event_loop()

    def set_event_loop(self, loop):
        self._local._set_called = True
        super().set_event_loop(loop)


Policy.__name__ = "_UnixDefaultEventLoopPolicy"
