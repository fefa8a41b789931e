import asyncio

import httpx


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get("https://example.com/delay/1")
        print(response.status_code, response.json())
        try:
            await client.get("https://example.com/delay/9", timeout=2)
        except httpx.TimeoutException as error:
            print("timeout", error)


asyncio.run(main())
