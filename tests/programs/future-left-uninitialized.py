# What each method of a future or a task says whose __init__ never called that of asyncio.
import asyncio
class N(asyncio.Future):
    def __init__(self):
        pass
async def never():
    f = N()
    for name, args in [("result", ()), ("exception", ()), ("set_result", (1,)), ("set_exception", (ValueError(),)), ("cancel", ()), ("cancelled", ()), ("done", ()), ("add_done_callback", (print,)), ("remove_done_callback", (print,)), ("get_loop", ())]:
        try:
            print(name, getattr(f, name)(*args))
        except BaseException as e:
            print(name, type(e), e)
    for n in ["_state", "_loop", "_result", "_exception", "_log_traceback", "_asyncio_future_blocking"]:
        try:
            print(n, getattr(f, n))
        except BaseException as e:
            print(n, type(e), e)
    try:
        print(repr(f)[:20])
    except BaseException as e:
        print(type(e), e)
    try:
        await f
    except BaseException as e:
        print(type(e), e)
    try:
        await asyncio.wait_for(f, 1)
    except BaseException as e:
        print(type(e), e)
    try:
        await asyncio.gather(f)
    except BaseException as e:
        print(type(e), e)
    try:
        await asyncio.shield(f)
    except BaseException as e:
        print(type(e), e)
asyncio.run(never())
class T(asyncio.Task):
    def __init__(self, coro):
        self.kept = coro
async def work():
    print("work")
    return 3
async def lost():
    t = T(work())
    for name, args in [("done", ()), ("cancelled", ()), ("result", ()), ("exception", ()), ("get_name", ()), ("get_coro", ()), ("cancelling", ()), ("uncancel", ()), ("add_done_callback", (print,)), ("remove_done_callback", (print,)), ("get_loop", ()), ("set_result", (1,)), ("set_exception", (ValueError(),)), ("get_stack", ())]:
        try:
            print(name, getattr(t, name)(*args))
        except BaseException as e:
            print(name, type(e), e)
    try:
        print(repr(t)[:20])
    except BaseException as e:
        print(type(e), e)
    try:
        await t
    except BaseException as e:
        print(type(e), e)
    await asyncio.sleep(0)
    t.kept.close()
asyncio.run(lost())
