"""A coroutine that an error was thrown into before it began is over: the first step of its task is no beginning."""
import asyncio


async def job():
    print("never")


async def main():
    over = job()
    try:
        over.throw(ValueError("thrown"))
    except ValueError as error:
        print(repr(error))
    task = asyncio.create_task(over)
    print(task)
    await asyncio.wait([task])
    print(task)


asyncio.run(main())
