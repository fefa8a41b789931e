from asyncio import create_task, get_running_loop, run, sleep

async def work(n):
    await sleep(1)
    return n

async def main():
    print(await work(7))

    task = create_task(work(8))
    print(await task)

    loop = get_running_loop()
    future = loop.create_future()
    loop.call_later(
        1, future.set_result, 9)
    print(await future)

run(main())
