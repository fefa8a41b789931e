# What was to end and waited once more is closed again as soon as nobody has it: before the error is handled.
import types
@types.coroutine
def pause(): yield
async def stubborn(who, times=2):
    for n in range(times):
        try: await pause()
        finally: print(who, n)
        await pause()
async def again(who):
    try: await pause()
    finally:
        try: await pause()
        finally: print(who, "closed again")
async def middle():
    try: await again("inner")
    finally: print("middle")
async def outer():
    try: await middle()
    except RuntimeError as e: print("outer", e)
    finally: print("outer over")
def run(coro):
    coro.send(None)
    try: coro.close()
    except RuntimeError as e: print("close", e)
    print("closed")
run(outer()); run(middle()); run(again("alone"))
async def two():
    kept = again("kept")
    try: await kept
    except RuntimeError as e: print("two", e)
    print("still", kept.cr_running)
    try: await again("dropped")
    except RuntimeError as e: print("never")
run(two())
async def throwing():
    try: await again("thrown")
    except BaseException as e: print(repr(e))
c = throwing(); c.send(None)
try: c.throw(ValueError("x"))
except BaseException as e: print("out", repr(e))
try: c.close()
except BaseException as e: print("out", repr(e))
def gen(who):
    try: yield 1
    finally:
        try: yield 2
        finally: print(who, "gen closed again")
def source():
    try: yield from gen("temp")
    except RuntimeError as e: print("source", e)
g = source(); next(g)
try: g.close()
except RuntimeError as e: print("close", e)
print("end")
async def managed():
    class M:
        async def __aenter__(self): return self
        async def __aexit__(self, *a):
            print("aexit", a[0]); await again("in aexit")
    async with M(): await pause()
run(managed())
import asyncio
def say(*what):
    print(f"{asyncio.get_running_loop().time():.2f}", *what)
async def convert(who, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        raise RuntimeError(who) 
async def fail(who, delay):
    await asyncio.sleep(delay)
async def part1():
    async def decide(who):
        for _ in range(2):
            try:
                try:
                    return await convert("cy", 0.4)
                finally:
                    await fail("eve", 0)
            finally:
                await asyncio.sleep(0.1)
    try:
        say(await decide("d"))
    except (asyncio.CancelledError, Exception) as error:
        say("failed", repr(error))
async def main():
    done, pending = await asyncio.wait([asyncio.create_task(part1(), name="part1")], timeout=0.2)
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
