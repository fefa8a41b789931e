import asyncio


try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)


def told(ask):
    try:
        return ask()
    except BaseException as error:
        return type(error).__name__, str(error)


print(told(lambda: asyncio.timeout("a")), asyncio.timeout_at("a"), told(lambda: asyncio.wrap_future(5)))
for begun in (
    asyncio.wait([5]), asyncio.wait([]), asyncio.wait(5), asyncio.Lock().acquire(), asyncio.Event().wait(), asyncio.Semaphore(0).acquire(),
    asyncio.Semaphore(1).acquire(), asyncio.Queue().get(), asyncio.Queue().put(1), asyncio.Barrier(2).wait(), asyncio.wait_for(asyncio.sleep(0), "a"),
):
    print(begun.__qualname__, told(lambda: begun.send(None)))


async def groups():
    entered = asyncio.TaskGroup()
    print(told(lambda: entered.create_task(5)), told(lambda: asyncio.timeout("a")))
    async with entered:
        print(told(lambda: entered.create_task(5)))
    print(told(lambda: entered.create_task(5)), told(lambda: entered.create_task(open("closed.txt", "w"))))


asyncio.run(groups())
