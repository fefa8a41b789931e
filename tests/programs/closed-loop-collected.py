"""What waits when a loop is closed goes at the program's end: with what it went through, and without reaching others."""
import asyncio


def rows():
    try:
        yield 1
        yield 2
    finally:
        print("rows closed")


async def reading():
    for row in rows():
        await asyncio.sleep(1)


async def waiting(condition):
    async with condition:
        try:
            await condition.wait()
        finally:
            condition.notify_all()


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(each) for each in (reading(), waiting(condition), waiting(condition))]
    await asyncio.sleep(0.1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed")
