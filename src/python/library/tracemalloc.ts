import {registerPython, writtenInC} from './register.ts';

/** `tracemalloc` can be turned on and off: what it would tell of the memory of a machine is refused. */
registerPython(
  'tracemalloc',
  `
_tracing = False
_limit = 1

def start(nframe=1, /):
    global _tracing, _limit
    if not 1 <= nframe <= 65535:
        raise ValueError("the number of frames must be in range [1; 65535]")
    if not _tracing:
        _tracing, _limit = True, nframe
def stop():
    global _tracing
    _tracing = False
def is_tracing():
    return _tracing
def get_traceback_limit():
    return _limit
def clear_traces():
    pass
def reset_peak():
    pass
def get_traced_memory():
    return _measured("get_traced_memory()") if _tracing else (0, 0)
def get_tracemalloc_memory():
    _measured("get_tracemalloc_memory()")
def get_object_traceback(obj):
    return _measured("get_object_traceback()") if _tracing else None
def take_snapshot():
    if not _tracing:
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    _measured("take_snapshot()")
def _measured(name):
    _refuse(f"{name} of tracemalloc", "leave it out: there is no memory here that could be measured")
`,
  [],
  writtenInC(
    'start stop is_tracing get_traceback_limit clear_traces reset_peak get_traced_memory get_tracemalloc_memory',
  ),
);
