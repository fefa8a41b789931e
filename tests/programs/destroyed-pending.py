import asyncio

async def forever():
    await asyncio.sleep(100)

async def main():
    asyncio.get_running_loop().create_task(forever(), name="left")
    await asyncio.sleep(1)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed")
