"""The loop cancels what was gathered; a future refuses an exception that cannot be made."""

import asyncio


class Picky(Exception):
    def __init__(self, needed):
        super().__init__(needed)


async def main():
    loop = asyncio.get_running_loop()
    gathered = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    loop.call_later(0.5, gathered.cancel)
    loop.call_soon(gathered.cancelled)
    try:
        await gathered
    except asyncio.CancelledError as error:
        print(repr(error), gathered.cancelled())
    future = loop.create_future()
    for wrong in (Picky, StopIteration, StopIteration(1), 3, int):
        try:
            future.set_exception(wrong)
        except Exception as error:
            print(repr(error), future)
    future.set_exception(Picky("given"))
    try:
        await future
    except Picky as error:
        print(repr(error))


asyncio.run(main())
