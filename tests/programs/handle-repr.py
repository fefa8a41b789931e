"""What a handle shows of itself once it is cancelled, and in debug mode."""

import asyncio
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_later(0.1, lambda: None)
    print(h); await asyncio.sleep(0.2); print(h); h.cancel(); print(h, h.cancelled())
    h = loop.call_later(0.1, print, 3)
    loop.set_debug(True)
    h.cancel(); print(h)
    h = loop.call_later(0.1, print, 3)
    print(h)
    h.cancel(); print(h)
    h = loop.call_soon(print, 3)
    h.cancel(); print(h)
    h = loop.call_soon(print, 4)
    loop.set_debug(False)
    print(h)
    h.cancel(); print(h)
    h = loop.call_soon(print, 4)
    await asyncio.sleep(0)
    print(h)
    h.cancel(); print(h)
asyncio.run(main())
