# timeout_at() and wait() look at their seconds where they are awaited, timeout() at once.
import asyncio
async def main():
    try:
        print("a")
        t = asyncio.timeout_at("x")
        print("b")
        async with t:
            print("c")
    except TypeError as e: print(e)
    try:
        t = asyncio.create_task(asyncio.sleep(1))
        c = asyncio.wait([t], timeout="x")
        print("made")
        await c
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout("x"):
            print("never")
    except TypeError as e: print(e)
    t = asyncio.timeout_at([])
    print(t.when())
    async with t:
        print("never")
asyncio.run(main())
