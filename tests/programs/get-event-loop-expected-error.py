# A program that is ready for the RuntimeError of get_event_loop() gets it, in the same function or from a caller.
import asyncio


def current():
    return asyncio.get_event_loop()


def current_or_new():
    try:
        loop = current()
    except (RuntimeError, ValueError) as raised:
        print("no loop:", raised)
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
    return loop


def probe():
    try:
        asyncio.get_event_loop()
    except RuntimeError:
        print("none yet")
    else:
        print("there is one")


probe()
loop = current_or_new()
probe()
print(loop is current_or_new())
loop.run_until_complete(asyncio.sleep(1))
loop.close()
asyncio.set_event_loop(None)
probe()
