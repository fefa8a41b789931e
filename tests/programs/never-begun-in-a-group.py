"""What is left of a closed loop goes as it was made: a coroutine before its task, which none of both ever began."""
import asyncio


async def branch(depth):
    async with asyncio.TaskGroup() as group:
        if depth:
            group.create_task(branch(depth - 1), name=f"branch {depth}")
        group.create_task(asyncio.sleep(1), name=f"sleep {depth}")
        await asyncio.sleep(2)


async def main():
    asyncio.create_task(branch(2))
    await asyncio.wait([asyncio.create_task(asyncio.sleep(0))])


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
    print("closed")
