import {native} from '../objects/natives.ts';
import {MAIN_PID} from '../processes/own-world.ts';
import {processName} from '../processes/process.ts';
import {registerPython} from './register.ts';
import './multiprocessing-pool.ts';

/** What a program asks about processes; to make one is refused, for it would have a memory of its own. */
registerPython(
  'multiprocessing',
  `
import os as _os

class _MainProcess:
    name = "MainProcess"
    daemon = False
    pid = ident = _main_pid
    def is_alive(self):
        return True
    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"

class _Worker:
    daemon = False
    def __init__(self):
        self.name = _name()
        self.pid = self.ident = _os.getpid()
    def is_alive(self):
        return True
    def __repr__(self):
        return f"<{type(self).__name__} name={self.name!r} parent={_main_pid} started>"
class ForkServerProcess(_Worker): pass
class SpawnProcess(_Worker): pass

if _os.getpid() == _main_pid:
    _current = _MainProcess()
else:
    _current = SpawnProcess() if _name().startswith("Spawn") else ForkServerProcess()

def cpu_count():
    return _os.cpu_count()
def current_process():
    return _current
def active_children():
    return []
def parent_process():
    if _os.getpid() != _main_pid:
        _refuse("multiprocessing.parent_process", "have the main process do it")
    return None
def freeze_support():
    pass
class ProcessError(Exception):
    __module__ = "multiprocessing.context"
class TimeoutError(ProcessError):
    __module__ = "multiprocessing.context"

class BaseContext:
    ProcessError, TimeoutError = ProcessError, TimeoutError
    cpu_count, current_process = staticmethod(cpu_count), staticmethod(current_process)
    active_children, parent_process = staticmethod(active_children), staticmethod(parent_process)
    freeze_support = staticmethod(freeze_support)
    def get_context(self, method=None):
        return self if method is None else get_context(method)
    def get_start_method(self, allow_none=False):
        return self._name
    def set_start_method(self, method, force=False):
        raise ValueError("cannot set start method of concrete context")
    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from multiprocessing.pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self)
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        _refuse("multiprocessing." + name, "use concurrent.futures.ProcessPoolExecutor")
class ForkServerContext(BaseContext):
    _name = "forkserver"
class SpawnContext(BaseContext):
    _name = "spawn"
for _each in (BaseContext, ForkServerContext, SpawnContext):
    _each.__module__ = "multiprocessing.context"

_contexts = {"forkserver": ForkServerContext(), "spawn": SpawnContext()}
_chosen = None

def get_context(method=None):
    global _chosen
    if method == "fork":
        _refuse("a process that begins as a copy of the program (fork)", 'take "spawn" or "forkserver"')
    if method is None:
        _chosen = _chosen or _contexts["forkserver"]
        return _chosen
    if method not in _contexts:
        raise ValueError(f"cannot find context for {method!r}")
    return _contexts[method]
def get_start_method(allow_none=False):
    return None if allow_none and _chosen is None else get_context()._name
def set_start_method(method, force=False):
    global _chosen
    if _chosen is not None and not force:
        raise RuntimeError("context has already been set")
    _chosen = None if method is None else get_context(method)

def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    return get_context().Pool(processes, initializer, initargs, maxtasksperchild)

def _none(name):
    def make(*args, **kwargs):
        _refuse("multiprocessing." + name, "use concurrent.futures.ProcessPoolExecutor")
    return make
for _name in ("Process", "Queue", "SimpleQueue", "JoinableQueue", "Pipe", "Manager", "Lock", "Event", "Value", "Array"):
    globals()[_name] = _none(_name)
`,
  [
    ['_main_pid', MAIN_PID],
    ['_name', native('_name', '', () => processName())],
  ],
);
