import asyncio


async def fast():
    print("fast")
    return 1


async def slow():
    print("slow begins")
    await asyncio.sleep(1)
    return 2


async def main():
    a = asyncio.create_task(fast(), eager_start=True)
    print("a done", a.done())
    b = asyncio.create_task(slow(), eager_start=True)
    print("b done", b.done())
    print(await a, await b)


asyncio.run(main())
