# A class of one's own that derives from asyncio.Future, and whose __init__ calls that of asyncio, even late.
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
