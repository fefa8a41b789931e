import asyncio


async def work():
    await asyncio.sleep(2)
    print("work finished")
    return "result"


async def main():
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("gave up waiting", task.done())
    print(await task)


asyncio.run(main())
