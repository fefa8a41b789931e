"""`yield from` a future in `__await__` gives its result, or raises its exception."""
import asyncio


class Ticket:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        try:
            served = yield from self.future
        except ValueError as error:
            return "spoiled", error.args
        return "served", served


async def main():
    loop = asyncio.get_running_loop()
    soup, fish = asyncio.Future(), loop.create_future()
    loop.call_later(0.1, soup.set_result, "soup")
    loop.call_later(0.2, fish.set_exception, ValueError("fish"))
    print(await Ticket(soup), await Ticket(fish), await Ticket(asyncio.create_task(asyncio.sleep(0.1, "tea"))))
    waiting = asyncio.create_task(asyncio.wait_for(Ticket(asyncio.Future()), 0.1))
    print(await asyncio.gather(waiting, return_exceptions=True), isinstance(waiting, asyncio.Future), isinstance(soup, asyncio.Future))


asyncio.run(main())
