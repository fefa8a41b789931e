"""What a loop does with a socket goes by the name of the class that has it."""
import asyncio, socket
async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 8080)
    a = socket.socket(); a.setblocking(False)
    cs = [loop.sock_recv(a, 10), loop.sock_sendall(a, b"x"), loop.sock_accept(a), loop.sock_connect(a, ("127.0.0.1", 1)), loop.sock_recv_into(a, bytearray(3))]
    for c in cs:
        print(c.__qualname__, c.__name__, c)
        c.close()
    await loop.sock_connect(a, ("127.0.0.1", 8080))
    t = asyncio.create_task(loop.sock_recv(a, 10))
    await asyncio.sleep(0)
    print(t.get_coro().__qualname__, repr(t)[:65], repr(t).partition("wait_for=")[2])
    t.cancel()
    await asyncio.sleep(0)
    s = socket.socket(); s.setblocking(False)
    t = asyncio.create_task(loop.sock_connect(s, ("localhost", 8080)))
    await asyncio.sleep(0)
    c = t.get_coro()
    while hasattr(c, "cr_await"):
        print(c.__qualname__)
        c = c.cr_await
    await t
    s.close(); a.close()
    server.close()
asyncio.run(main())
