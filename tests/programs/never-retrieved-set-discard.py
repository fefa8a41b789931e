import asyncio

background = set()

async def fail(text):
    await asyncio.sleep(0.5)
    raise ValueError(text)

async def main():
    for name in ("a", "b"):
        task = asyncio.create_task(fail(name), name=name)
        background.add(task)
        task.add_done_callback(background.discard)
    await asyncio.sleep(1)
    print("end of main")

asyncio.run(main())
print("after run")
