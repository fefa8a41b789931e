import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise RuntimeError("two")


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.exception() for t in done if t.exception()])
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)


asyncio.run(main())
