import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("x"))
    try:
        await future
    except ValueError as error:
        print(error, repr(future.exception()))


asyncio.run(main())
