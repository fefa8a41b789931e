import asyncio
import time
import types

loop = asyncio.new_event_loop()


def shown(function):
    try:
        return function()
    except Exception as raised:
        return f"{type(raised).__name__}: {raised}"


print(shown(lambda: asyncio.Future.nothing))
print(shown(lambda: asyncio.Future(loop=loop).nothing))
print(shown(lambda: types.SimpleNamespace(a=1).nothing))
print(shown(lambda: time.localtime().nothing))
try:
    import nobody.inside.deep
except ImportError as raised:
    print(type(raised).__name__, raised)
print(asyncio.tasks.Task is asyncio.Task, asyncio.queues.Queue is asyncio.Queue)
print(asyncio.events.get_running_loop is asyncio.get_running_loop)
print(__package__, __spec__)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
