# A class of one's own that derives from asyncio.Future and whose __init__ calls that of asyncio, late or never.
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
class F(asyncio.Future):
    def __init__(self, x, *, loop=None):
        super().__init__(loop=loop)
        self.x = x
async def main():
    f = F(2, loop=asyncio.get_running_loop())
    f.set_result(1)
    print(await f, f.x)
    try: asyncio.Future(1)
    except TypeError as e: print(e)
    class G(asyncio.Future):
        def __init__(self, x): super().__init__(x)
    try: G(1)
    except TypeError as e: print(e)
    class T(asyncio.Task):
        def __init__(self, coro, *, loop=None, name=None, **kw):
            super().__init__(coro, loop=loop, name=name, **kw)
            self.x = 1
    asyncio.get_running_loop().set_task_factory(lambda loop, coro, **kw: T(coro, loop=loop, **kw))
    t = asyncio.create_task(asyncio.sleep(1, 3), name="n")
    print(await t, t.x, t.get_name())
    class L(asyncio.Future):
        def __init__(self):
            self.early = self.done()
            super().__init__()
    f = L()
    asyncio.get_running_loop().call_later(1, f.set_result, 4)
    print(await f, f.early, f.done(), await asyncio.wait_for(f, 1))
asyncio.run(never())
asyncio.run(main())
