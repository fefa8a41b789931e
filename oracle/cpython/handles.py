"""Handles that say what they run, and tasks and futures that say what happens to them."""

import asyncio
import functools
import gc
import inspect
import types
from asyncio import events, futures, tasks

from .world import normalize, safe_repr, safe_str, world


def describe(callback, args):
    """What a ready-queue entry does: (step | wakeup | cb, label)."""
    task = task_of(callback)
    name = getattr(callback, "__name__", "")
    if task is not None:
        kind = "wakeup" if "wakeup" in name else "step"
        return kind, task.get_name() + (f" <- {world().label(args[0])}" if args and kind == "wakeup" else "")
    function = callback
    while isinstance(function, functools.partial):
        function = function.func
    label = getattr(function, "__qualname__", None) or getattr(function, "__name__", None) or type(function).__name__
    label = label.replace(".<locals>", "")
    owner = getattr(function, "__self__", None)
    if isinstance(owner, asyncio.Task):
        label = f"Task.{label.split('.')[-1]} {owner.get_name()}"
    elif futures.isfuture(owner):
        label = f"{label} {world().label(owner)}"
    about = [world().label(arg) for arg in args if futures.isfuture(arg)]
    return "cb", " ".join([label, ",".join(about)]) if about else label


def queued(handle):
    if handle._cancelled:
        return "(cancelled)"
    return " ".join(describe(handle._callback, handle._args))


def label_of(handle):
    return describe(handle._callback, handle._args)[1]


def task_of(callback):
    if type(callback).__name__ == "TaskStepMethWrapper":
        return next((each for each in gc.get_referents(callback) if isinstance(each, asyncio.Task)), None)
    owner = getattr(callback, "__self__", None)
    name = getattr(callback, "__name__", "")
    return owner if isinstance(owner, asyncio.Task) and ("wakeup" in name or "step" in name) else None


def frames(coroutine):
    """Where a coroutine is paused: [qualified name, line] from the outside, library code without line."""
    chain = []
    while coroutine is not None and len(chain) < 50:
        code = first_of(coroutine, "cr_code", "gi_code", "ag_code")
        frame = first_of(coroutine, "cr_frame", "gi_frame", "ag_frame")
        if code is None:
            break
        own = code.co_filename == world().program
        chain.append([code.co_qualname, frame.f_lineno if frame else None] if own else [code.co_qualname])
        coroutine = awaited(coroutine)
    return chain


def first_of(value, *names):
    return next((found for name in names if (found := getattr(value, name, None)) is not None), None)


WRAPPERS = ("async_generator_asend", "async_generator_athrow", "anext_awaitable", "coroutine_wrapper")


def awaited(coroutine):
    inner = next((getattr(coroutine, name) for name in ("cr_await", "gi_yieldfrom", "ag_await") if hasattr(coroutine, name)), None)
    for _ in range(4):  # these hide the frame they drive
        if type(inner).__name__ not in WRAPPERS:
            break
        inner = next(
            (each for each in gc.get_referents(inner)
             if isinstance(each, (types.AsyncGeneratorType, types.CoroutineType, types.GeneratorType)) or type(each).__name__ in WRAPPERS),
            None,
        )
    return inner


class Recorded:
    """A handle that records what it runs. Locals are dropped early: a traceback that is kept keeps its frames."""

    __slots__ = ()

    def _run(self):
        now = world()
        task = task_of(self._callback)
        now.reads = now.reads_of_tasks.get(task and task.get_name(), 0)
        by = now.by
        try:
            if task is None:
                label = label_of(self)
                now.by = f"cb:{label}"
                now.record("callback-run", label=label)
                super()._run()
            else:
                now.steps += 1
                now.by = task.get_name()
                record_resumed(task, self._callback, self._args)
                try:
                    super()._run()
                finally:
                    record_paused(task)
        finally:
            if task is not None:
                now.reads_of_tasks[task.get_name()] = now.reads
            now.by, now.reads = by, 0
            self = task = None


def record_resumed(task, callback, args):
    kind, _ = describe(callback, args)
    coroutine = task.get_coro()
    if inspect.iscoroutine(coroutine) and inspect.getcoroutinestate(coroutine) == "CORO_CREATED":
        how = "first"
    else:
        how = kind
    fields = {}
    if kind == "wakeup" and args:
        fields = {"from": world().label(args[0]), "state": state_of(args[0])}
    if task._must_cancel:
        fields["mustCancel"] = True
    world().record("task-resumed", task=task.get_name(), how=how, **fields)


def state_of(future):
    if future.cancelled():
        return "cancelled"
    return "exception" if future._exception is not None else "result"


def record_paused(task):
    now, name = world(), task.get_name()
    if not task.done():
        waiter = task._fut_waiter
        on = now.label(waiter) if waiter is not None else "yield"
        now.record("task-suspended", task=name, on=on, frames=frames(task.get_coro()))
    elif task.cancelled():
        now.record("task-ended", task=name, how="cancelled")
    elif task._exception is not None:
        error = task._exception
        now.record("task-ended", task=name, how="exception", error=type(error).__name__, message=safe_str(error))
    else:
        now.record("task-ended", task=name, how="result", value=safe_repr(task._result))


class Handle(Recorded, events.Handle):
    __slots__ = ("_order",)


class TimerHandle(Recorded, events.TimerHandle):
    """Equal deadlines fire in the order they were set."""

    __slots__ = ("_order",)

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)

    def __gt__(self, other):
        return other < self

    def __le__(self, other):
        return not other < self

    def __ge__(self, other):
        return not self < other


def named(qualname):
    def rename(method):
        method.__qualname__ = qualname
        return method

    return rename


_TASK_KEYWORDS = {"coro", "loop", "name", "context", "eager_start"}


class Task(asyncio.Task):
    __module__ = "_asyncio"

    def __init__(self, *args, **keywords):
        if len(args) != 1 and "coro" not in keywords or not keywords.keys() <= _TASK_KEYWORDS:
            super().__init__(*args, **keywords)  # says what does not fit
        self._make(*args, **keywords)

    def _make(self, coro, *, loop=None, name=None, **options):
        if not asyncio.iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        now = world()
        now.tasks += 1
        self._hash = now.tasks
        now.hold(self)
        if name is None:  # only unnamed tasks use up a number
            now.names += 1
            name = f"Task-{now.names}"
        eager = options.get("eager_start", False) and loop is not None and loop.is_running()
        record_created(str(name), coro, eager)
        if not eager:
            super().__init__(coro, loop=loop, name=name, **options)
            return
        by = now.by
        now.steps += 1
        now.by = str(name)
        now.record("task-resumed", task=str(name), how="eager")
        try:
            super().__init__(coro, loop=loop, name=name, **options)
        finally:
            record_paused(self)
            now.by = by

    def __hash__(self):
        return self._hash

    @named("Task.cancel")
    def cancel(self, msg=None):
        ok = super().cancel(msg) if msg is not None else super().cancel()
        message = {"message": safe_repr(msg)} if msg is not None else {}
        now = world()
        now.record("cancel-requested", task=self.get_name(), by=now.by, line=now.line(), ok=ok, **message)
        return ok


def record_created(name, coro, eager):
    now = world()
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    own = code is not None and code.co_filename == now.program
    now.record(
        "task-created",
        task=name,
        coro=getattr(coro, "__qualname__", None) or type(coro).__name__,
        **{"def": code.co_firstlineno if own else None},
        by=now.by,
        line=now.line(),
        **({"eager": True} if eager else {}),
    )


def record_done(future, how):
    now = world()
    now.record("future-done", future=now.label(future), how=how, by=now.by)


class Observed:
    __slots__ = ()

    @named("Future.set_result")
    def set_result(self, value):
        super().set_result(value)
        record_done(self, "result")

    @named("Future.set_exception")
    def set_exception(self, error):
        super().set_exception(error)
        record_done(self, "exception")

    @named("Future.cancel")
    def cancel(self, msg=None):
        ok = super().cancel(msg) if msg is not None else super().cancel()
        if ok:
            record_done(self, "cancelled")
        return ok


class FutureClass(type):
    """What a program calls `asyncio.Future` is this one; every future is one of them, tasks too."""

    def __instancecheck__(cls, value):
        return isinstance(value, PLAIN) if cls is Future else super().__instancecheck__(value)

    def __getattr__(cls, name):
        # A class written in Python is named without its module.
        shown = "_asyncio.Future" if cls is Future else cls.__name__
        raise AttributeError(f"type object {shown!r} has no attribute {name!r}", name=name, obj=cls)

    def __subclasscheck__(cls, derived):
        return issubclass(derived, PLAIN) if cls is Future else super().__subclasscheck__(derived)


PLAIN = asyncio.Future


def hash_of(future):
    """By its number: sets have the order of addresses otherwise."""
    label = world().label(future)
    return 100000 + int(label[1:].partition(":")[0])


class Future(Observed, PLAIN, metaclass=FutureClass):
    __module__ = "_asyncio"

    def __init__(self, *args, loop=None):
        if args:
            raise TypeError("Future() takes no positional arguments")
        super().__init__(loop=loop)
        world().hold(self)

    def __hash__(self):
        return hash_of(self)

    def __getattr__(self, name):
        shown = "_asyncio.Future" if type(self) is Future else type(self).__name__
        raise AttributeError(f"{shown!r} object has no attribute {name!r}", name=name, obj=self)


_Gathering = tasks._GatheringFuture


class GatheringFuture(_Gathering):
    __module__ = "asyncio.tasks"
    __qualname__ = "_GatheringFuture"

    def __init__(self, children, *, loop):
        super().__init__(children, loop=loop)
        now = world()
        now.record("gather-created", future=now.label(self, "gather"), children=[now.label(child) for child in children])

    def __hash__(self):
        return hash_of(self)

    @named("_GatheringFuture.cancel")
    def cancel(self, msg=None):
        ok = super().cancel(msg) if msg is not None else super().cancel()
        if ok:
            record_done(self, "cancel-requested")
        return ok

    @named("Future.set_result")
    def set_result(self, value):
        record_done(self, "result")
        return super().set_result(value)

    @named("Future.set_exception")
    def set_exception(self, error):
        record_done(self, "exception")
        return super().set_exception(error)


GatheringFuture.__name__ = "_GatheringFuture"


def record_report(context):
    error = context.get("exception")
    fields = {} if error is None else {"error": type(error).__name__, "message": safe_str(error)}
    world().record("error-reported", report=normalize(str(context.get("message"))), **fields)
