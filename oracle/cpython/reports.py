"""Tracebacks, call graphs and warnings show the program's own lines, and not the recorder's."""

import re
import sys
import traceback
import types
import warnings
from asyncio import constants, format_helpers, graph


# What the model deprecates in silence.
UNTOLD = re.compile(r"'asyncio\.\w+Policy'|complex\(\)|Parsing dates")


def library_frames_hidden(patches, program):
    """Tracebacks show the program's own frames, and those of texts that libraries make up, such as a dataclass's __init__."""
    files = program, "<string>", "<timeit-src>"
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
        keep = line.startswith(own) or (keep and line.startswith(("    ", "  [Previous line"))) or not line.startswith("  ")
        if keep:
            kept.append(line)
    return "\n".join(kept) + "\n"
