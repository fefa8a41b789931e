import asyncio


async def job(n):
    await asyncio.sleep(0)
    return n


def names(tasks):
    return [task.get_name() for task in tasks]


async def tasks_in_sets():
    tasks = [asyncio.create_task(job(n)) for n in range(12)]
    print(names({tasks[9], tasks[3], tasks[5]}), names({tasks[2], tasks[6]}))
    done, _ = await asyncio.wait([tasks[8], tasks[2], tasks[10]])
    print(names(done), done.pop().get_name())
    print(names(set(reversed(tasks))))
    for first in asyncio.as_completed([tasks[6], tasks[2]]):
        print(await first)


async def futures_in_sets():
    loop = asyncio.get_running_loop()
    futures = {loop.run_in_executor(None, len, "x" * n): n for n in range(5)}
    both = [asyncio.gather(job(1)), loop.create_future(), *futures, asyncio.create_task(job(2))]
    both[1].set_result(None)
    futures[both[0]] = "gather"
    print([futures.get(each, "other") for each in {each for each in reversed(both)}])
    done, _ = await asyncio.wait(list(reversed(both)))
    print([futures.get(each, "other") for each in done])


async def main():
    await tasks_in_sets()
    await futures_in_sets()


asyncio.run(main())
