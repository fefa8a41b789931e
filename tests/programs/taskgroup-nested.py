import asyncio


async def fail():
    await asyncio.sleep(1)
    raise OSError("inner")


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(5))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail())
    except* OSError as errors:
        print(errors, errors.exceptions)


asyncio.run(main())
