import asyncio, traceback
async def bad():
    raise ValueError("x")
async def one(t):
    try:
        await t
    except ValueError as e:
        traceback.print_exc()
async def main():
    t = asyncio.create_task(bad())
    await one(t)
    await one(t)
    await t
asyncio.run(main())
