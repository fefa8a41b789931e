from asyncio import Condition, gather, run, sleep

free = []
cond = Condition()

async def guest():
    async with cond:
        while not free:
            await cond.wait()
        return free.pop(0)

async def host():
    await sleep(1)
    async with cond:
        free.append("T1")
        cond.notify_all()
    await sleep(1)
    async with cond:
        free.append("T2")
        cond.notify()

async def main():
    await gather(guest(), guest(), host())

run(main())
