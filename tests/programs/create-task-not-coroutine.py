import asyncio


async def main():
    try:
        asyncio.create_task(print)
    except TypeError as error:
        print("TypeError")


asyncio.run(main())
