import asyncio


async def work():
    print("work")
    return 1


async def main():
    asyncio.wait_for(work(), 1)
    print("wait_for")
    asyncio.wait([asyncio.create_task(work())])
    print("wait")
    await asyncio.sleep(0)
    pending = asyncio.wait_for(work(), timeout=1)
    print("held")
    del pending
    print("deleted")
    closed = asyncio.sleep(1)
    closed.close()
    print("closed")
    task = asyncio.create_task(asyncio.sleep(5))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    results = [asyncio.sleep(0) for _ in range(3)]
    await asyncio.gather(*results)
    left = [asyncio.sleep(0) for _ in range(3)]
    print("end")


asyncio.run(main())
