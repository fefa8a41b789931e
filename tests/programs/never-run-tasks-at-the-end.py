import asyncio


async def late(name):
    print("never", name)


async def main():
    for name in "ab":
        asyncio.get_running_loop().create_task(late(name))
    print("main ends")


loop = asyncio.new_event_loop()
task = loop.create_task(late("c"))
loop.run_until_complete(main())
kept = loop.create_task(late("d"))
coro = late("e")
other = asyncio.Task(coro, loop=loop)
gone = loop.create_task(late("f"))
gone.cancel()
loop.close()
print("end")
