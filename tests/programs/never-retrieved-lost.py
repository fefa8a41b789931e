import asyncio

async def fail():
    await asyncio.sleep(1)
    raise ValueError("lost")

async def main():
    asyncio.create_task(fail())
    await asyncio.sleep(2)
    print("end of main")

asyncio.run(main())
