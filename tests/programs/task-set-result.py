import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    try:
        task.set_result(1)
    except RuntimeError as error:
        print(error)
    try:
        task.set_exception(ValueError())
    except RuntimeError as error:
        print(error)
    await task


asyncio.run(main())
