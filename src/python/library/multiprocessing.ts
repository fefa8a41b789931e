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

class ForkServerProcess:
    daemon = False
    def __init__(self):
        self.name = _name()
        self.pid = self.ident = _os.getpid()
    def is_alive(self):
        return True
    def __repr__(self):
        return f"<ForkServerProcess name={self.name!r} parent={_main_pid} started>"

_current = _MainProcess() if _os.getpid() == _main_pid else ForkServerProcess()

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
def get_start_method(allow_none=False):
    return "forkserver"

class ProcessError(Exception):
    __module__ = "multiprocessing.context"
class TimeoutError(ProcessError):
    __module__ = "multiprocessing.context"

def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool
    return Pool(processes, initializer, initargs, maxtasksperchild)

def _none(name):
    def make(*args, **kwargs):
        _refuse("multiprocessing." + name, "use concurrent.futures.ProcessPoolExecutor")
    return make
for _name in ("Process", "Queue", "SimpleQueue", "JoinableQueue", "Pipe", "Manager", "Lock", "Event", "Value", "Array", "set_start_method", "get_context"):
    globals()[_name] = _none(_name)
`,
  [
    ['_main_pid', MAIN_PID],
    ['_name', native('_name', '', () => processName())],
  ],
);
