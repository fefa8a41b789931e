import asyncio


async def main():
    sem = asyncio.BoundedSemaphore(1)
    await sem.acquire()
    sem.release()
    try:
        sem.release()
    except ValueError as error:
        print(error)
    await sem.acquire()
    asyncio.get_running_loop().call_soon(sem.release)
    await asyncio.sleep(0)
    print(sem.release.__qualname__, sem.locked())


asyncio.run(main())
