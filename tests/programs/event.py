import asyncio


async def waiter(event, n):
    print("waiting", n)
    await event.wait()
    print("through", n)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in range(3)]
    await asyncio.sleep(1)
    print(event.is_set(), event)
    event.set()
    await asyncio.gather(*tasks)
    print(await event.wait(), event.is_set())
    event.clear()
    print(event.is_set())


asyncio.run(main())
