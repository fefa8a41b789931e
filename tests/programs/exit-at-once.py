"""os._exit() ends a program at once: nobody is told of what is left."""
import os, asyncio, atexit, threading
atexit.register(print, "atexit")
class D:
    def __del__(self): print("del")
d = D()
async def forgotten(): pass
async def main():
    forgotten
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(5))
            c = forgotten()
            await asyncio.sleep(1)
            print("leaving")
            try:
                os._exit(300 + 3)
            except BaseException:
                print("caught")
            finally:
                print("finally")
    finally:
        print("outer")

asyncio.run(main())
print("never")
