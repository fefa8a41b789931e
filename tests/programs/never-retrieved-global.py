import asyncio

tasks = []

async def fail(text):
    raise ValueError(text)

async def main():
    tasks.append(asyncio.create_task(fail("one")))
    tasks.append(asyncio.create_task(fail("two")))
    await asyncio.sleep(1)
    print("end of main")

asyncio.run(main())
print("after run")
