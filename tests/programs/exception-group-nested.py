import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError(1)))
            group.create_task(fail(TypeError(2)))
            group.create_task(fail(KeyError(3)))
    except* (ValueError, TypeError) as errors:
        print("first", errors.exceptions)
    except* KeyError as errors:
        print("second", errors)
    else:
        print("no")
    finally:
        print("finally")


asyncio.run(main())
