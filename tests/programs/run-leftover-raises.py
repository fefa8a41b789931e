import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyError("late")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(1)


asyncio.run(main())
print("after")
