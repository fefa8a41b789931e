import asyncio


async def task(name, sec):
    print(f"{name} start")
    await asyncio.sleep(sec)
    print(f"{name} end")
    return name


async def main():
    results = await asyncio.gather(task("A", 2), task("B", 1), task("C", 3))
    print(results)


asyncio.run(main())
