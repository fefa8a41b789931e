import asyncio


async def main():
    cond = asyncio.Condition()
    for call in (cond.notify, cond.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await cond.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())


async def numbers():
    cond = asyncio.Condition()
    for count in ("x", None, 1.5):
        try:
            cond.notify(count)
        except RuntimeError as error:
            print(error)
    async with cond:
        cond.notify("nobody to wake")
    sleeper = asyncio.create_task(wait(cond))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with cond:
        for count in ("x", None, 0.5):
            try:
                cond.notify(count)
            except TypeError as error:
                print(error)
    await sleeper


async def wait(cond):
    async with cond:
        print("woken", await cond.wait())


asyncio.run(numbers())
try:
    ValueError().add_note(None)
except TypeError as error:
    print(error)
