import asyncio
import concurrent.futures
import inspect
import json
import math
import os
import re
import threading
import types

WRITTEN_IN_PYTHON = [
    asyncio.as_completed, asyncio.create_task, asyncio.ensure_future, asyncio.gather, asyncio.iscoroutine, asyncio.isfuture,
    asyncio.new_event_loop, asyncio.run, asyncio.set_event_loop, asyncio.shield, asyncio.sleep, asyncio.timeout, asyncio.to_thread,
    asyncio.wait, asyncio.wait_for, threading.current_thread, threading.main_thread, json.dumps, json.loads, os.getenv, re.compile,
    re.escape, re.sub, concurrent.futures.wait, inspect.isawaitable, inspect.iscoroutinefunction,
]
WRITTEN_IN_C = [asyncio.get_running_loop, asyncio.current_task, asyncio.get_event_loop, math.sqrt, print, len]

for function in WRITTEN_IN_PYTHON + WRITTEN_IN_C:
    kind = "Python" if isinstance(function, types.FunctionType) else "C"
    print(kind, type(function).__name__, function.__name__, function.__qualname__)
for function in WRITTEN_IN_PYTHON:
    print(inspect.isfunction(function), inspect.isbuiltin(function), callable(function), repr(function))
print(f"{threading.current_thread}", [asyncio.sleep, len], {"name": json.dumps})


class Holder:
    loads = staticmethod(json.loads)


print(Holder.loads("[1, 2]"), Holder().loads("3"))
