import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))

    def callback(task):
        raise ValueError("in callback")

    task.add_done_callback(callback)
    await task
    await asyncio.sleep(1)
    print("main goes on")


asyncio.run(main())
