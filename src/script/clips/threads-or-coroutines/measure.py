"""How much memory CPython takes for a task that waits: run it with python3 itself, not on the model."""
import asyncio
import gc
import sys
import tracemalloc

COUNT = 10_000


async def connection(n):
    await asyncio.sleep(1000 + n)


async def main():
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    tasks = [asyncio.create_task(connection(n)) for n in range(COUNT)]
    await asyncio.sleep(0)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    print(sys.version.split()[0], round((after - before) / COUNT), "bytes a task")
    for task in tasks:
        task.cancel()


asyncio.run(main())
