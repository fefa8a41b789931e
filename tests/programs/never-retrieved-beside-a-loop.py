"""A loop that the program holds keeps alive what it has yet to do, and nothing that it has done."""
import asyncio


async def fail(text):
    raise KeyError(text)


async def waiting(other):
    try:
        await other
    finally:
        print("waiting ends")


async def main():
    loop = asyncio.get_running_loop()
    failed = loop.create_task(fail("waited for"), name="failed")
    await asyncio.sleep(0)
    loop.create_task(waiting(failed), name="waiting")
    print("main ends")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("closing")
loop.close()
print("closed")
