import asyncio


async def other():
    print("other")


async def main():
    task = asyncio.create_task(other())
    lock = asyncio.Lock()
    async with lock:
        print("inside, other has not run")
    await task


asyncio.run(main())
