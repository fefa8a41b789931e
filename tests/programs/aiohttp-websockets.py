# aiohttp's WebSockets: a chat, what each side is told when it ends, subprotocols, heartbeats, limits, frames of a client of its own.
import asyncio
import aiohttp
from aiohttp import web, WSCloseCode, WSMsgType

sockets = web.AppKey("sockets", set)

async def echo(request):
    ws = web.WebSocketResponse()
    print("can", ws.can_prepare(request), ws.closed)
    await ws.prepare(request)
    async for msg in ws:
        print("server:", repr(msg.type), msg.data[:20], msg.extra)
        if msg.type == WSMsgType.BINARY:
            await ws.send_bytes(msg.data[::-1])
        elif msg.data == "close":
            await ws.close()
        else:
            await ws.send_json({"got": msg.json()})
    print("server: over", ws.closed, ws.close_code)
    return ws

async def chat(request):
    ws = web.WebSocketResponse(heartbeat=10)
    await ws.prepare(request)
    name = request.query["name"]
    for other in list(request.app[sockets]):
        await other.send_str(f"{name} joined")
    request.app[sockets].add(ws)
    try:
        async for msg in ws:
            for other in list(request.app[sockets]):
                if other is not ws:
                    await other.send_str(f"{name}: {msg.data}")
    finally:
        print("server:", name, "left", ws.closed, ws.close_code)
        request.app[sockets].discard(ws)
    return ws

async def fail(request):
    ws = web.WebSocketResponse()
    await ws.prepare(request)
    await ws.send_str("one")
    raise ValueError("boom")

async def strict(request):
    ws = web.WebSocketResponse(protocols=("b", "c"), max_msg_size=100, autoping=False, heartbeat=0.4)
    await ws.prepare(request)
    print("server:", ws.ws_protocol, request.headers.get("Origin"))
    while not ws.closed:
        msg = await ws.receive()
        print("server:", repr(msg))
    print("server: over", ws.close_code, repr(ws.exception()))
    for _ in range(5):
        try:
            print((await ws.receive()).type.name)
        except RuntimeError as error:
            print("server:", error)
    return ws

async def close_all(app):
    for ws in set(app[sockets]):
        await ws.close(code=WSCloseCode.GOING_AWAY, message=b"Server shutdown")

async def ask(session):
    async with session.ws_connect("http://localhost:8080/echo") as ws:
        await ws.send_json({"a": "é"})
        print(await ws.receive())
        await ws.send_bytes(b"x" * 70000 + b"y")
        print((await ws.receive_bytes())[:3])
        for wrong in lambda: ws.send_str(5), lambda: ws.send_bytes("x"):
            try:
                await wrong()
            except TypeError as error:
                print(error)
        await ws.send_str("[1]")
        try:
            await ws.receive_bytes()
        except TypeError as error:
            print(type(error).__name__, error)
        await ws.send_str("close")
        print(await ws.receive(), ws.closed, ws.close_code)
        print(await ws.receive(), await ws.close())
        try:
            await ws.send_str("late")
        except ConnectionResetError as error:
            print(repr(error))

async def talk(session, name, texts, delay):
    async with session.ws_connect(f"ws://127.0.0.1:8080/chat?name={name}") as ws:
        async def listen():
            async for msg in ws:
                print(name, "<-", msg.data)
            print(name, "listener over", ws.close_code)
        listener = asyncio.create_task(listen())
        for text in texts:
            await asyncio.sleep(delay)
            await ws.send_str(text)
        await asyncio.sleep(0.2)
        print(name, "closes", await ws.close(code=4001, message=b"done"), ws.close_code)
        await listener

async def misuse(session):
    for path, options in ("/nope", {}), ("/fail", {}):
        try:
            async with session.ws_connect("ws://localhost:8080" + path, **options) as ws:
                async for msg in ws:
                    print(msg)
                print(ws.closed, ws.close_code, repr(ws.exception()))
        except aiohttp.WSServerHandshakeError as error:
            print(error, error.status)
    async with session.ws_connect("ws://localhost:8080/strict", protocols=["a", "b"], origin="me") as ws:
        print(ws.protocol)
        await ws.ping(b"p")
        await ws.send_str("a" * 99)
        await ws.send_str("a" * 100)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(ws.receive(0.1))
                group.create_task(ws.receive())
        except* RuntimeError as errors:
            print(errors.exceptions)
        print(ws.closed, ws.close_code)
    async with session.ws_connect("ws://localhost:8080/strict", protocols=["z"], heartbeat=0.3) as ws:
        print(ws.protocol)
        await asyncio.sleep(1)
        print(ws.closed, ws.close_code, repr(ws.exception()))

async def by_hand():
    async def opened(path, lines):
        reader, writer = await asyncio.open_connection("localhost", 8080)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n{lines}\r\n".encode())
        return reader, writer
    version, key = "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    for lines in "", version[:21], version, version + key:
        reader, writer = await opened("/echo", lines)
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        print(head[0], [line for line in head if line.startswith("Sec")])
        if lines == version + key:
            writer.write(bytes([0x01, 0x82, 1, 2, 3, 4, ord("1") ^ 1, ord("2") ^ 2]))
            await asyncio.sleep(0.1)
            writer.write(b"\x80\x81\0\0\0\0" + b"3")
            print(await reader.read(100))
            writer.write(b"\x83\x80\0\0\0\0")
        print(await reader.read(100))
        writer.close()

async def main():
    app = web.Application()
    app[sockets] = set()
    app.on_shutdown.append(close_all)
    app.add_routes([web.get("/" + each.__name__, each) for each in (echo, chat, fail, strict)])
    runner = web.AppRunner(app, shutdown_timeout=2)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8080).start()
    async with aiohttp.ClientSession() as session:
        await ask(session)
        await asyncio.gather(talk(session, "ann", ["hi", "how"], 0.3), talk(session, "bob", ["yo"], 0.45))
        await misuse(session)
        await by_hand()
        late = await session.ws_connect("ws://localhost:8080/chat?name=late", timeout=5)
        cleaning = asyncio.create_task(runner.cleanup())
        async for msg in late:
            print(msg)
        print(late.close_code)
        await cleaning

asyncio.run(main())
