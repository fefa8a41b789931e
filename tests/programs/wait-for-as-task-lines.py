"""A coroutine of asyncio is a task's outermost: what runs is still the line of the program that it awaits."""

import asyncio

async def nap():
    await asyncio.sleep(1)


async def job():
    async with asyncio.TaskGroup() as group:
        group.create_task(nap())


async def inner():
    asyncio.current_task().cancel()
    task = asyncio.create_task(nap())
    try:
        await asyncio.gather(task)
    finally:
        task.cancel()


async def main():
    task = asyncio.create_task(asyncio.wait_for(job(), 2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except BaseException as error:
        print(repr(error))
    task = asyncio.create_task(asyncio.wait_for(inner(), 2))
    try:
        await task
    except BaseException as error:
        print(repr(error))
    task = asyncio.create_task(asyncio.wait_for(job(), 0.1))
    try:
        await task
    except BaseException as error:
        print(repr(error))


asyncio.run(asyncio.wait_for(main(), 5))
