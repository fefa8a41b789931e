# GeneratorExit closes what is awaited before who awaits it: that may not wait once more, and what it returns is nobody's.
import asyncio
class Pause:
    def __await__(self):
        yield "paused"
async def inner(swallow):
    try:
        await Pause()
    except GeneratorExit:
        print("inner exits")
        if swallow == "return": return 5
        if swallow == "wait": await Pause()
        if swallow == "other": raise ValueError("other")
        raise
async def outer(how):
    try:
        print("got", await inner(how))
    except BaseException as e:
        print("outer", repr(e), repr(e.__context__))
        if how == "swallow2": await Pause()
        raise
for how in ("return", "wait", "other", "pass", "swallow2"):
    c = outer(how); c.send(None)
    try: print(c.close())
    except BaseException as e: print("close", repr(e))
    c = outer(how); c.send(None)
    try: print(c.throw(GeneratorExit("x")))
    except BaseException as e: print("throw", repr(e))
def gi(how):
    try: yield 1
    except GeneratorExit:
        print("inner exits")
        if how == "return": return 5
        if how == "wait": yield 2
        if how == "other": raise ValueError("other")
        raise
def go(how):
    try: print("got", (yield from gi(how)))
    except BaseException as e:
        print("outer", repr(e), repr(e.__context__))
        if how == "swallow2": yield 3
        raise
for how in ("return", "wait", "other", "pass", "swallow2"):
    c = go(how); c.send(None)
    try: print(c.close())
    except BaseException as e: print("close", repr(e))
    c = go(how); c.send(None)
    try: print(c.throw(GeneratorExit("x")))
    except BaseException as e: print("throw", repr(e))
async def three(how):
    try: await outer(how)
    except BaseException as e:
        print("three", repr(e))
        raise
for how in ("return", "wait", "other", "pass", "swallow2"):
    c = three(how); c.send(None)
    try: print(c.close())
    except BaseException as e: print("close", repr(e))


async def cleaning():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("cleans")
        await Pause()


async def main():
    for waiting in (asyncio.wait_for(cleaning(), 10), asyncio.wait_for(outer("wait"), 10)):
        waiting.send(None)
        try:
            waiting.close()
        except RuntimeError as error:
            print("closed", error)


asyncio.run(main())
