import {GRAPH} from '../modules/asyncio/graph.ts';
import {registerPython} from './register.ts';

/** `asyncio.graph`: who waits for whom, and where. As tracebacks do, it shows the program's own frames. */
registerPython(
  'asyncio.graph',
  `
from asyncio import current_task as _current_task, _get_running_loop

__all__ = ("capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph")

class _code:
    def __init__(self, filename, name, qualname):
        self.co_filename, self.co_name, self.co_qualname = filename, name, qualname

class frame:
    __module__ = "builtins"
    def __init__(self, tag, filename, line, qualname, name):
        self._tag, self._line, self.f_code = tag, line, _code(filename, name, qualname)
    @property
    def f_lineno(self):
        return self._line()
    def __repr__(self):
        return f"<frame at {id(self):#x}, file {self.f_code.co_filename!r}, line {self.f_lineno}, code {self.f_code.co_name}>"

class _Frozen:
    __slots__ = ()
    def __init__(self, *values):
        for name, value in zip(self.__match_args__, values, strict=True):
            object.__setattr__(self, name, value)
    def __setattr__(self, name, value):
        from dataclasses import FrozenInstanceError
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    def __repr__(self):
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({shown})"
    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)
    def __hash__(self):
        return hash(tuple(getattr(self, name) for name in self.__match_args__))

class FrameCallGraphEntry(_Frozen):
    __slots__ = __match_args__ = ("frame",)

class FutureCallGraph(_Frozen):
    __slots__ = __match_args__ = ("future", "call_stack", "awaited_by")

def _entries(stack):
    return tuple(FrameCallGraphEntry(None if each == "finished" else frame(*each)) for each in stack if each is not None)

def _checked(future):
    if not is_future(future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")

def _build_graph_for_future(future, *, limit=None):
    _checked(future)
    stack = stack_of(future) if limit != 0 else []
    awaited_by_all = tuple([_build_graph_for_future(parent, limit=limit) for parent in awaited_by(future)])
    if limit is not None:
        stack = stack[:limit] if limit > 0 else stack[limit:] if limit < 0 else stack
    stack.reverse()
    return FutureCallGraph(future, _entries(stack), awaited_by_all)

def capture_call_graph(future=None, /, *, depth=1, limit=None):
    return _capture(future, depth, limit)

def _capture(future, depth, limit):
    loop = _get_running_loop()
    if future is not None:
        if loop is None or future is not _current_task(loop=loop):
            return _build_graph_for_future(future, limit=limit)
    else:
        if loop is None:
            raise RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided")
        future = _current_task(loop=loop)
    if future is None:
        return None
    whole = stack_now() if limit != 0 else []
    stack = whole[max(0, depth - 1):]
    if whole and not stack:
        _refuse("depth= beyond the calls of the task", "give a smaller one")
    if limit:
        # The frames of CPython's own that the depth leaves on top count, and are not shown.
        stack = stack[-limit:] if limit > 0 else stack[:max(0, -limit - max(0, 1 - depth))]
    return FutureCallGraph(future, _entries(stack), tuple([_build_graph_for_future(parent, limit=limit) for parent in awaited_by(future)]))

def _render(graph, buf, level):
    def add_line(line):
        buf.append(level * "    " + line)
    if is_task(graph.future):
        add_line(f"* Task(name={graph.future.get_name()!r}, id={id(graph.future):#x})")
    else:
        add_line(f"* Future(id={id(graph.future):#x})")
    if graph.call_stack:
        add_line("  + Call stack:")
        for entry in graph.call_stack:
            f = entry.frame
            if f is None:
                raise AttributeError("'NoneType' object has no attribute 'f_generator'")
            add_line(f"  |   File {f.f_code.co_filename!r}, line {f.f_lineno}, in {f._tag}{f.f_code.co_qualname}()")
    if graph.awaited_by:
        add_line("  + Awaited by:")
        for each in graph.awaited_by:
            _render(each, buf, level + 1)

def _format(future, depth, limit):
    graph = _capture(future, depth, limit)
    if graph is None:
        return ""
    buf = []
    _render(graph, buf, 0)
    return "\\n".join(buf)

def format_call_graph(future=None, /, *, depth=1, limit=None):
    return _format(future, depth, limit)

def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    # CPython counts its own frame here, which is not shown.
    print(_format(future, depth - 1, limit), file=file)
`,
  GRAPH,
);
