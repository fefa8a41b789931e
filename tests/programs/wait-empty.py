import asyncio


async def main():
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait(task for task in ())
    except AssertionError as error:
        print(error)

asyncio.run(main())
