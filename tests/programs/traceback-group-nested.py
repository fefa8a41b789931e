import asyncio
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(f"bad {n}")
async def nest():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(bad(1))
        tg.create_task(bad(1))
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(nest())
        tg.create_task(bad(1))
asyncio.run(main())
