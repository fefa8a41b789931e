import asyncio
import traceback


async def body_cancelled():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
        await asyncio.sleep(3)


async def both_cancelled():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3))
        await asyncio.sleep(3)


async def exit_cancelled():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3))


async def body_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3))
        raise ValueError("body")


async def body_interrupted():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3))
        raise SystemExit(2)


async def main():
    for function in body_cancelled, both_cancelled, exit_cancelled, body_fails, body_interrupted:
        try:
            async with asyncio.timeout(1):
                await function()
        except BaseException:
            traceback.print_exc()
    for function in body_cancelled, both_cancelled, exit_cancelled, body_fails:
        task = asyncio.create_task(function())
        await asyncio.sleep(1)
        task.cancel()
        try:
            await task
        except BaseException:
            traceback.print_exc()


asyncio.run(main())
