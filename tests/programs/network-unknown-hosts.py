# Hosts that have no address: a thread looks them up for a loop, and who blocks waits himself.
import asyncio, aiohttp, httpx, requests, socket, urllib.request


async def ask(name, coro):
    try:
        print(name, (await coro).status)
    except aiohttp.ClientConnectorDNSError as error:
        print(name, error, error.host, error.port, error.os_error.errno, repr(error.__cause__))
    except httpx.ConnectError as error:
        print(name, error)


async def main():
    async with aiohttp.ClientSession() as session, httpx.AsyncClient() as client:
        await asyncio.gather(
            ask("first", session.get("https://api.example.com/a")),
            ask("second", client.get("http://nosuch.invalid")),
            ask("third", session.get("https://example.com/delay/1")),
            ask("fourth", session.get("http://this-domain-does-not-exist.com:8080")),
        )
        results = await asyncio.gather(*(session.get(f"https://{name}.test") for name in "ab"), return_exceptions=True)
        print([type(each) for each in results])
    try:
        await asyncio.open_connection("redis", 6379)
    except socket.gaierror as error:
        print(error, error.args)
    for _ in range(2):
        try:
            requests.get("http://db.internal:5000/a?b=1", timeout=1)
        except requests.exceptions.ConnectionError as error:
            print(error)
    try:
        await asyncio.to_thread(urllib.request.urlopen, "https://printer.local/status")
    except OSError as error:
        print(error)
    async with aiohttp.ClientSession() as session:
        await session.get("https://api.example.com/a")


asyncio.run(main())
