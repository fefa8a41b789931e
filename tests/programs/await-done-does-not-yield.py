import asyncio


async def other():
    print("other")


async def quick():
    return 1


async def main():
    task = asyncio.create_task(quick())
    await task
    later = asyncio.create_task(other())
    await task
    await quick()
    print("other has not run yet")
    await later


asyncio.run(main())
