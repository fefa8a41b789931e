import asyncio


async def numbers():
    try:
        yield 1
    finally:
        await asyncio.sleep(1)


async def main():
    async for number in numbers():
        break
    await asyncio.sleep(0.5)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        print(task)


asyncio.run(main())
