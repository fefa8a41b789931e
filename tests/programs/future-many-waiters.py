import asyncio


async def waiter(future, n):
    print("got", n, await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(future, n)) for n in range(4)]
    await asyncio.sleep(1)
    future.set_result("go")
    await asyncio.gather(*tasks)


asyncio.run(main())
