import asyncio
import random


async def producer(queue, name):
    for n in range(3):
        await asyncio.sleep(random.randint(1, 3))
        item = f"{name}{n}"
        await queue.put(item)
        print(f"produced {item}")


async def consumer(queue, name):
    while True:
        item = await queue.get()
        await asyncio.sleep(random.random())
        print(f"{name} consumed {item}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consumer(queue, f"c{n}")) for n in range(2)]
    await asyncio.gather(producer(queue, "p"), producer(queue, "q"))
    await queue.join()
    for task in consumers:
        task.cancel()


asyncio.run(main())
