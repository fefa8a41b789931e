# tracemalloc as far as it is defined: on, off, and how many frames it would remember.
import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
try:
    tracemalloc.take_snapshot()
except RuntimeError as error:
    print(error)
print(tracemalloc.get_object_traceback(object()))
for bad in (0, -1, 10**6):
    try:
        tracemalloc.start(bad)
    except ValueError as error:
        print(error)
tracemalloc.start(25)
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
tracemalloc.start(3)
print(tracemalloc.get_traceback_limit())
tracemalloc.clear_traces(); tracemalloc.reset_peak()
tracemalloc.stop(); tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
tracemalloc.reset_peak(); tracemalloc.clear_traces()
print(tracemalloc.start, tracemalloc.is_tracing)
