# The loop was left by an exception of a callback: of the task that run_until_complete made, nobody is told.
import asyncio


class Leave(SystemExit):
    pass


def leave():
    raise Leave


async def other():
    await asyncio.sleep(10)


async def main():
    asyncio.get_running_loop().call_later(1, leave)
    await asyncio.get_running_loop().create_future()


loop = asyncio.new_event_loop()
kept = loop.create_task(other())
try:
    loop.run_until_complete(main())
except Leave:
    print("left")
finally:
    loop.close()

loop = asyncio.new_event_loop()
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error)
loop.close()


async def end():
    raise Leave


# A task of the program's own: unless the loop runs again, nobody asks for what it ended with.
for again in False, True:
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(loop.create_task(end()))
    except Leave:
        print("left")
    if again:
        loop.run_until_complete(asyncio.sleep(0))
    loop.close()
