# Classes of one's own that derive from asyncio.Future and asyncio.Task, and whose __init__ calls that of asyncio, even late.
import asyncio
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
    class L(asyncio.Future):
        def __init__(self):
            self.early = self.done()
            super().__init__()
    f = L()
    asyncio.get_running_loop().call_later(1, f.set_result, 4)
    print(await f, f.early, f.done(), await asyncio.wait_for(f, 1))
asyncio.run(main())
class T(asyncio.Task):
    def __init__(self, label, coro, **kw):
        print("before", self.done())
        super().__init__(coro, **kw)
        self.label = label
        print("after", self.get_name(), self.done())
async def work():
    print("work", asyncio.current_task().label if hasattr(asyncio.current_task(), "label") else None)
    return 3
async def tasks():
    loop = asyncio.get_running_loop()
    t = T("a", work(), name="x")
    print(await t, t.label)
    t = T("b", work(), loop=loop)
    print(await t, t.get_name())
    t = T("b", work(), loop=loop, eager_start=True)
    print(await t, t.get_name())
    try: T("c", 3)
    except TypeError as e: print(e)
    try: T("c", work(), nam=3)
    except TypeError as e: print(e)
    try: T("c")
    except TypeError as e: print(e)
    loop.set_task_factory(lambda loop, coro, **kw: T("f", coro, loop=loop, **kw))
    t = asyncio.create_task(work(), name="n")
    print(await t, t.label)
asyncio.run(tasks())
class OnLoop(asyncio.Future):
    def __init__(self, loop):
        super().__init__(loop=loop)
loop = asyncio.new_event_loop()
f = OnLoop(loop)
loop.call_later(1, f.set_result, 3)
print(loop.run_until_complete(f), f.get_loop() is loop)
class TaskOn(asyncio.Task):
    def __init__(self, coro, loop):
        super().__init__(coro, loop=loop)
async def w():
    await asyncio.sleep(1)
    return 7
print(loop.run_until_complete(TaskOn(w(), loop)))
loop.close()
