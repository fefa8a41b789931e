"""A loop that nobody closed is closed before what waits in it ends; what a queue keeps is found by way of the queue."""
import asyncio


class Box:
    def __init__(self):
        self.items = asyncio.Queue()
        self.lock = asyncio.Lock()

    async def take(self):
        while True:
            try:
                print(await self.items.get())
            finally:
                print("left")

    async def locked(self):
        async with self.lock:
            await asyncio.sleep(10)


box = Box()
loop = asyncio.new_event_loop()
for coroutine in box.take(), box.take(), box.locked(), box.locked():
    loop.create_task(coroutine)
loop.call_soon(box.items.put_nowait, 1)
loop.call_later(2, loop.stop)
loop.run_forever()
print("end")
