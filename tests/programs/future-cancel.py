import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.cancel("why"), future.cancel(), future.cancelled())
    try:
        await future
    except asyncio.CancelledError as error:
        print(error.args)
    try:
        future.result()
    except asyncio.CancelledError:
        print("still cancelled")


asyncio.run(main())
