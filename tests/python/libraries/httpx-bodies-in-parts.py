import asyncio
import httpx


async def parts():
    yield b"hello, "
    await asyncio.sleep(0.1)
    yield b""
    yield b"world"


def plain():
    yield b"one, "
    yield b"two"


async def serve(reader, writer):
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    body = b""
    if "chunked" in head:
        while not body.endswith(b"0\r\n\r\n"):
            body += await reader.read(1000)
    else:
        body = await reader.readexactly(int(head.split("content-length: ")[1].split()[0]))
    print("transfer-encoding" in head, body)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
    await writer.drain()
    writer.close()


def ask_blocking():
    with httpx.Client() as client:
        print(client.post("http://127.0.0.1:8765/", content=plain()).text)
        try:
            client.post("http://127.0.0.1:8765/", content=parts())
        except RuntimeError as error:
            print(error)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8765)
    async with httpx.AsyncClient() as client:
        for options in ({"data": parts()}, {"content": parts()}, {"content": parts(), "headers": {"Content-Length": "12"}}):
            response = await client.post("http://127.0.0.1:8765/", **options)
            print(response.text, response.request)
        try:
            await client.post("http://127.0.0.1:8765/", content=plain())
        except RuntimeError as error:
            print(error)
    await asyncio.to_thread(ask_blocking)
    request = httpx.Request("POST", "http://127.0.0.1/", content=plain())
    print(request.headers)
    try:
        request.content
    except httpx.RequestNotRead as error:
        print(error)
    print(request.read(), request.content)
    request = httpx.Request("POST", "http://127.0.0.1/", content=parts())
    print(await request.aread(), request.content)

    async def handler(request):
        return httpx.Response(200, content=await request.aread())

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client:
        print((await client.post("http://test/", content=parts())).text)
    server.close()


asyncio.run(main())
