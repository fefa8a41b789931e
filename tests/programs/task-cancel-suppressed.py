import asyncio


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(1)
            print("tick", i)
        except asyncio.CancelledError:
            print("no")
    return "finished"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.sleep(0.1)
    task.cancel()
    print(await task, task.cancelling())


asyncio.run(main())
