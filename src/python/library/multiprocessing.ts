import {registerPython} from './register.ts';

/** What a program asks about processes; to make one is refused, for it would have a memory of its own. */
registerPython(
  'multiprocessing',
  `
import os as _os

class _MainProcess:
    name = "MainProcess"
    daemon = False
    pid = ident = _os.getpid()
    def is_alive(self):
        return True
    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"

_main = _MainProcess()

def cpu_count():
    return _os.cpu_count()
def current_process():
    return _main
def active_children():
    return []
def parent_process():
    return None
def freeze_support():
    pass
def get_start_method(allow_none=False):
    return "forkserver"

def _none(name):
    def make(*args, **kwargs):
        _refuse("multiprocessing." + name, "use concurrent.futures.ProcessPoolExecutor")
    return make
for _name in ("Process", "Pool", "Queue", "SimpleQueue", "JoinableQueue", "Pipe", "Manager", "Lock", "Event", "Value", "Array", "set_start_method", "get_context"):
    globals()[_name] = _none(_name)
`,
);
