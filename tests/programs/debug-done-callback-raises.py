# In debug mode, a report of a done callback that raises shows the future that it was told of.
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    def bad(f): 1/0
    fut.add_done_callback(bad)
    fut.set_result(3)
    await asyncio.sleep(0)
    fut = loop.create_future()
    fut.add_done_callback(bad)
    fut.cancel()
    await asyncio.sleep(0)
    loop.call_soon(bad, 4, "x"*5)
    await asyncio.sleep(0)
    loop.call_later(0.1, bad, 4)
    await asyncio.sleep(0.2)
    async def t(): return 5
    task = asyncio.create_task(t(), name="N")
    task.add_done_callback(bad)
    await task
    await asyncio.sleep(0)
    fut = loop.create_future()
    fut.set_exception(ValueError(3))
    fut.add_done_callback(bad)
    await asyncio.sleep(0)
    fut.exception()
asyncio.run(main(), debug=True)
