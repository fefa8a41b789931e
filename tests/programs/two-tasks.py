import asyncio
import time


async def work(name, sec):
    print(f"{name} start")
    await asyncio.sleep(sec)
    print(f"{name} end")


async def main():
    begin = time.time()
    a = asyncio.create_task(work("A", 2))
    b = asyncio.create_task(work("B", 2))
    print("created")
    await a
    await b
    print(f"total {time.time() - begin:.2f}")


asyncio.run(main())
