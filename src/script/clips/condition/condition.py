from asyncio import Condition, gather, run, sleep

free = []
cond = Condition()

async def guest(name):
    async with cond:
        while not free:
            await cond.wait()
        print(name, free.pop(0))

async def host():
    await sleep(1)
    async with cond:
        free.append("T1")
        cond.notify()
    await sleep(1)
    async with cond:
        free.extend(["T2", "T3"])
        cond.notify_all()

async def main():
    guests = map(guest, "ABC")
    await gather(*guests, host())

run(main())
