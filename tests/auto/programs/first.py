import asyncio


async def server(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(server(n, s)) for n, s in (("near", 1), ("far", 3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    print(done.pop().result())


asyncio.run(main())
