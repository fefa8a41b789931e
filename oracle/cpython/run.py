"""Runs a program under CPython's own asyncio in virtual time; the result is what `onewaiter run --json` prints."""

import asyncio
import asyncio.taskgroups
import asyncio.unix_events
import atexit
import concurrent.futures
import contextvars
import datetime
import gc
import io
import linecache
import logging
import os
import pathlib
import random
import re
import sys
import threading
import time
import traceback
import types
import warnings
import weakref
from asyncio import constants, events, format_helpers, graph, tasks

from . import executors, handles
from .network import Network, fake_network
from .loop import Ordered, Policy, VirtualLoop  # noqa: F401
from .world import EPOCH, NS, World, normalize, safe_str, to_ns, world

MISSING = object()

MAIN_IDENT = executors.ident_of("MainThread")
threading._active[MAIN_IDENT] = threading.main_thread()
threading.main_thread()._ident = MAIN_IDENT
BOUNDARIES = {handles.Recorded._run.__code__, executors.Executor._start.__code__}


class Patches:
    """Puts things in place of others, and back."""

    def __init__(self):
        self.saved = []
        self.modules = []

    def set(self, owner, name, value):
        self.saved.append((owner, name, owner.__dict__.get(name, MISSING)))
        setattr(owner, name, value)

    def module(self, name, module):
        self.modules.append((name, sys.modules.get(name)))
        sys.modules[name] = module

    def undo(self):
        for owner, name, value in reversed(self.saved):
            if value is MISSING:
                delattr(owner, name)
            else:
                setattr(owner, name, value)
        for name, module in reversed(self.modules):
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module


class Modules:
    """The modules as they are, for the next program: this one may put its own names into them."""

    def __init__(self):
        self.loaded = dict(sys.modules)
        self.names = {name: dict(vars(module)) for name, module in self.loaded.items() if self.is_module(module)}

    @staticmethod
    def is_module(module):
        return isinstance(module, types.ModuleType) and not module.__name__.startswith(("oracle", "pyodide", "_pyodide", "js"))

    def restore(self):
        for name in [each for each, module in sys.modules.items() if not self.is_module(module)]:
            if name not in self.loaded:
                del sys.modules[name]
        sys.modules.update(self.loaded)
        for name, names in self.names.items():
            now = vars(self.loaded[name])
            if now != names:
                now.clear()
                now.update(names)
        # A part that this program has imported stays where the next finds it, and its package knows of it.
        for name, module in sys.modules.items():
            package, _, part = name.rpartition(".")
            if name not in self.loaded and package in self.loaded:
                setattr(self.loaded[package], part, module)


class Capture:
    encoding = "utf-8"

    def __init__(self, stream):
        self.stream = stream
        self.name = f"<{stream}>"

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        world().write(self.stream, text)
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    now = world()
    if now.private is None:
        now.record("loop-blocked", by=now.by, line=now.line(), seconds=to_ns(seconds) / NS)
    now.block(to_ns(seconds))
    if seconds and now.private is None:
        now.forget_reads()


def fake_time(patches):
    gmtime, strftime, asctime = time.gmtime, time.strftime, time.asctime

    def now(seconds=None):
        return gmtime((EPOCH * NS + world().read_clock()) // NS if seconds is None else seconds)

    patches.set(time, "time", lambda: EPOCH + world().read_clock() / 1e9)
    patches.set(time, "time_ns", lambda: EPOCH * NS + world().read_clock())
    for name in ("monotonic", "perf_counter", "process_time"):
        patches.set(time, name, lambda: world().read_clock() / 1e9)
        patches.set(time, name + "_ns", lambda: world().read_clock())
    patches.set(time, "sleep", sleep)
    patches.set(time, "gmtime", now)
    patches.set(time, "localtime", now)
    patches.set(time, "strftime", lambda form, when=None: strftime(form, now() if when is None else when))
    patches.set(time, "asctime", lambda when=None: asctime(now() if when is None else when))
    patches.set(time, "ctime", lambda seconds=None: asctime(now(seconds)))
    patches.set(datetime, "datetime", VirtualDatetime)


class VirtualDatetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        ticks = datetime.timedelta(microseconds=world().read_clock() // 1000)
        start = _datetime(2025, 1, 1, tzinfo=datetime.timezone.utc) + ticks
        moment = start.astimezone(tz) if tz is not None else start.replace(tzinfo=None)
        fields = moment.timetuple()[:6]
        return cls(*fields, moment.microsecond, moment.tzinfo)

    @classmethod
    def utcnow(cls):
        text = (
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
            "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC)."
        )
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    def __repr__(self):
        # A class written in Python is shown without its module.
        return ("datetime." if type(self) is VirtualDatetime else "") + super().__repr__()


_datetime = datetime.datetime
VirtualDatetime.__name__ = VirtualDatetime.__qualname__ = "datetime"
VirtualDatetime.__module__ = "datetime"


def ordered_set(items=()):
    """Tasks and futures are hashed by number; coroutines, which have none, stay in the order of the arguments."""
    items = list(items)
    known = all(isinstance(item, (handles.Task, handles.Future)) for item in items)
    return set(items) if known else Once.fromkeys(items)


class Once(dict):
    pass


def fake_threads(patches):
    current = threading.current_thread

    def current_thread():
        worker = world().worker
        return worker["thread"] if worker is not None else current()

    current_thread.__qualname__ = "current_thread"
    patches.set(concurrent.futures, "ThreadPoolExecutor", executors.Executor)
    patches.set(concurrent.futures, "ProcessPoolExecutor", executors.ProcessExecutor)
    patches.set(concurrent.futures.Future, "result", executors.blocking_result)
    patches.set(threading, "Thread", executors.Thread)
    for name in ("current_thread", "currentThread"):
        patches.set(threading, name, current_thread)
    # Where there are no threads, CPython has no native identifier.
    for name in ("get_ident", "get_native_id"):
        patches.set(threading, name, lambda: current_thread().ident if world().worker is not None else MAIN_IDENT)


def fake_machine(patches):
    for name, value in (("getpid", 4242), ("cpu_count", 8), ("process_cpu_count", 8)):
        patches.set(os, name, lambda value=value: value)


def fake_asyncio(patches):
    all_tasks = tasks.all_tasks
    patches.set(tasks, "set", ordered_set)
    patches.set(asyncio.taskgroups, "set", Ordered)
    patches.set(tasks, "_GatheringFuture", handles.GatheringFuture)
    for owner in (tasks, asyncio):
        patches.set(owner, "eager_task_factory", asyncio.create_eager_task_factory(handles.Task))
        patches.set(owner, "Task", handles.Task)
    patches.set(asyncio, "Future", handles.Future)
    for name in ("SelectorEventLoop", "EventLoop"):
        patches.set(asyncio, name, VirtualLoop)

    patches.set(asyncio.unix_events, "_DefaultEventLoopPolicy", Policy)

    def ordered(loop=None):
        return sorted(all_tasks(loop), key=hash)

    # The runner cancels who is left in this order; a set would have one of its own.
    patches.set(tasks, "all_tasks", ordered)
    patches.set(asyncio, "all_tasks", lambda loop=None: set(ordered(loop)))


def library_frames_hidden(patches, program):
    """Tracebacks show the program's own frames, and those of texts that libraries make up, such as a dataclass's __init__."""
    files = program, "<string>"
    extract = traceback.StackSummary._extract_from_extended_frame_gen.__func__

    def shown(cls, frames, **options):
        return extract(cls, (each for each in frames if each[0].f_code.co_filename in files), **options)

    patches.set(traceback.StackSummary, "_extract_from_extended_frame_gen", classmethod(shown))
    ignored = sys.unraisablehook

    def own(trace):
        if trace is None:
            return None
        rest = own(trace.tb_next)
        is_shown = trace.tb_frame.f_code.co_filename in files
        return types.TracebackType(rest, trace.tb_frame, trace.tb_lasti, trace.tb_lineno) if is_shown else rest

    def unraisable(args):
        shown = (args.exc_type, args.exc_value, own(args.exc_traceback), args.err_msg, args.object)
        ignored(type(args)(shown))

    patches.set(sys, "unraisablehook", unraisable)


def call_graph(patches, program):
    """So do call graphs, and who waits is told by number, where a set of tasks has an order of its own."""
    make = graph.FutureCallGraph

    class Graph(make):
        __slots__ = ()

        def __new__(cls, future, stack, awaited_by):
            own = tuple(each for each in stack if each.frame is None or each.frame.f_code.co_filename == program)
            return make(future, own, tuple(sorted(awaited_by, key=lambda each: hash(each.future))))

    Graph.__name__ = Graph.__qualname__ = make.__qualname__
    patches.set(graph, "FutureCallGraph", Graph)


class Kept(traceback.StackSummary):
    """asyncio drops its own frames from the end; here they are not in it to begin with."""

    def __delitem__(self, index):
        pass


def debug_mode(patches, program):
    """What debug mode remembers of a place is the program's, too."""
    extract = format_helpers.extract_stack
    patches.set(format_helpers, "extract_stack", lambda f=None, limit=None: Kept(extract(f, 1000)))
    # The frames of this very oracle count as well.
    patches.set(constants, "DEBUG_STACK_DEPTH", 1000)


# What the model deprecates in silence.
UNTOLD = re.compile(r"'asyncio\.\w+Policy'|complex\(\)|Parsing dates")


def fake_warnings(patches, program):
    """Shown are the warnings about the program's lines, and that something was never awaited, with those lines alone."""
    explicit = warnings.warn_explicit
    show, form = warnings._showwarnmsg, warnings._formatwarnmsg_impl
    given = []

    def warn_explicit(*args, **options):
        given.append(True)
        try:
            explicit(*args, **options)
        finally:
            given.pop()

    def is_unawaited(msg):
        return msg.category is RuntimeWarning and "was never awaited" in str(msg.message)

    def is_told(msg):
        is_modelled = msg.category is not SyntaxWarning and not UNTOLD.match(str(msg.message))
        return msg.filename in (program, "<sys>") and is_modelled

    def shown(msg):
        if given or is_unawaited(msg) or is_told(msg):
            show(msg)

    def formatted(msg):
        return without_place(msg, program) if is_unawaited(msg) else form(msg)

    patches.set(warnings, "warn_explicit", warn_explicit)
    patches.set(warnings, "_showwarnmsg", shown)
    patches.set(warnings, "_formatwarnmsg_impl", formatted)
    warnings.resetwarnings()
    # As CPython has them from the start.
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filters.insert(0, ("default", None, DeprecationWarning, "__main__", 0))


def without_place(msg, program):
    own = f'  File "{program}"'
    kept, keep = [], True
    for line in f"{msg.category.__name__}: {msg.message}".splitlines():
        keep = line.startswith(own) or (keep and line.startswith("    ")) or not line.startswith("  ")
        if keep:
            kept.append(line)
    return "\n".join(kept) + "\n"


def typed(source):
    """What the user types: the `# input:` comments of the program."""
    lines = re.findall(r"^# input:(?: (.*)|.*)$", source, re.MULTILINE)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def network(patches, sources):
    """Modules that reach the network, from the very text the interpreter runs."""
    for name, source in sources.items():
        module = types.ModuleType(name)
        module.__dict__["_blocked"] = lambda seconds: world().block(to_ns(seconds))
        module.__dict__["_refuse"] = refuse
        patches.module(name, module)
        exec(compile(source, f"<{name}>", "exec"), module.__dict__)
        package, _, part = name.rpartition(".")
        if package in sys.modules:
            patches.set(sys.modules[package], part, module)


def refuse(what, remedy):
    raise NotImplementedError(f"{what} is not modelled; {remedy}")


STOPPED = {"loop-hung": "deadlock", "limit-reached": "limit"}


def run_program(source, name="program.py", max_turns=100_000, modules=None, memory="counted"):
    """`memory` is when what nobody can reach is freed. All are CPython: `counted` as it comes, `collected` with
    `gc.collect()` before each event, `swept` with one before a loop closes its async generators, `kept` with another reference to each task and future until the program has ended."""
    World.current = now = World(name, max_turns, memory)
    now.boundaries = BOUNDARIES
    now.network = Network()
    before = Modules()
    patches = Patches()
    saved = (sys.stdout, sys.stderr, sys.argv, events._get_running_loop(), sys.get_asyncgen_hooks(), sys.stdin)
    root = (list(logging.root.handlers), logging.root.level)
    filters = list(warnings.filters)
    policy = events._get_event_loop_policy()
    gc.collect()
    gc.freeze()
    gc.disable()
    random.seed(0)
    atexit._clear()
    weakref.finalize._registered_with_atexit = weakref.finalize._shutdown = False
    # As the interpreter does that is not part of another program.
    sys.set_int_max_str_digits(sys.int_info.default_max_str_digits)
    sys.set_asyncgen_hooks(None, None)
    module = types.ModuleType("__main__")
    module.__dict__["__file__"] = name
    lines = source.splitlines(True)
    linecache.cache[name] = (len(source), None, lines, name)
    # The interpreter itself looks for the lines of a traceback in the file.
    pathlib.Path(name).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(name).write_text(source, encoding="utf-8", errors="replace")
    try:
        patches.module("__main__", module)
        fake_time(patches)
        fake_threads(patches)
        fake_machine(patches)
        fake_asyncio(patches)
        fake_network(patches)
        library_frames_hidden(patches, name)
        call_graph(patches, name)
        network(patches, modules or {})
        sys.stdout, sys.stderr, sys.argv = Capture("stdout"), Capture("stderr"), [name]
        sys.stdin = io.TextIOWrapper(io.BytesIO(typed(source).encode()), encoding="utf-8")
        fake_warnings(patches, name)
        debug_mode(patches, name)
        events._set_running_loop(None)
        events._set_event_loop_policy(Policy())
        # Context variables are the program's own, too.
        outcome = contextvars.Context().run(execute, source, name, module)
        if now.stopped is not None:
            # Whatever the program made of the exception that ended it.
            outcome = {"kind": STOPPED[now.stopped]}
        if outcome["kind"] not in ("limit", "deadlock"):
            executors.join_all()
            atexit._run_exitfuncs()
        now.flush()
        totals = now.totals or (now.now, now.turns, now.steps)
        now.held.clear()
        # As in `Py_FinalizeEx`: first a collection like any other, then the module's names go.
        gc.collect()
        end_of(module, "weakref" in source)
        del module
        gc.collect()
        now.flush()
    finally:
        now.frozen = True
        now.outside.clear()
        # asyncio keeps the loop that is set: what hangs on it would end in the next program.
        events._set_event_loop_policy(policy)
        gc.collect()
        patches.undo()
        before.restore()
        sys.stdout, sys.stderr, sys.argv = saved[:3]
        sys.stdin = saved[5]
        events._set_running_loop(saved[3])
        sys.set_asyncgen_hooks(*saved[4])
        warnings.filters[:] = filters
        logging.root.handlers[:] = root[0]
        logging.root.setLevel(root[1])
        logging.getLogger("asyncio").setLevel(logging.NOTSET)
        # A configuration disables the loggers that it does not name.
        logging.getLogger("asyncio").disabled = False
        linecache.cache.pop(name, None)
        pathlib.Path(name).unlink()
        gc.enable()
        gc.unfreeze()
    return {
        "python": ".".join(map(str, sys.version_info[:3])),
        "outcome": outcome,
        "total_ns": totals[0],
        "iterations": totals[1],
        "steps": totals[2],
        "stdout": now.stdout,
        "stderr": now.stderr,
        "events": now.events,
    }


def end_of(module, is_told):
    """The names go one after the other. Who is told when an object is freed notices that a module with functions goes as a whole."""
    has_functions = any(each.__globals__ is module.__dict__ for each in gc.get_objects() if isinstance(each, types.FunctionType))
    if is_told and has_functions:
        del sys.modules["__main__"]
    else:
        module.__dict__.clear()


def execute(source, name, module):
    try:
        exec(compile(source, name, "exec"), module.__dict__)
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, (int, type(None))) else str(stop.code)
        code = int(code) if isinstance(code, bool) else code
        if isinstance(code, str):
            sys.stderr.write(code + "\n")
        return {"kind": "exit", "code": code}
    except BaseException as error:
        return failed(error, name)
    return {"kind": "ok"}


def failed(error, name):
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    if isinstance(error, SyntaxError):
        line = error.lineno
    traceback.print_exception(error)
    return {
        "kind": "exception",
        "error": type(error).__name__,
        "message": safe_str(error),
        "line": line,
        "text": normalize("".join(traceback.TracebackException.from_exception(error).format_exception_only())).rstrip("\n"),
    }
