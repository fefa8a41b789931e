"""Closing the coroutine of a task that nobody can reach lets go of what only its local variables held."""
import asyncio


async def fail(text):
    raise KeyError(text)


async def hold(*names):
    made = [asyncio.create_task(fail(name)) for name in names]
    one, both = made[0], [made]
    await within(asyncio.create_task(fail(f"within {names[0]}")))


async def within(task):
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("closed")


async def share(task):
    await asyncio.get_running_loop().create_future()


async def main():
    shared = asyncio.create_task(fail("shared"))
    await asyncio.sleep(0)
    coroutines = [hold("a", "b"), hold("c"), share(shared), share(shared), hold("d")]
    for coroutine in coroutines:
        asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
