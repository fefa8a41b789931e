# What a thread raised is freed with the task that did not hear of it.
import asyncio


def work():
    raise ValueError("in a thread")


async def ask():
    await asyncio.to_thread(work)


async def owner():
    tasks = [asyncio.create_task(ask())]
    await asyncio.wait(tasks)


async def main():
    await owner()
    print("main over")


asyncio.run(main())
