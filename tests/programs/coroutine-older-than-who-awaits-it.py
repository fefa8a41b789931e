"""What is left of a loop goes as it was made: a coroutine that was passed to another is older, and is closed by itself."""
import asyncio


async def tidy(who):
    try:
        await asyncio.sleep(1)
    finally:
        print(who, "cleans up")
        raise RuntimeError(who)


async def calm(coroutine):
    try:
        await coroutine
    except BaseException as error:
        print("calm", repr(error))
        raise


async def begin(coroutine):
    return asyncio.create_task(coroutine)


async def main():
    await asyncio.gather(
        asyncio.shield(asyncio.wait_for(tidy("waited for"), 2)),
        asyncio.wait_for(calm(tidy("calmed")), 2),
        calm(asyncio.wait_for(tidy("calmed late"), 2)),
        begin(calm(calm(tidy("twice")))),
        asyncio.sleep(0.5, 1 / 1),
        fail(),
    )


async def fail():
    await asyncio.sleep(0.1)
    raise ValueError


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except ValueError:
    print("failed")
finally:
    loop.close()
