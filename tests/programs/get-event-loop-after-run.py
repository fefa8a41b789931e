import asyncio


async def nothing():
    pass


asyncio.run(nothing())
try:
    asyncio.get_event_loop()
except RuntimeError as raised:
    print(raised)
asyncio.set_event_loop(asyncio.new_event_loop())
asyncio.get_event_loop().run_until_complete(nothing())
asyncio.get_event_loop().close()
