# How deep calls may be: those of asyncio that lead to the loop count, too.
import asyncio
def depth(n=1):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
async def adepth(n=1):
    try:
        return await adepth(n + 1)
    except RecursionError:
        return n
print("module", depth())
async def main():
    print("main", depth())
    print("amain", await adepth())
    print("task", await asyncio.create_task(adepth()))
    print("gather", await asyncio.gather(adepth(), adepth()))
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("call_soon", depth()))
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        print("timeout", await adepth())
asyncio.run(main())
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.call_soon(lambda: (print("forever", depth()), loop.stop()))
loop.run_forever()
loop.close()
def nested(n):
    if n: return nested(n - 1)
    asyncio.run(one())
async def one():
    print("nested", depth(), await adepth())
nested(10)
with asyncio.Runner() as r:
    r.run(one())


async def endless(n):
    return await endless(n + 1)


def endless_call(n):
    return endless_call(n + 1)


async def fail():
    try:
        await endless(0)
    except RecursionError as error:
        print(*entries(error))


def entries(error):
    traceback = error.__traceback__
    count = 0
    while traceback:
        count += 1
        traceback = traceback.tb_next
    return count, str(error)


try:
    endless_call(0)
except RecursionError as error:
    print(*entries(error))
asyncio.run(fail())
