"""A coroutine that a thread made is on its way to whoever asked for it: nobody has lost it."""
import asyncio
import concurrent.futures
import sys
import time


def say(*what):
    print(*what, file=sys.stderr)


async def answer(n):
    return n


def slowly(n):
    time.sleep(0.5)
    return answer(n)


async def again(n):
    return n


async def later(n):
    for _ in range(3):
        await asyncio.sleep(0.1)
    return n


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.to_thread(answer, 1))
    await task
    say(await task.result())
    made = await asyncio.gather(asyncio.to_thread(slowly, 2), asyncio.to_thread(answer, 3), later(4))
    say(await made[0], await made[1])
    future = loop.run_in_executor(None, slowly, 5)
    await later(6)
    say("later")
    await later(6)
    say(await future.result())
    with concurrent.futures.ThreadPoolExecutor() as pool:
        asked = pool.submit(slowly, 7)
        await later(8)
        say(await asked.result())
        say(await asyncio.gather(*pool.map(answer, range(3))))
    asyncio.create_task(asyncio.to_thread(again, 9), name="dropped")
    await later(0)
    say("dropped")
    pool = concurrent.futures.ThreadPoolExecutor()
    pool.submit(slowly, 9)
    await later(0)
    await later(0)
    say("end of main")


asyncio.run(main())
