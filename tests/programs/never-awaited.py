import asyncio


async def work():
    print("not printed")


async def main():
    work()
    asyncio.sleep(1)
    print("end of main")


asyncio.run(main())
