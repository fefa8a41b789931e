import asyncio


async def main():
    print(await asyncio.sleep(1, "result"))
    print(await asyncio.sleep(0, result="zero"))


asyncio.run(main())
