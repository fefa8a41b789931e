# A loop that asks again and again, with sleep(0) between, whether something has happened: after 10,000 turns time goes on,
# as long as there is something to come.
import asyncio

done = False


def finish():
    global done
    done = True


async def ask():
    while not done:
        await asyncio.sleep(0)


async def flag():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(0.01, finish)
    await asyncio.wait_for(ask(), 0.02)
    print("done after", loop.time() - start)


async def nothing_to_come():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for _ in range(10_100):
        await asyncio.sleep(0)
    print("no time has passed", loop.time() - start)


asyncio.run(flag())
asyncio.run(nothing_to_come())
