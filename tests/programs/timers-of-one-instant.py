"""Timers that are due at one instant, most of them cancelled: in the heap, while they wait, and as they come due."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    fired = []
    many = [loop.call_at(loop.time() + 0.5, fired.append, n) for n in range(150)]
    for n, timer in enumerate(many):
        if n % 3:
            timer.cancel()
    few = [loop.call_at(loop.time() + 0.25, fired.append, 1000 + n) for n in range(5)]
    few[0].cancel()
    few[4].cancel()
    alone = loop.call_later(0.125, fired.append, "never")
    alone.cancel()
    await asyncio.sleep(0.25)
    print(len(fired), fired)
    late = loop.call_later(0.25, fired.append, "late")
    many[0].cancel()
    many[147].cancel()
    await asyncio.sleep(0.25)
    print(len(fired), fired[3:8], fired[-3:])
    late.cancel()
    await asyncio.sleep(0.125)
    print(fired[-1])


asyncio.run(main())
