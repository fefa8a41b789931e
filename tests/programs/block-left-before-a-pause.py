"""Blocks in which one statement can pause, and what is around it leaves them, or raises, or goes round again."""

import asyncio


async def early(n):
    if n == 0:
        return "before"
    if n == 1:
        raise ValueError("before")
    await asyncio.sleep(0.01)
    if n == 2:
        return "after"
    raise ValueError("after")


async def loops():
    seen = []
    for n in range(6):
        if n == 1:
            continue
        if n == 4:
            break
        await asyncio.sleep(0.01)
        seen.append(n)
        if n == 2:
            continue
        seen.append("end")
    else:
        seen.append("never")
    while len(seen) < 7:
        seen.append("while")
        if len(seen) == 6:
            continue
        await asyncio.sleep(0)
    else:
        seen.append("else")
    return seen


async def tries():
    try:
        if True:
            raise KeyError("before")
        await asyncio.sleep(1)
    except KeyError as error:
        print("caught", error)
    try:
        for n in range(3):
            await asyncio.sleep(0.01)
            if n == 1:
                return n
        print("never")
    finally:
        print("finally")


def numbers(n):
    print("begun")
    if n == 0:
        return "nothing"
    got = yield n
    print("got", got)


async def main():
    print(await asyncio.gather(*[early(n) for n in range(4)], return_exceptions=True))
    print(await loops())
    print(await tries())
    for n in range(2):
        try:
            steps = numbers(n)
            print(next(steps))
            steps.send("sent")
        except StopIteration as stop:
            print("stopped", stop.value)


asyncio.run(main())
