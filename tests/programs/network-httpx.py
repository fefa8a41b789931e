import asyncio
import time

import httpx


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get("https://example.com/delay/1")
        print(response, response.status_code, response.json(), response.headers)
        try:
            await client.get("https://example.com/delay/9", timeout=2)
        except httpx.TimeoutException as error:
            print("timeout", repr(error))
        try:
            response = await client.get("https://example.com/status/404")
            response.raise_for_status()
        except httpx.HTTPStatusError as error:
            print(error, error.response)
        async with client.stream("GET", "https://books.dev/books") as response:
            print([chunk async for chunk in response.aiter_bytes(20)])
    limits = httpx.Limits(max_connections=2)
    async with httpx.AsyncClient(base_url="https://example.com", limits=limits, timeout=httpx.Timeout(9, read=2)) as client:
        begun = time.perf_counter()
        answers = await asyncio.gather(*(client.get("/delay/1", params={"n": n}) for n in range(3)))
        print([str(each.url) for each in answers], f"{time.perf_counter() - begun:.1f}")
        late = [asyncio.create_task(client.get("/delay/1")) for _ in range(4)]
        await asyncio.sleep(0.5)
        late[2].cancel()
        print(await asyncio.gather(*late, return_exceptions=True), f"{time.perf_counter() - begun:.1f}")
    try:
        await client.get("/delay/1")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
with httpx.Client(timeout=1) as client:
    print(client.get("https://example.com").text)
    for url in ("https://example.com/delay/2", "example.com"):
        try:
            client.get(url)
        except httpx.RequestError as error:
            print(repr(error))


def causes(error):
    while error is not None:
        print("  ", repr(error), error.__context__ is error.__cause__)
        error = error.__cause__


async def rude(reader, writer):
    await reader.readline()
    writer.close()


async def hang_up():
    """What httpx makes of a failure comes from httpcore, and that from the socket."""
    server = await asyncio.start_server(rude, "127.0.0.1", 8000)
    async with server, httpx.AsyncClient() as client:
        for port in (8000, 8001):
            try:
                await client.get(f"http://127.0.0.1:{port}/")
            except httpx.TransportError as error:
                causes(error)


asyncio.run(hang_up())
try:
    httpx.get("http://nobody.invalid/")
except httpx.ConnectError as error:
    causes(error)


async def asked(request):
    print("asks", request, request.method, request.url, request.headers)


async def answered(response):
    print("answers", response, response.request)
    try:
        print(response.text)
    except httpx.ResponseNotRead as error:
        print(error)
    await response.aread()
    response.raise_for_status()


async def watched():
    hooks = {"request": [asked], "response": [answered]}
    async with httpx.AsyncClient(event_hooks=hooks) as client:
        print(await client.get("https://example.com/delay/1"))
        try:
            await client.get("https://example.com/status/404")
        except httpx.HTTPStatusError as error:
            print(error.request, error.response)
        client.event_hooks["request"] = []
        print(len(client.event_hooks["response"]), await client.get("https://example.com/delay/1"))
    with httpx.Client(event_hooks={"request": [print]}) as client:
        print(client.get("https://example.com/delay/1"))


asyncio.run(watched())
