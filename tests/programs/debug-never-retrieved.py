import asyncio

async def fail():
    raise ValueError("lost")

async def main():
    asyncio.create_task(fail())
    await asyncio.sleep(1)
    print("end of main")

asyncio.run(main(), debug=True)
