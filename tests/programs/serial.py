import asyncio
import time


async def work(name, sec):
    print(f"{name} start")
    await asyncio.sleep(sec)
    print(f"{name} end")


async def main():
    begin = time.time()
    await work("A", 2)
    await work("B", 2)
    print(f"total {time.time() - begin:.2f}")


if __name__ == "__main__":
    asyncio.run(main())
