import asyncio, time


async def main():
    print("one")
    asyncio.sleep(1)
    print("two")
    asyncio.sleep(1)
    x = asyncio.sleep(1)
    time.sleep(1)
    if x:
        raise ValueError("oops")


try:
    asyncio.sleep(3)
    asyncio.run(asyncio.sleep(1))
    asyncio.create_task(asyncio.sleep(1))
except RuntimeError as error:
    print(error)
asyncio.run(main())


async def gives():
    """What it gives outlives the tasks that are cancelled as its loop is closed."""
    asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0.1)
    return asyncio.Event().wait()


asyncio.run(gives())
print("given")
