import asyncio
from keyword import iskeyword, issoftkeyword, kwlist, softkwlist


async def naps():
    print("before")
    await asyncio.sleep(1)
    print("between")
    await asyncio.sleep(2)
    return "up"


def step(coro):
    future = coro.send(None)
    print(future._state, future._asyncio_future_blocking)
    future._asyncio_future_blocking = False
    print(future._asyncio_future_blocking)
    future.set_result(None)


def drive():
    coro = naps()
    try:
        while True:
            step(coro)
    except StopIteration as stop:
        print(stop.value)


loop = asyncio.new_event_loop()
free = loop.create_future()
print(free._asyncio_future_blocking)
loop.call_soon(drive)
loop.call_later(3, loop.stop)
loop.run_forever()
loop.close()

print([word for word in ("async", "match", "print") if iskeyword(word)], issoftkeyword("match"), len(kwlist), softkwlist)
