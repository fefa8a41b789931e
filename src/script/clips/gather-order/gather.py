import asyncio

async def work(name, sec):
    print(f"{name} start")
    await asyncio.sleep(sec)
    print(f"{name} end")
    return name

async def main():
    results = await asyncio.gather(
        work("A", 2),
        work("B", 1),
        work("C", 3),
    )
    print(results)

asyncio.run(main())
