import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    c = work()
    print("in main")
    try:
        asyncio.run(c)
    except RuntimeError:
        print("RuntimeError")
    await c

asyncio.run(main())
