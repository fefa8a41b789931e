"""What `as_completed` gives is an iterator itself, in both ways."""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (3, 1, 2)]
    results = asyncio.as_completed(tasks)
    print(iter(results) is results, await next(results))
    for each in results:
        print("rest", await each)
    print(next(results, "over"))
    try:
        next(results)
    except StopIteration as error:
        print(repr(error))

    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (3, 1, 2)]
    finished = asyncio.as_completed(tasks)
    print(aiter(finished) is finished, tasks.index(await anext(finished)))
    print(await asyncio.gather(*finished))
    print(await anext(finished, "over"))


asyncio.run(main())
