import asyncio

async def fail(text):
    raise ValueError(text)

async def main():
    kept = asyncio.create_task(fail("kept"))
    await asyncio.sleep(1)
    print("end of main")

asyncio.run(main())
print("after run")
