import asyncio


async def main():
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)


asyncio.run(main())

for wrong in "ok", None, print:
    for loop in None, asyncio.new_event_loop():
        try:
            asyncio.ensure_future(wrong, loop=loop)
        except TypeError as error:
            print(error)
