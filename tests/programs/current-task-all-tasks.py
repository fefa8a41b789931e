import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(work(), name=f"w{n}") for n in range(3)]
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(asyncio.current_task() in asyncio.all_tasks())
    await asyncio.gather(*tasks)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
