import asyncio

async def polite():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cleaning up")
        await asyncio.sleep(1)
        print("cleaned up")
        raise

async def rude():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("rude")

async def main():
    asyncio.create_task(polite())
    asyncio.create_task(rude())
    await asyncio.sleep(0)
    print("end of main")

asyncio.run(main())
print("after run")
