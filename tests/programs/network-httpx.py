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
