import {registerPython} from '../register.ts';
import './connection.ts';
import './managers.ts';
import './pool.ts';
import './process.ts';
import './queues.ts';
import './shared-memory.ts';
import './sharedctypes.ts';
import './synchronize.ts';
import './util.ts';

/** How processes are started; CPython has what `multiprocessing` offers as methods of such a context. */
registerPython(
  'multiprocessing.context',
  `
import os as _os, sys as _sys
from multiprocessing.process import BaseProcess, active_children, current_process, parent_process

def cpu_count():
    return _os.cpu_count()
def freeze_support():
    pass
class Process(BaseProcess):
    _start_method = None
class SpawnProcess(BaseProcess):
    _start_method = "spawn"
class ForkServerProcess(BaseProcess):
    _start_method = "forkserver"
class ProcessError(Exception):
    pass
class TimeoutError(ProcessError):
    pass

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
    def Manager(self):
        _refuse_in_log("a manager")
        from multiprocessing.managers import SyncManager
        manager = SyncManager(ctx=self)
        manager.start()
        return manager
    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        _refuse_in_log("a pool")
        from multiprocessing.pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self)
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        _refuse("multiprocessing." + name, "use concurrent.futures.ProcessPoolExecutor")
class ForkServerContext(BaseContext):
    _name, Process = "forkserver", ForkServerProcess
class SpawnContext(BaseContext):
    _name, Process = "spawn", SpawnProcess

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
def get_all_start_methods():
    return ["forkserver", "fork", "spawn"]
def set_start_method(method, force=False):
    global _chosen
    if _chosen is not None and not force:
        raise RuntimeError("context has already been set")
    _chosen = None if method is None else get_context(method)

def _force_start_method(method):
    global _chosen
    _chosen = _contexts[method]

def get_logger():
    from multiprocessing.util import get_logger
    return get_logger()
def log_to_stderr(level=None):
    from multiprocessing.util import log_to_stderr
    return log_to_stderr(level)
def _refuse_in_log(what):
    log = _sys.modules.get("multiprocessing.util")
    if log is not None and log._reads(log.INFO):
        _refuse(f"what {what} logs", "set the level of the log to WARNING")

def Manager():
    return get_context().Manager()
def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    return get_context().Pool(processes, initializer, initargs, maxtasksperchild)

def Queue(maxsize=0):
    from multiprocessing.queues import Queue
    return Queue(maxsize)
def JoinableQueue(maxsize=0):
    from multiprocessing.queues import JoinableQueue
    return JoinableQueue(maxsize)
def SimpleQueue():
    from multiprocessing.queues import SimpleQueue
    return SimpleQueue()
def Lock():
    from multiprocessing.synchronize import Lock
    return Lock()
def RLock():
    from multiprocessing.synchronize import RLock
    return RLock()
def Semaphore(value=1):
    from multiprocessing.synchronize import Semaphore
    return Semaphore(value)
def BoundedSemaphore(value=1):
    from multiprocessing.synchronize import BoundedSemaphore
    return BoundedSemaphore(value)
def Condition(lock=None):
    from multiprocessing.synchronize import Condition
    return Condition(lock)
def Event():
    from multiprocessing.synchronize import Event
    return Event()
def Barrier(parties, action=None, timeout=None):
    from multiprocessing.synchronize import Barrier
    return Barrier(parties, action, timeout)
def Value(typecode_or_type, *args, lock=True):
    _refuse_in_log("shared memory")
    from multiprocessing.sharedctypes import Value
    return Value(typecode_or_type, *args, lock=lock)
def Array(typecode_or_type, size_or_initializer, *, lock=True):
    _refuse_in_log("shared memory")
    from multiprocessing.sharedctypes import Array
    return Array(typecode_or_type, size_or_initializer, lock=lock)
def Pipe(duplex=True):
    from multiprocessing.connection import Pipe
    return Pipe(duplex)
for _each in (Queue, JoinableQueue, SimpleQueue, Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event, Barrier,
              Value, Array, Pipe, get_logger, log_to_stderr):
    setattr(BaseContext, _each.__name__, staticmethod(_each))
`,
);

registerPython(
  'multiprocessing',
  `
from multiprocessing.context import (
    Array, Barrier, BoundedSemaphore, Condition, Event, JoinableQueue, Lock, Manager, Pipe, Pool, Process, ProcessError, Queue,
    RLock, Semaphore, SimpleQueue, TimeoutError, Value,
    active_children, cpu_count, current_process, freeze_support, get_all_start_methods, get_context, get_logger, get_start_method,
    log_to_stderr, parent_process, set_start_method)
`,
);
