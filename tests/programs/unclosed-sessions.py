# A session of aiohttp that is lost while it is open, and its connections, are told where CPython frees them.
import asyncio

import aiohttp

shared = None


async def get(session, n):
    async with session.get(f"https://books.dev/{n}") as response:
        return response.status


class Client:
    def __init__(self):
        self.session = aiohttp.ClientSession()


async def lost():
    aiohttp.ClientSession()
    print("at once")
    session = aiohttp.ClientSession()
    session = aiohttp.ClientSession()
    print("replaced")
    await session.close()
    client = Client()
    print(await get(client.session, 1))
    del client
    print("deleted")
    session = aiohttp.ClientSession()
    raise ValueError("with an error")


async def used():
    async with aiohttp.ClientSession() as session:
        print(await get(session, 1))
    session = aiohttp.ClientSession()
    print(await asyncio.gather(*(get(session, n) for n in range(3))))
    await session.get("http://other.org/x")
    print("left open")


async def idle():
    # A connection is kept for 15 seconds.
    session = aiohttp.ClientSession()
    print(await get(session, 1))
    await asyncio.sleep(16)
    connector = aiohttp.TCPConnector(force_close=True)
    forced = aiohttp.ClientSession(connector=connector)
    print(await get(forced, 1))


async def told():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context["message"]))
    print(await asyncio.create_task(get(aiohttp.ClientSession(), 1)))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(), connector_owner=False) as session:
        print(await get(session, 1))


async def main():
    global shared
    shared = aiohttp.ClientSession()
    print(await get(shared, 1))


for each in lost, used, idle, told, main:
    try:
        asyncio.run(each())
    except ValueError as e:
        print(e)
    print("---", each.__name__)
