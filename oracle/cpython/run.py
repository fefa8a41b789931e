"""Runs a program under CPython's own asyncio in virtual time; the result is what `onewaiter run --json` prints."""

import atexit
import contextvars
import gc
import io
import linecache
import logging
import pathlib
import random
import sys
import traceback
import types
import warnings
import weakref
from asyncio import events

from . import executors, handles
from .clock import fake_time
from .loop import Policy
from .network import Network, fake_network
from .patches import Modules, Patches
from .reports import call_graph, debug_mode, fake_warnings, library_frames_hidden
from .scheduling import fake_asyncio, fake_threads
from .surroundings import Capture, fake_machine, network, typed
from .world import World, normalize, safe_str

BOUNDARIES = {handles.Recorded._run.__code__, executors.Executor._start.__code__}
STOPPED = {"loop-hung": "deadlock", "limit-reached": "limit"}


def run_program(source, name="program.py", max_turns=100_000, modules=None, memory="counted"):
    """`memory` is when what nobody can reach is freed. All are CPython: `counted` as it comes, `collected` with
    `gc.collect()` before each event, `swept` with one before a loop closes its async generators, `kept` with another reference to each task and future until the program has ended."""
    World.current = now = World(name, max_turns, memory)
    now.boundaries = BOUNDARIES
    now.has_tasks_of_c = "class Task" not in source
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
        for stream in ("stdin", "stdout", "stderr"):
            patches.set(sys, f"__{stream}__", getattr(sys, stream))
        fake_warnings(patches, name)
        debug_mode(patches, name)
        events._set_running_loop(None)
        events._set_event_loop_policy(Policy())
        # Context variables are the program's own, too.
        outcome = contextvars.Context().run(execute, source, name, module)
        if now.stopped is not None:
            # Whatever the program made of the exception that ended it.
            outcome = {"kind": "exit", "code": now.exit_status} if now.stopped == "exited" else {"kind": STOPPED[now.stopped]}
        if now.stopped is None:
            executors.join_all()
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
        now.flush()
        totals = now.totals or (now.now, now.turns, now.steps)
        now.held.clear()
        # As in `Py_FinalizeEx`: first a collection like any other, then the module's names go.
        gc.collect()
        end_of(module, "weakref" in source or "__del__" in source)
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
