import asyncio

nap = asyncio.sleep(1)


async def work():
    asyncio.sleep(1)
    print("work")


def plain():
    asyncio.sleep(3)
    print("plain")


async def main():
    await asyncio.gather(work(), work())
    plain()
    asyncio.gather(asyncio.sleep(0), asyncio.sleep(0, 2))
    asyncio.run_coroutine_threadsafe(asyncio.sleep(0, 3), asyncio.get_running_loop())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c = asyncio.Condition()
    c.wait()
    s = asyncio.Semaphore()
    s.acquire()
    b = asyncio.Barrier(2)
    b.wait()
    q = asyncio.Queue()
    q.get()
    q.join()
    async with asyncio.timeout(1):
        pass
    print("done")


asyncio.run(main())
print("end")
