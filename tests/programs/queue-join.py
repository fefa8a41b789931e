import asyncio


async def worker(queue, name):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print(name, item, asyncio.get_running_loop().time())
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for n in (2, 1, 1, 3):
        queue.put_nowait(n)
    workers = [asyncio.create_task(worker(queue, w)) for w in "ab"]
    await queue.join()
    print("joined")
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))


asyncio.run(main())
