"""In debug mode it says where the task was made that failed behind a shield."""
import asyncio


async def fail():
    await asyncio.sleep(0.2)
    raise OSError("late")


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(fail()), 0.1)
    except TimeoutError:
        print("too late")
    await asyncio.sleep(0.2)


asyncio.run(main(), debug=True)
