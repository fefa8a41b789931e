import asyncio, gc

async def stuck():
    await asyncio.get_running_loop().create_future()

async def main():
    asyncio.create_task(stuck(), name="stuck")
    await asyncio.sleep(1)
    gc.collect()
    print("end of main")

asyncio.run(main())
