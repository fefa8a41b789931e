# A future whose __init__ never called that of asyncio fails where it is awaited or ended.
import asyncio
class F(asyncio.Future):
    def __init__(self):
        self.x = 1
async def main():
    f = F()
    async def set():
        f.set_result(1)
    t = asyncio.create_task(set())
    print(await f)
asyncio.run(main())
