import asyncio


async def main():
    asyncio.sleep(1)
    print("after sleep")
    nap = asyncio.sleep(2)
    print("held", type(nap).__name__)
    nap = None
    print("let go")
    later = asyncio.sleep(1, "value")
    print(await later)
    lock = asyncio.Lock()
    lock.acquire()
    print(lock.locked())
    queue = asyncio.Queue()
    queue.put("item")
    print(queue.qsize())
    asyncio.to_thread(print, "never")
    event = asyncio.Event()
    event.wait()
    print("end of main")


asyncio.run(main())
